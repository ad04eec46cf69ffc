import { takeHanPlaces } from "../../../identity/names/parts/take-places.js";
import type { Mention, OtherName } from "../../proposal.js";
import { listNear } from "../../spans.js";
import { isSort } from "../organizations/chinese-ends.js";
import { findEach } from "../words/find-each.js";
import type { Words } from "../words/split-words.js";

const SHORTEST = 3;
const LONGEST = 8;

/**
 * 中鼎智能 after 中鼎智能（无锡）科技股份有限公司: what a company's name begins with, its place apart, where the text uses that alone. A word of
 * the dictionary is none.
 */
export function findShortForms(text: string, mentions: readonly Mention[], words: Words): OtherName[] {
  const companies = mentions.filter(
    ({ kind, text: name }) => kind === "Enterprise" && /有限(?:责任)?公司|股份/u.test(name),
  );
  const found = new Map<string, OtherName>();
  const shared = new Set<string>();
  const universities = mentions.filter(({ kind, text: name }) => kind === "University" && UNIVERSITY.test(name));
  const stems = new Map(companies.map(({ text: name }) => [name, takeHanPlaces(name).rest]));
  const places = findEach(text, [
    ...[...stems.values()].flatMap((stem) =>
      Array.from({ length: LONGEST - SHORTEST + 1 }, (_, more) => stem.slice(0, SHORTEST + more)),
    ),
    ...universities.flatMap(({ text: name }) => listUniversityForms(name)),
  ]);
  for (const of of companies) {
    const stem = stems.get(of.text)!;
    for (let length = Math.min(LONGEST, stem.length - 2); length >= SHORTEST; length--) {
      const short = stem.slice(0, length);
      if (!/^\p{Script=Han}+$/u.test(short) || isSort(short)) continue;
      // 中国航发西｜安动力: half of a word is no short form.
      const begin = of.text.indexOf(short);
      if (begin >= 0 && !words.isEdge(of.start + begin + length)) continue;
      // 中国航发｜西安…公司: what stands before the place is its group.
      if (begin >= 0 && takeHanPlaces(of.text.slice(begin + length)).prefix !== "") break;
      const at = findAlone(places.get(short), short, mentions, words);
      if (at === undefined) continue;
      const other = found.get(short);
      if (other && other.of.text !== of.text) shared.add(short);
      found.set(short, { of, start: at, end: at + length, text: short, nameKind: "ABBREVIATION" });
      break;
    }
  }
  for (const of of universities) {
    const own: string[] = [];
    for (const short of listUniversityForms(of.text)) {
      // 番禺新造职校, and not 新造职校 in it.
      if (own.some((one) => one.endsWith(short))) continue;
      const at = findAlone(places.get(short), short, mentions, words);
      if (at === undefined) continue;
      const other = found.get(short);
      if (other && other.of.text !== of.text) shared.add(short);
      found.set(short, { of, start: at, end: at + short.length, text: short, nameKind: "ABBREVIATION" });
      own.push(short);
    }
  }
  return [...found].filter(([short]) => !shared.has(short)).map(([, name]) => name);
}

const UNIVERSITY = /^\p{Script=Han}{2,6}大学$|^\p{Script=Han}{2,12}职业(?:技术)?(?:学院|学校)$/u;
/** 德州职院 of 德州职业技术学院, 岭南师大 of 岭南师范大学. */
const SHORTER: readonly (readonly [end: RegExp, short: string])[] = [
  [/职业(?:技术)?学院$/u, "职院"],
  [/职业(?:技术)?学校$/u, "职校"],
  [/师范大学$/u, "师大"],
  [/工业大学$/u, "工大"],
  [/科技大学$/u, "科大"],
  [/农业大学$/u, "农大"],
  [/医科大学$/u, "医大"],
  [/财经大学$/u, "财大"],
  [/交通大学$/u, "交大"],
];

/** 岭大 of 岭南大学; 北邮, 北理工 and 华工 of 北京邮电, 北京理工 and 华南理工大学; 华南理工. */
function listUniversityForms(name: string): string[] {
  const [end, short] = SHORTER.find(([one]) => one.test(name)) ?? [];
  const stem = end === undefined ? "" : name.replace(end, "");
  const shorter =
    stem.length < 2
      ? []
      : [stem, stem.replace(/(?<=^\p{Script=Han}{2,3})[省市区县](?=\p{Script=Han}{2})/u, ""), takeHanPlaces(stem).rest]
          .filter((one) => one.length > 1)
          .map((one) => one + short);
  return [...new Set([...listCores(name), ...shorter])];
}

function listCores(name: string): string[] {
  if (!name.endsWith("大学")) return [];
  const core = name.slice(0, -2);
  if (core.length === 2) return [`${core[0]}大`];
  if (core.length !== 4) return [];
  const [a = "", , c = "", d = ""] = core;
  return [`${a}${c}${d}`, `${a}${c}`, `${a}${d}`, core];
}

/** Where words stand by themselves, outside all names and no word of the dictionary. */
function findAlone(
  places: readonly number[] = [],
  short: string,
  mentions: readonly Mention[],
  words: Words,
): number | undefined {
  for (const at of places) {
    const span = { start: at, end: at + short.length };
    const isApart = words.isEdge(span.start) && words.isEdge(span.end) && words.behind(at) !== span.end;
    if (isApart && listNear(mentions, span).length === 0) return at;
  }
  return undefined;
}
