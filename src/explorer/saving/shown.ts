import type { Ask } from "../page/ask.js";
import type { Progress } from "../page/ask-pages.js";
import type { AnyView, Reading } from "../page/view.js";

/** What a view can be saved as. */
export const FORMATS = ["svg", "png", "csv", "gexf"] as const;
export type Format = (typeof FORMATS)[number];

export interface ToolbarProps {
  readonly view: AnyView;
  readonly answer: unknown;
  readonly rows: readonly unknown[];
  readonly reading: Reading;
  readonly heading: string;
}

/** What a file needs besides: where the rest of the answer is had from, and who is told how far that is. */
export interface Fetching {
  readonly ask: Ask;
  readonly progress: Progress;
}
