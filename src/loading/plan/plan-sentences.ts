import type { Source } from "../../sources/source.js";
import { countCodePoints } from "../../text/code-points.js";
import { findSentences } from "../../text/sentences/find-sentences.js";
import { foldWords, printFolded } from "../../text/sentences/fold-words.js";
import { compact, hashItem, printHash } from "../projection/hash-item.js";
import type { SentenceItem } from "../projection/projection.js";

/** Code points. What has no end for longer than this is cut: a text without punctuation is no sentence. */
export const LONGEST_SENTENCE = 1_000;

/**
 * The sentences of a source's text, as search finds them: `exact` as printed, `text` with its words folded, `characters`
 * its Chinese apart, so that one character is found. A line of signs alone is none. A table or records have no text.
 */
export function planSentences({ id: sourceId, text }: Pick<Source, "id" | "text">): readonly SentenceItem[] {
  const points = countCodePoints(text);
  const spans = findSentences(text).flatMap(({ start, end }) =>
    cutLong(points.fromUtf16(start), points.fromUtf16(end), (from, to) => points.slice(from, to)),
  );
  return spans.flatMap(({ start, end }) => {
    const exact = points.slice(start, end);
    const folded = printFolded(foldWords(exact));
    if (folded === "") return [];
    const id = printHash(JSON.stringify(["sentence", sourceId, start, exact]));
    const characters = [...folded.matchAll(/\p{Script=Han}/gu)].join(" ");
    const properties = compact({
      id,
      sourceId,
      start,
      end,
      exact,
      text: folded,
      characters: characters === "" ? undefined : characters,
    });
    return [hashItem({ id, sourceId, properties })];
  });
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Cuts behind the last comma or space that leaves a part of the most length. */
function cutLong(start: number, end: number, slice: (start: number, end: number) => string): readonly Span[] {
  const spans: Span[] = [];
  let from = start;
  while (end - from > LONGEST_SENTENCE) {
    const points = Array.from(slice(from, from + LONGEST_SENTENCE));
    const at = points.findLastIndex((point) => /[\s,，、;；:：]/.test(point));
    const cut = from + (at > 0 ? at + 1 : points.length);
    spans.push({ start: from, end: cut });
    from = cut;
  }
  return [...spans, { start: from, end }];
}
