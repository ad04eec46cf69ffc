import { PREDICATES, type Statement } from "../../statements/statement.js";
import { hasHan } from "../../text/print-search-text.js";
import type { Mention } from "../proposal.js";
import { foldText } from "./words/fold-text.js";
import { splitWords, type Words } from "./words/split-words.js";
import { SURNAMES } from "./people/surnames.js";
import { isSort } from "./organizations/chinese-ends.js";
import { pattern } from "../../text/patterns/pattern.js";

/** Names that are known, and of whom: those that several bear are of none. */
export interface KnownNames {
  readonly byName: ReadonlyMap<string, { readonly id: string; readonly kind: string }>;
  /** Names by their first two characters, folded, longest first. */
  readonly byStart: ReadonlyMap<string, readonly string[]>;
  readonly ids: ReadonlySet<string>;
}

/**
 * A figure's caption or a document's title names nothing that a text speaks of; an industry's is mostly the plain word.
 */
const LEFT_OUT = new Set(["Figure", "SourceDocument", "Industry"]);

/** Countries are named in names and beside them; that a text says 中国 is nothing that it says of China. */
const COUNTRY = /^(?:中国|中华人民共和国|china|the people's republic of china|prc)$/u;
/** Words for what is of no body yet: "opening ceremony", "expert group". */
const LATIN_SORT = pattern("u")`
  ^(?:(?:the|opening|closing|signing|launching|round|roundtable|keynote|parallel|sub|special|expert|working|academic
  |steering|advisory|joint|key|national|provincial|modern|future|industry|industrial|education|integration|training
  |practice|innovation|postgraduate|graduate|teaching|research|construction|docking|display|project|negotiation
  |report|reports|technology|technical|and|of|for)[ -]?)*
  (?:ceremony|meeting|conference|forum|committee|group|center|centre|platform|base|workstation|college|school|office
  |department|laboratory|lab|area|session|community|program|programme|project|construction|integration|logistics
  |report|reports|strengthening)$
`;

/** A sort of thing (产教融合, 学术委员会, 协同创新中心) names nobody, whoever is known by it. */
function isDistinct(name: string, kind: string): boolean {
  if (COUNTRY.test(name)) return false;
  if (!hasHan(name)) return kind === "Person" || kind === "Place" || !LATIN_SORT.test(name);
  return kind === "Person" || kind === "Place" || !isSort(name.replace(/[、，,·“”"\s]/gu, ""));
}

/** All names and aliases that live statements give. `survivors` tells what merged ids have become. */
export function listKnownNames(
  statements: readonly Statement[],
  survivors: ReadonlyMap<string, string> = new Map(),
): KnownNames {
  const live = statements.filter(({ retraction }) => retraction === undefined);
  const kinds = new Map(
    live
      .filter(({ predicate }) => predicate === PREDICATES.kind)
      .map(({ subjectId, value }) => [subjectId, String(value)]),
  );
  const byName = new Map<string, { id: string; kind: string }>();
  const shared = new Set<string>();
  for (const { subjectId, predicate, value, details } of live) {
    const kind = kinds.get(subjectId);
    if (predicate !== PREDICATES.name || kind === undefined || LEFT_OUT.has(kind) || details.nameKind === "PINYIN")
      continue;
    const name = fold(foldText(String(value)));
    if (hasHan(name) ? name.length < 2 : name.length < (details.nameKind === "ACRONYM" ? 2 : 4)) continue;
    const id = survivors.get(subjectId) ?? subjectId;
    if (!isDistinct(name, kind)) continue;
    const other = byName.get(name);
    if (other && other.id !== id) shared.add(name);
    byName.set(name, { id, kind });
  }
  for (const name of shared) byName.delete(name);
  const byStart = new Map<string, string[]>();
  for (const name of byName.keys()) byStart.set(name.slice(0, 2), [...(byStart.get(name.slice(0, 2)) ?? []), name]);
  for (const names of byStart.values()) names.sort((a, b) => b.length - a.length);
  return { byName, byStart, ids: new Set(kinds.keys()) };
}

/** Capitals and small letters, and the two apostrophes, are one; every character keeps its place. */
function fold(text: string): string {
  return [...text]
    .map((character) => (character.toLowerCase().length === character.length ? character.toLowerCase() : character))
    .join("")
    .replaceAll("’", "'");
}

const SURNAME = new RegExp(`^[${SURNAMES}]\\p{Script=Han}{2}$`, "u");

/** Where known names stand, the longest at each place. Letters are found as whole words. */
export function findKnown(text: string, known: KnownNames, words: Words = splitWords(text)): Mention[] {
  const folded = fold(text);
  const mentions: Mention[] = [];
  for (let at = 0; at < folded.length; at++) {
    const name = known.byStart
      .get(folded.slice(at, at + 2))
      ?.find(
        (candidate) =>
          folded.startsWith(candidate, at) &&
          isWhole(folded, at, candidate) &&
          isApart(candidate, at, known, words, folded),
      );
    // Short capitals in small letters are a word: "it", "who".
    if (
      name === undefined ||
      (!hasHan(name) &&
        name.length < 5 &&
        text.slice(at, at + name.length) !== text.slice(at, at + name.length).toUpperCase())
    )
      continue;
    // 党的二十大精神 says nothing of the congress.
    const isSaidOf =
      known.byName.get(name)!.kind === "Event" &&
      /^(?:、[^，,。；]{2,16}(?:会|大))?(?:全会)?(?:精神|报告|以来|部署|决策)/u.test(text.slice(at + name.length));
    if (isSaidOf) continue;
    mentions.push({
      start: at,
      end: at + name.length,
      text: text.slice(at, at + name.length),
      ...known.byName.get(name)!,
    });
    at += name.length - 1;
  }
  return mentions;
}

/** A short Chinese name stands where words do: no 北大 in 东北大学. */
function isApart(name: string, at: number, { byName }: KnownNames, { isEdge }: Words, text: string): boolean {
  // 选举何寄｜华为｜主任: who is named elsewhere without 为.
  const person = text.slice(Math.max(0, at - 2), at + 1);
  if (name.length === 2 && SURNAME.test(person) && text.split(person).length > text.split(person + name[1]!).length)
    return false;
  return (
    !hasHan(name) || name.length > 3 || byName.get(name)?.kind === "Person" || (isEdge(at) && isEdge(at + name.length))
  );
}

function isWhole(text: string, at: number, name: string): boolean {
  const isWord = (character: string | undefined): boolean => character !== undefined && /[a-z0-9]/.test(character);
  return !(isWord(name[0]) && isWord(text[at - 1])) && !(isWord(name.at(-1)) && isWord(text[at + name.length]));
}
