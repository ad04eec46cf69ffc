import { takeHanPlaces } from "../../../identity/names/parts/take-places.js";
import type { Mention, OtherName } from "../../proposal.js";
import { overlaps } from "../../spans.js";
import { isSort } from "../organizations/chinese-ends.js";
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
  for (const of of companies) {
    const stem = takeHanPlaces(of.text).rest;
    for (let length = Math.min(LONGEST, stem.length - 2); length >= SHORTEST; length--) {
      const short = stem.slice(0, length);
      if (!/^\p{Script=Han}+$/u.test(short) || isSort(short)) continue;
      // 中国航发西｜安动力: half of a word is no short form.
      const begin = of.text.indexOf(short);
      if (begin >= 0 && !words.isEdge(of.start + begin + length)) continue;
      // 中国航发｜西安…公司: what stands before the place is its group.
      if (begin >= 0 && takeHanPlaces(of.text.slice(begin + length)).prefix !== "") break;
      const at = findAlone(text, short, mentions, words);
      if (at === undefined) continue;
      const other = found.get(short);
      if (other && other.of.text !== of.text) shared.add(short);
      found.set(short, { of, start: at, end: at + length, text: short, nameKind: "ABBREVIATION" });
      break;
    }
  }
  for (const of of mentions.filter(
    ({ kind, text: name }) => kind === "University" && /^\p{Script=Han}{2,6}大学$/u.test(name),
  ))
    for (const short of listUniversityForms(of.text)) {
      const at = findAlone(text, short, mentions, words);
      if (at === undefined) continue;
      const other = found.get(short);
      if (other && other.of.text !== of.text) shared.add(short);
      found.set(short, { of, start: at, end: at + short.length, text: short, nameKind: "ABBREVIATION" });
    }
  return [...found].filter(([short]) => !shared.has(short)).map(([, name]) => name);
}

/** 岭大 of 岭南大学; 北邮, 北理工 and 华工 of 北京邮电, 北京理工 and 华南理工大学; 华南理工. */
function listUniversityForms(name: string): string[] {
  const core = name.slice(0, -2);
  if (core.length === 2) return [`${core[0]}大`];
  if (core.length !== 4) return [];
  const [a = "", , c = "", d = ""] = core;
  return [`${a}${c}${d}`, `${a}${c}`, `${a}${d}`, core];
}

/** Where words stand by themselves, outside all names and no word of the dictionary. */
function findAlone(text: string, short: string, mentions: readonly Mention[], words: Words): number | undefined {
  for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + 1)) {
    const span = { start: at, end: at + short.length };
    const isApart = words.isEdge(span.start) && words.isEdge(span.end) && words.behind(at) !== span.end;
    if (isApart && !mentions.some((one) => overlaps(one, span))) return at;
  }
  return undefined;
}
