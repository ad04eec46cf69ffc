import { createContext, type ComponentChildren } from "preact";
import { useContext } from "preact/hooks";
import type { State } from "../model/address/url-state.js";
import type { Ask } from "./ask.js";
import type { Reading } from "./view.js";

/** What any part of the page may do. */
export interface Page extends Reading {
  readonly ask: Ask;
  /** The address of a state, for `href`. Language stays as it is. Clicks on such links do not reload the page. */
  readonly to: (state: State) => string;
  /** A view within a view: what a state shows, with the page around it left out. */
  readonly show: (state: State) => ComponentChildren;
  readonly go: (state: State, how?: "push" | "replace") => void;
  /** Says something to those who listen instead of look, and shows it for a moment; UNSEEN where it is to be seen anyhow. */
  readonly announce: (message: string, how?: "UNSEEN") => void;
}

export const PageContext = createContext<Page | undefined>(undefined);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error("usePage outside of the page");
  return page;
}
