import type { Span } from "../../proposal.js";
import { tagPeople } from "./tag-people.js";

/** A sentence, or as much of one as is read at once. */
const SENTENCE = /[^。！？!?\n]{1,400}[。！？!?\n]*/gu;
/** A character takes half a millisecond, so a long text is read by patterns alone from there on. */
const MOST = 10_000;

/** The people who are named in the sentence around a place; read when somebody asks, and once. */
export function findTagged(text: string): (at: number) => readonly Span[] {
  let sentences: number[] | undefined;
  const read = new Map<number, readonly Span[]>();
  let left = MOST;
  return (at) => {
    sentences ??= [...text.matchAll(SENTENCE)].map(({ index }) => index);
    const place = findLast(sentences, at);
    const known = read.get(place);
    if (known !== undefined) return known;
    const start = sentences[place] ?? 0;
    const sentence = text.slice(start, sentences[place + 1]);
    left -= sentence.length;
    const found =
      left < 0 ? [] : tagPeople(sentence).map((one) => ({ start: start + one.start, end: start + one.end }));
    read.set(place, found);
    return found;
  };
}

/** The place of the last of ordered numbers that is no greater. */
function findLast(numbers: readonly number[], at: number): number {
  let [from, to] = [0, numbers.length];
  while (to - from > 1) {
    const middle = (from + to) >> 1;
    if (numbers[middle]! <= at) from = middle;
    else to = middle;
  }
  return from;
}
