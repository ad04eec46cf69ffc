/**
 * A text that is asked by code point. JavaScript's own positions count UTF-16 units, of which an emoji or a rare Han
 * character has two.
 */
export interface CodePoints {
  readonly text: string;
  /** In code points. */
  readonly length: number;
  /** What stands from `start` up to `end`, both in code points. */
  slice(start: number, end: number): string;
  /** Code points before a UTF-16 position. */
  fromUtf16(position: number): number;
  /** UTF-16 position of a code point. */
  toUtf16(position: number): number;
}

/**
 * Counts a text once, so that each question takes no time; most texts have no pair at all, and the two countings agree.
 */
export function countCodePoints(text: string): CodePoints {
  const pairs: number[] = [];
  for (const match of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) pairs.push(match.index);
  // The n-th pair (from 0) starts at code point pairs[n] - n.
  const toUtf16 = (position: number): number => position + firstIndex(pairs.length, (n) => pairs[n]! - n >= position);
  const fromUtf16 = (position: number): number => position - firstIndex(pairs.length, (n) => pairs[n]! >= position);
  return {
    text,
    length: text.length - pairs.length,
    toUtf16,
    fromUtf16,
    slice: (start, end) => text.slice(toUtf16(Math.max(0, start)), toUtf16(Math.max(0, end))),
  };
}

/** Each position, in code points, at which a passage stands; at most `most` of them. */
export function findPassage(points: CodePoints, passage: string, most = Infinity): number[] {
  const found: number[] = [];
  if (passage === "") return found;
  for (
    let at = points.text.indexOf(passage);
    at >= 0 && found.length < most;
    at = points.text.indexOf(passage, at + 1)
  ) {
    found.push(points.fromUtf16(at));
  }
  return found;
}

/** The first of 0…length-1 that satisfies a condition which never turns false again; `length` where none does. */
function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
