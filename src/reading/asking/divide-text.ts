import { findSentences } from "../../text/sentences/find-sentences.js";
import type { Span } from "../proposal.js";

/** Characters of a part, and of what it shares with the one before it. */
export const PART = { length: 3_000, overlap: 400 };

/**
 * Parts of bounded length that begin and end with sentences, each with the end of the one before it, so that whoever is
 * named there is known here. A sentence that is longer than a part is cut.
 */
export function divideText(text: string, { length, overlap } = PART): Span[] {
  if (text.length <= length) return [{ start: 0, end: text.length }];
  const ends = findSentences(text).map(({ end }) => end);
  const starts = findSentences(text).map(({ start }) => start);
  const parts: Span[] = [];
  for (let start = 0; ; ) {
    const furthest = start + length;
    if (furthest >= text.length) return [...parts, { start, end: text.length }];
    const end = ends.findLast((one) => one <= furthest && one > start + length / 2) ?? furthest;
    parts.push({ start, end });
    start = starts.find((one) => one >= end - overlap && one < end && one > start) ?? end;
  }
}

/** The halves of a part that was too long to be answered in whole; undefined where it is too short for that. */
export function halve(text: string, { start, end }: Span): readonly [Span, Span] | undefined {
  if (end - start < 400) return undefined;
  const middle = (start + end) / 2;
  const cut = findSentences(text)
    .map((sentence) => sentence.end)
    .filter((one) => one > start && one < end)
    .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  const at = cut ?? Math.round(middle);
  return [
    { start, end: at },
    { start: at, end },
  ];
}
