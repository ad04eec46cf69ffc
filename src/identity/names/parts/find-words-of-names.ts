import { foldWords } from "./fold-words.js";
import { printSearchText } from "../../../text/print-search-text.js";
import { DIRECTIONS, FIELDS, type Head, HEADS } from "../../tables/words-of-names.js";

const HAN_FIELDS = FIELDS.flatMap(([field, han]) => han.map((word) => ({ field, word }))).sort(byLength);
const LATIN_FIELDS = FIELDS.flatMap(([field, , english]) =>
  english.map((words) => ({ field, word: ` ${foldWords(words.split(" ")).join(" ")} ` })),
).sort(byLength);
const HAN_DIRECTIONS = DIRECTIONS.flatMap(([field, han]) => han.map((word) => ({ field, word }))).sort(byLength);
const LATIN_DIRECTIONS = DIRECTIONS.flatMap(([field, , english]) =>
  english.map((word) => ({ field, word: ` ${word} ` })),
).sort(byLength);
const HAN_HEADS = HEADS.flatMap(([head, han]) => han.map((word) => ({ head, word }))).sort(byLength);
const LATIN_HEADS = HEADS.flatMap(([head, , english]) =>
  english.map((words) => ({ head, words: foldWords(words.split(" ")) })),
).sort((a, b) => b.words.length - a.words.length);
const LATIN_HEADS_BY_LAST = new Map(
  LATIN_HEADS.map(
    ({ words }) => [words.at(-1)!, LATIN_HEADS.filter((other) => other.words.at(-1) === words.at(-1))] as const,
  ),
);

function byLength(a: { readonly word: string }, b: { readonly word: string }): number {
  return b.word.length - a.word.length;
}

/**
 * The fields that a name names, each once, in order of the table's names. A longer word hides the shorter in it. `text`
 * without places.
 */
export function findFields(text: string, han: boolean): string[] {
  return han ? findLongest(text, HAN_FIELDS) : findLongest(` ${text} `, LATIN_FIELDS);
}

export function findDirections(text: string, han: boolean): string[] {
  return han ? findLongest(text, HAN_DIRECTIONS) : findLongest(` ${text} `, LATIN_DIRECTIONS);
}

function findLongest(text: string, table: readonly { readonly field: string; readonly word: string }[]): string[] {
  const found = new Set<string>();
  let left = text;
  for (const { field, word } of table) {
    if (!left.includes(word)) continue;
    found.add(field);
    left = left.replaceAll(word, " | ");
  }
  return [...found].sort();
}

/** The sort of body that a Chinese name ends in: 北京大学出版社 is a press. */
export function findHanHead(text: string): Head | undefined {
  return HAN_HEADS.find(({ word }) => text.endsWith(word) && text.length > word.length)?.head;
}

/** That of an English one: the last such word of its first part; what stands before "of" counts before what follows. */
export function findLatinHead(name: string): Head | undefined {
  const [part = ""] = name.split(/[,;]/);
  const words = printSearchText(part).split(" ");
  const [end] = findHeads(foldWords(words));
  // University of Hong Kong Shenzhen Hospital: these never are the whole that a part is "of".
  if (end && CLOSING.has(end)) return end;
  const of = words.findIndex((word) => word === "of" || word === "for" || word === "at");
  for (const piece of of > 0 ? [words.slice(0, of), words] : [words]) {
    const [head] = findHeads(foldWords(piece));
    if (head) return head;
  }
  return undefined;
}

const CLOSING: ReadonlySet<Head> = new Set(["HOSPITAL", "PRESS", "LIBRARY", "COMPANY", "LABORATORY", "SCHOOL"]);

/** The sorts that words name, last first. */
function findHeads(words: readonly string[]): Head[] {
  return words.flatMap((_, back) => {
    const end = words.length - back;
    return (LATIN_HEADS_BY_LAST.get(words[end - 1]!) ?? [])
      .filter((entry) => entry.words.every((word, index) => words[end - entry.words.length + index] === word))
      .slice(0, 1)
      .map(({ head }) => head);
  });
}

const GENERIC_HAN = [
  "中华人民共和国",
  "中国",
  "国家",
  "全国",
  "国际",
  "人民",
  "高等",
  "专科",
  "重点",
  "附属",
  "控股",
  "实业",
  "投资",
  "发展",
  "科学",
  "产业",
  "教育",
  "应用",
  "系统",
  "网络",
  "软件",
  "中华",
  "省",
  "市",
];
const ALL_GENERIC_HAN = [
  ...new Set([
    ...GENERIC_HAN,
    ...HAN_FIELDS.map(({ word }) => word),
    ...HAN_HEADS.map(({ word }) => word).filter((word) => word.length > 1),
  ]),
].sort((a, b) => b.length - a.length);
const GENERIC_WORDS = new Set([
  ...foldWords([
    "china",
    "chinese",
    "national",
    "state",
    "key",
    "international",
    "people",
    "higher",
    "group",
    "holding",
    "science",
    "research",
    "province",
    "development",
    "integrated",
    "new",
  ]),
  ...LATIN_FIELDS.flatMap(({ word }) => word.trim().split(" ")),
  ...LATIN_HEADS.flatMap(({ words }) => words),
]);

/**
 * What is left of a Chinese name (without places) when its common words are gone: 沙钢. Empty where nothing of its own is
 * left.
 */
export function takeGenericHan(text: string): string {
  const left = ALL_GENERIC_HAN.reduce((rest, word) => rest.replaceAll(word, ""), text.replace(/第\d+/g, ""));
  return left.length < 2 ? "" : left;
}

export function takeGenericWords(words: readonly string[]): string[] {
  return words.filter((word) => !GENERIC_WORDS.has(word) && word.length > 1);
}
