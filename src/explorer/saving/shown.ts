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
