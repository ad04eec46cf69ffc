import { hasHan } from "../../text/print-search-text.js";
import { listHanPlaceNames } from "../names/parts/take-places.js";
import { splitPinyin } from "../../text/pinyin/split-pinyin.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { listBigrams, type NamedForm, type ReadForms } from "../names/named-form.js";
import { readAsked } from "../names/list-asked.js";
import { foldIdentifier, type Identifier } from "../things/identifier.js";
import { listTranslations } from "../translating/translate-name.js";
import { SMALL_WORDS } from "../tables/english-variants.js";
import { COMMON_TRANSLATIONS } from "../translating/common-translations.js";
import type { Thing } from "../things/thing.js";

/** Where the candidates for a thing are looked for; graph/queries/match.cypher unites what each finds. */
export interface CandidatePlan {
  readonly identifiers: readonly Identifier[];
  /** Whole names, as names are kept for search. */
  readonly texts: readonly string[];
  /**
   * For the full-text index of names, each by itself: names of the same script, and of the other, of which it would find
   * none beside these. Words in lower case, digits and Chinese characters alone, so nothing in it is an operator.
   */
  readonly lucene: readonly string[];
}

/** What to look for, the likelier first. */
interface Clauses {
  readonly own: readonly string[];
  readonly across: readonly string[];
}

const MOST_CLAUSES = 48;
/** Of these, where more than one body is asked for. */
const OF_LIKELIEST = 32;
/** How much the others count for, of what the likeliest does. */
const BESIDE = 0.3;
const LONGEST_ABBREVIATION = 6;

/** How names write a word that is compared as another: they are looked for as they are written. */
const SHORT_WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ["laboratory", ["lab"]],
  ["university", ["univ", "college"]],
  ["institute", ["inst", "college"]],
  ["college", ["university", "institute"]],
  ["polytechnic", ["college"]],
  ["center", ["centre"]],
  ["technology", ["technological", "technical"]],
  ["medicine", ["medical"]],
  ["agriculture", ["agricultural"]],
  ["engineering", ["technology"]],
]);

const WRITTEN_OUT: ReadonlyMap<string, string> = new Map([
  ["univ", "university"],
  ["coll", "college"],
  ["inst", "institute"],
  ["acad", "academy"],
  ["sch", "school"],
  ["hosp", "hospital"],
  ["lab", "laboratory"],
  ["technol", "technology"],
  ["engn", "engineering"],
  ["agr", "agricultural"],
  ["natl", "national"],
]);

/** Jiangxi Univ. of Science and Technology, as names are kept for search. */
function writeOut(text: string): string {
  return text
    .split(" ")
    .map((word) => WRITTEN_OUT.get(word) ?? word)
    .join(" ");
}

/** What to ask the database for, so that whoever is meant is among the answers. */
export function planCandidates(thing: Thing, readForms: ReadForms, lexicon: Lexicon): CandidatePlan {
  const forms = readForms(readAsked(thing.names).names).filter(({ text }) => text !== "");
  // Of an address the bodies by themselves: what joins two of them finds no more. The likeliest has most of the room.
  const clauses = forms
    .filter(({ text }) => !forms.some((other) => other.text !== text && text.includes(other.text)))
    .sort((a, b) => a.less - b.less)
    .map((form) => (form.han ? planChinese(form, lexicon) : planLatin(form, lexicon)));
  return {
    identifiers: thing.identifiers.map(foldIdentifier),
    texts: [...new Set(forms.flatMap(({ text }) => [text, writeOut(text)]))],
    lucene: [clauses.map(({ own }) => own), clauses.map(({ across }) => across)]
      .map(printClauses)
      .filter((text) => text !== ""),
  };
}

function printClauses([first = [], ...others]: readonly (readonly string[])[]): string {
  const room = others.length === 0 ? MOST_CLAUSES : OF_LIKELIEST;
  // Hundreds of names have 国家重点实验室 in them: what an address names beside the body must not crowd it out.
  const beside = interleave(others).map((clause) => `(${clause})^${BESIDE}`);
  const clauses = [...first.slice(0, room), ...beside, ...first.slice(room)];
  return [...new Set(clauses)].slice(0, MOST_CLAUSES).join(" ");
}

/** One of each list, then the next of each: none takes all the room. */
function interleave<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat();
}

/**
 * The whole name, the name without form, characters in order for a short one, pairs of characters, and the English for
 * it.
 */
function planChinese(form: NamedForm, lexicon: Lexicon): Clauses {
  const { text, bare, core } = form;
  const characters = [...text.replace(/[^\p{Script=Han}]/gu, "")];
  const spelt = [core, ...form.places.map((place) => place.text)]
    .filter((part) => part.length > 1)
    .map((part) =>
      form.syllables.slice([...text].indexOf(part[0]!), [...text].indexOf(part[0]!) + part.length).join(""),
    )
    .filter((word) => /^[a-z]+$/.test(word));
  const own = [
    `text:"${text}"^8`,
    `text:"${bare}"^4`,
    ...(core === "" ? [] : [`text:"${core}"^4`]),
    ...(characters.length > 1 && characters.length <= LONGEST_ABBREVIATION
      ? [`(${characters.map((character) => `+keys:${character}`).join(" ")})^3`]
      : []),
    ...[...listBigrams(characters.join(""))].map((pair) => `text:"${pair}"`),
  ];
  const across = [
    ...spelt.map((word) => `text:${word}^2`),
    // As the index counts each word of them.
    ...listEnglish(text, lexicon).map((words) => `text:"${words}"^${(1 / words.split(" ").length).toFixed(2)}`),
  ];
  return { own, across };
}

/** The whole name, letters and joined spellings, its words, what they stand for in Chinese, and their pinyin. */
function planLatin({ text, words, places }: NamedForm, lexicon: Lexicon): Clauses {
  const compact = text.replaceAll(" ", "");
  const runs = [3, 2, 1].flatMap((length) =>
    words.slice(0, Math.max(0, words.length - length + 1)).map((_, from) => words.slice(from, from + length).join(" ")),
  );
  const written = text.split(" ").filter((word) => !SMALL_WORDS.has(word));
  // Pinyin and letters that stand for words are looked for by those words too.
  const plain = [...new Set([...written, ...words, ...words.flatMap((word) => SHORT_WORDS.get(word) ?? [])])];
  const located = places.flatMap(({ codes }) => listHanPlaceNames(codes)).slice(0, 3);
  const own = [`text:"${writeOut(text)}"^8`, `keys:"${compact}"^6`, ...plain.map((word) => `text:${word}`)];
  const across = [
    ...located.map((place) => `text:"${place}"^2`),
    ...weighTranslations(runs, lexicon).map(([han, weight]) => `text:"${han}"^${weight}`),
    ...written
      .filter((word) => /^[a-z]{4,}$/.test(word))
      .flatMap((word) =>
        splitPinyin(word)
          .slice(0, 2)
          .filter(({ length }) => length > 1)
          .map((reading) => `keys:"${reading.join(" ")}"^2`),
      ),
  ];
  return { own, across };
}

/**
 * What runs of words stand for, once each, and how much it counts: as the words do. The index counts each pair of
 * characters of it, so that 国家重点实验室 would count for more than all that tells one of them from another.
 */
function weighTranslations(runs: readonly string[], lexicon: Lexicon): (readonly [han: string, weight: string])[] {
  const weights = new Map<string, number>();
  for (const run of runs)
    for (const han of listTranslations(run, lexicon).slice(0, /technology|science/.test(run) ? 4 : 2)) {
      const weight = run.split(" ").length / Math.max(1, han.length - 1);
      weights.set(han, Math.max(weight, weights.get(han) ?? 0));
    }
  return [...weights].map(([han, weight]) => [han, weight.toFixed(2)]);
}

const reversed = new WeakMap<Lexicon, ReadonlyMap<string, readonly string[]>>();

/** English words that stand for parts of a Chinese name. */
function listEnglish(text: string, lexicon: Lexicon): string[] {
  let table = reversed.get(lexicon);
  if (!table) reversed.set(lexicon, (table = turn(lexicon)));
  const characters = [...text];
  const found = characters.flatMap((_, from) =>
    [2, 3, 4].flatMap((length) => table.get(characters.slice(from, from + length).join("")) ?? []),
  );
  return [...new Set(found)].filter((words) => !hasHan(words));
}

/** The likeliest English of each run, one or two. */
function turn(lexicon: Lexicon): Map<string, readonly string[]> {
  const table = new Map<string, readonly string[]>();
  for (const translations of [lexicon.translations, COMMON_TRANSLATIONS]) {
    for (const [words, runs] of translations)
      for (const run of runs.slice(0, 1))
        if ((table.get(run)?.length ?? 0) < 2) table.set(run, [...(table.get(run) ?? []), words]);
  }
  return table;
}
