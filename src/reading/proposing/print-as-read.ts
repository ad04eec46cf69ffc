import { foldText } from "../finding/words/fold-text.js";
import type { Details, Span } from "../proposal.js";

/** A text as patterns read it, and back: what is proposed is written as the text prints it. */
export interface Reading {
  readonly read: string;
  /** Words that stand at a place, as they are printed there. */
  readonly print: (words: Span & { readonly text: string }) => string;
  /** The details of a link, those that are words of its passage as printed there. */
  readonly printDetails: (details: Details, passage: Span) => Details;
}

export function readAsFolded(text: string): Reading {
  const read = foldText(text);
  if (read === text) return { read, print: ({ text: words }) => words, printDetails: (details) => details };
  const print = ({ start, end, text: words }: Span & { readonly text: string }): string =>
    read.slice(start, end) === words ? text.slice(start, end) : words;
  const printDetails = (details: Details, passage: Span): Details =>
    Object.fromEntries(
      Object.entries(details).map(([name, value]) => {
        const at = typeof value === "string" ? read.slice(passage.start, passage.end).indexOf(value) : -1;
        const start = passage.start + at;
        return [name, at < 0 ? value : text.slice(start, start + String(value).length)];
      }),
    );
  return { read, print, printDetails };
}
