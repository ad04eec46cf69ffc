import type { Nothing, Reading } from "./view.js";

/** What is said where all that is left to try is the first page. */
export function onlyHome(asked: string, { words }: Pick<Reading, "words">): Nothing {
  return { asked, tries: [{ text: words.empty.tries.home, state: { view: "home" } }] };
}
