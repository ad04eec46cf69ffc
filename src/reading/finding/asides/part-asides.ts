import type { Mention, Span } from "../../proposal.js";
import { listNear } from "../../spans.js";
import { listInside, type Named } from "../links/rows.js";
import { findBrackets } from "./find-brackets.js";
import { findHanAside, findNamedFor, findRelative } from "./han-asides.js";
import { findLatinAside, findLatinNamedFor } from "./latin-asides.js";
import { pattern } from "../../../text/patterns/pattern.js";

/** Whom an aside may stand behind: what is set up, held or signed is often told of in one ("which was built by A and B"). */
const TOLD_OF: ReadonlySet<string> = new Set(
  "University EducationalOrganization Enterprise Association GovernmentBody MediaOrganization OrganizationalUnit Person".split(
    " ",
  ),
);
/** "(owned by B)", （与乙竞争）: more than a short form, whatever it stands behind. */
const BRACKETED = pattern("gu")`
  \((?=\p{Ll})[^()\n]{4,120}\)|（(?=(?:与|和|同|由|受|隶属|属|系|为|曾|其|该|原
  |前身)\p{Script=Han})[^（）\n]{4,60}）
`;
/** Names, places and dates in brackets are no longer than this; between two of a row they are passed over. */
const SHORT = 16;

/** What a sentence says by the way of somebody it names: "A, which rivals B, …", 与乙竞争的甲…, 甲（该校设有乙）…. */
interface Aside extends Span {
  readonly of: Mention | undefined;
  /** Whether it is a clause of its own, of which that one is the subject. */
  readonly isClause: boolean;
  /** What it begins with instead, where it is read for itself. */
  readonly opening?: string;
}

/**
 * The text and its names without what is said by the way, every character in its place; and each clause among the asides
 * read for itself, with whom it is about before it. So nobody in an aside is the subject of what goes on around it.
 */
export function partAsides(all: Named): readonly [main: Named, ...asides: Named[]] {
  const { text, mentions, sentences } = all;
  const asides = [
    ...findBracketed(all),
    ...sentences.flatMap((sentence) => findAsides(text, listInside(mentions, sentence), sentence)),
  ];
  if (asides.length === 0) return [all];
  const main = { ...all, text: replace(text, asides), mentions: dropAll(mentions, asides) };
  const clauses = asides.flatMap(({ start, end, of, isClause, opening }): Named[] => {
    if (!isClause || !of) return [];
    const pronoun = opening ?? /^.*?(?:which|whose|who)\b/u.exec(text.slice(start, end))?.[0] ?? "";
    const read = replace(text, [{ start, end: start + pronoun.length }], opening);
    return [
      {
        ...all,
        text: read,
        mentions: listInside(mentions, { start: of.start, end }),
        sentences: [{ start: of.start, end }],
      },
    ];
  });
  return [main, ...clauses];
}

function dropAll(mentions: readonly Mention[], spans: readonly Span[]): Mention[] {
  return mentions.filter((one) => !listNear(spans, one).some(({ start, end }) => start <= one.start && one.end <= end));
}

/** Blanks in place of spans, or one other character and blanks. */
function replace(text: string, spans: readonly Span[], by = ""): string {
  const pieces: string[] = [];
  let edge = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const from = Math.max(start, edge);
    if (end <= from) continue;
    pieces.push(text.slice(edge, from), by.padEnd(end - from));
    edge = end;
  }
  return pieces.join("") + text.slice(edge);
}

/** Brackets that name somebody, or say more than a name: 甲（该校设有乙学院）, 某产业学院（由甲、乙共建）. */
function findBracketed({ text, mentions, sentences }: Named): Aside[] {
  let place = 0;
  return findBrackets(text, mentions).flatMap(({ start, end, of, inside }): Aside[] => {
    while (place < sentences.length && sentences[place]!.end < end) place++;
    if (!sentences[place] || sentences[place]!.start > of.start) return [];
    const named = listInside(mentions, inside);
    // 甲大学（A University）: another name.
    const isName = named.some((one) => one.start === inside.start && one.end === inside.end);
    if (isName || (named.length === 0 && end - start <= SHORT)) return [];
    return [{ start, end, of, isClause: named.length > 0, opening: /\p{Script=Han}/u.test(of.text) ? "，" : "," }];
  });
}

function findAsides(text: string, inside: readonly Mention[], sentence: Span): Aside[] {
  const words = text.slice(sentence.start, sentence.end);
  const bracketed = [...words.matchAll(BRACKETED)].map(({ 0: whole, index }): Aside => {
    const start = sentence.start + index;
    return { start, end: start + whole.length, of: undefined, isClause: false };
  });
  const told = inside.filter(({ kind }) => TOLD_OF.has(kind));
  const behind = told.flatMap((of): Aside[] => {
    const latin = findLatinAside(text, of, inside, sentence);
    const end = latin?.end ?? findHanAside(text, of, sentence);
    return end === undefined ? [] : [{ start: of.end, end, of, isClause: latin?.isClause ?? false }];
  });
  const before = told.flatMap((one): Aside[] => {
    const span = findRelative(text, one, told, sentence);
    return span ? [{ ...span, of: undefined, isClause: false }] : [];
  });
  const people = inside.filter(({ kind }) => kind === "Person");
  const namedFor = people.flatMap((one, index): Aside[] => {
    const span = /\p{Script=Han}/u.test(one.text)
      ? findNamedFor(text, one, people[index - 1], sentence)
      : findLatinNamedFor(text, one, sentence);
    return span ? [{ ...span, of: undefined, isClause: false }] : [];
  });
  return [...bracketed, ...behind, ...before, ...namedFor];
}
