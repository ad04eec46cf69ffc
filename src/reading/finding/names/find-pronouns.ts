import type { Mention, Span } from "../../proposal.js";
import { findHolder, listWithin, outermost, unique } from "../../spans.js";

/** What a text calls whom it named last, by the kind of that; and whom it calls itself. */
const LAST: readonly (readonly [words: RegExp, kind: string])[] = [
  [/该校|该院(?![士落系])|该大学|该学院/gu, "University"],
  [/该公司|该集团|该企业/gu, "Enterprise"],
  [
    /(?<=\b[Tt]he )(?:university|University|college|polytechnic)\b(?![’'-]| (?:of|town|sector|and|or|students?|level)\b| [A-Z])/gu,
    "University",
  ],
  [/(?<=\b[Tt]he )(?:company|Company|firm)\b(?![’'-]| (?:of|and|or)\b| [A-Z])/gu, "Enterprise"],
];
const OURSELVES = /我校|本校/gu;
/** How many sentences before its own are looked through for whoever is meant. */
const FURTHEST = 2;

/**
 * Whom 该校, 该公司 and "the university" mean, each in its place: the one of its kind that was named last, where that is one; and
 * 我校, who speaks. Their text is the name that it stands for.
 */
export function findPronouns(
  text: string,
  named: readonly Mention[],
  sentences: readonly Span[],
  item: Span,
  speaker: Mention | undefined,
): Mention[] {
  const words = text.slice(item.start, item.end);
  const put = (of: Mention | undefined, index: number, length: number): Mention[] => {
    const start = item.start + index;
    return of ? [{ ...of, start, end: start + length }] : [];
  };
  return [
    ...LAST.flatMap(([pattern, kind]) =>
      [...words.matchAll(pattern)].flatMap(({ 0: whole, index }) =>
        put(findLast(named, sentences, kind, item.start + index, item.start), index, whole.length),
      ),
    ),
    ...[...words.matchAll(OURSELVES)].flatMap(({ 0: whole, index }) => put(speaker, index, whole.length)),
  ];
}

function findLast(
  named: readonly Mention[],
  sentences: readonly Span[],
  kind: string,
  at: number,
  from: number,
): Mention | undefined {
  const own = findHolder(sentences, { start: at, end: at + 1 });
  for (let place = own; place >= 0 && own - place <= FURTHEST; place--) {
    const sentence = sentences[place]!;
    if (sentence.start < from) return undefined;
    const before = { start: sentence.start, end: Math.min(sentence.end, at) };
    const found = unique(outermost(listWithin(named, before).filter((one) => one.kind === kind)));
    if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  }
  return undefined;
}

/** Whether a mention stands where its name does not. */
export function isPronoun(text: string, { start, end, text: name }: Mention): boolean {
  return end - start !== name.length && !text.startsWith(name, start);
}
