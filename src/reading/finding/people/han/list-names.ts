import type { Mention } from "../../../proposal.js";
import { findBreak } from "../../words/breaks.js";
import { ANYWHERE, type Words } from "../../words/split-words.js";
import { findNameAt } from "../name-at.js";
import { HAN_TITLE } from "../titles.js";

/** What may stand between somebody's name and what is said of him, as a part of a pattern. */
export const POLITE = "(?:[两三四五六七八九十]位)?(?:同志|副?教授|先生|女士|博士|院士|研究员|校友|老师)?";
/** 聘任李明｜为. */
export const AS = new RegExp(`^${POLITE}(?:为|担任|出任|任(?!命))`, "u");
/** Between two of a row. */
export const ROW = /[、和与及]$/u;
export const LENGTHS = [3, 2, 4];
/** More stand in no row before a verb; and each verb of a text reads the row before it. */
const MOST_IN_ROW = 60;

/** 李明、王刚｜出任: names up to a place, each whole, before which a name may begin. */
export function listBefore(text: string, end: number, words: Words, most = MOST_IN_ROW): Mention[] {
  const length = LENGTHS.find((one) => isName(text, end - one, end, true) && mayBegin(text, end - one, words));
  if (length === undefined) return [];
  const start = end - length;
  const isRow = most > 1 && ROW.test(text.charAt(start - 1));
  const earlier = isRow ? listBefore(text, start - 1, words, most - 1) : [];
  return [...earlier, asPerson(text, start, end)];
}

/** 聘任｜李明、王刚｜为. */
export function listBehind(text: string, start: number): Mention[] {
  for (const length of LENGTHS) {
    const end = start + length;
    // 宣布李明｜担任: the verb begins with what might be the end of a name.
    if (!isName(text, start, end, true) || /^[担出接转调升兼]任/u.test(text.slice(end - 1, end + 1))) continue;
    const one = asPerson(text, start, end);
    if (AS.test(text.slice(end, end + 8))) return [one];
    const others = ROW.test(text.slice(end, end + 1)) ? listBehind(text, end + 1) : [];
    if (others.length > 0) return [one, ...others];
  }
  return [];
}

export function asPerson(text: string, start: number, end: number): Mention {
  return { start, end, text: text.slice(start, end), kind: "Person" };
}

export function isName(text: string, start: number, end: number, mayBeRare = false): boolean {
  if (start < 0) return false;
  const found = findNameAt(`${text.slice(start, end)}，`, 0, ANYWHERE, mayBeRare);
  return found?.end === end - start;
}

/** 常务副校长｜林江升任. */
const POST_BEFORE = new RegExp(`(?:${HAN_TITLE})$`, "u");

function mayBegin(text: string, start: number, words: Words): boolean {
  return (
    start === 0 ||
    !/[\p{Script=Han}A-Za-z0-9]/u.test(text[start - 1]!) ||
    ROW.test(text[start - 1]!) ||
    POST_BEFORE.test(text.slice(Math.max(0, start - 8), start)) ||
    (words.isEdge(start) && findBreak(text, start, words.isEdge) !== undefined)
  );
}
