import type { Mention, OtherName, Span } from "../../proposal.js";
import { findHolder, listWithin, outermost, unique } from "../../spans.js";
import { pattern } from "../../../text/patterns/pattern.js";

/** What a text calls whom it named last, by the kind of that; and whom it calls itself. */
const LAST: readonly (readonly [words: RegExp, kind: string])[] = [
  [/该校(?![企地际友园舍])|该院(?![士落系])|该大学|该学院/gu, "University"],
  [/该公司|该集团|该企业/gu, "Enterprise"],
  [
    /(?<=\b[Tt]he )(?:university|University|institution)\b(?!-| (?:of|town|sector|and|or|students?|level)\b| [A-Z])/gu,
    "University",
  ],
  [/(?<=\b[Tt]he )(?:company|Company|firm|group)\b(?!-| (?:of|and|or)\b| [A-Z])/gu, "Enterprise"],
];
/** What is called by the head of its name alone: 该联盟, "the alliance", "the college". */
const HEADS = pattern("gu")`
  (?<=该)(?:联盟|共同体|联合体|协会|学会|商会|产业学院|实验室|产业研究院)|(?<=\b[Tt]he )
  (?:[Aa]lliance|[Cc]onsortium|community|[Aa]ssociation|[Ff]ederation|society|foundation|chamber|college|institute
  |academy|laboratory|polytechnic)\b(?!-| (?:of|and|or)\b| [A-Z])
`;
const CALLED: ReadonlySet<string> = new Set(
  "University Enterprise Association Community Laboratory Platform".split(" "),
);
const OURSELVES = /我校|本校/gu;
/** How many sentences before its own are looked through for whoever is meant. */
const FURTHEST = 2;
/** Where only one of its kind was named in so many characters before, it is that. */
const MOST = 3000;

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
  names: readonly OtherName[],
): Mention[] {
  // A former or a short name is of whoever has it.
  const others = new Map(names.map(({ of, text: name }) => [name, of.text]));
  const meant = named.map((one) => (others.has(one.text) ? { ...one, text: others.get(one.text)! } : one));
  const words = text.slice(item.start, item.end);
  const put = (of: Mention | undefined, index: number, length: number): Mention[] => {
    const start = item.start + index;
    return of ? [{ ...of, start, end: start + length }] : [];
  };
  return [
    ...LAST.flatMap(([pattern, kind]) =>
      [...words.matchAll(pattern)].flatMap(({ 0: whole, index }) =>
        put(findLast(meant, sentences, kind, item.start + index, item.start), index, whole.length),
      ),
    ),
    ...[...words.matchAll(HEADS)].flatMap(({ 0: head, index }) =>
      put(findLast(meant, sentences, new RegExp(`${head}`, "iu"), item.start + index, item.start), index, head.length),
    ),
    ...[...words.matchAll(OURSELVES)].flatMap(({ 0: whole, index }) => put(speaker, index, whole.length)),
  ];
}

function findLast(
  named: readonly Mention[],
  sentences: readonly Span[],
  meant: string | RegExp,
  at: number,
  from: number,
): Mention | undefined {
  const own = findHolder(sentences, { start: at, end: at + 1 });
  const isOne = findAll(Math.max(from, at - MOST), at, meant, named);
  if (isOne.length === 1) return isOne[0];
  for (let place = own; place >= 0 && own - place <= FURTHEST; place--) {
    const sentence = sentences[place]!;
    if (sentence.start < from) return undefined;
    const found = findAll(sentence.start, Math.min(sentence.end, at), meant, named);
    if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  }
  return undefined;
}

function findAll(start: number, end: number, meant: string | RegExp, named: readonly Mention[]): Mention[] {
  const isMeant = ({ kind, text }: Mention): boolean =>
    typeof meant === "string" ? kind === meant : CALLED.has(kind) && meant.test(text);
  return unique(outermost(listWithin(named, { start, end }).filter(isMeant)));
}

/** Whether a mention stands where its name does not. */
export function isPronoun(text: string, { start, end, text: name }: Mention): boolean {
  return end - start !== name.length && !text.startsWith(name, start);
}
