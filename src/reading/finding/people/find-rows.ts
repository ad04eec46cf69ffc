import type { Mention } from "../../proposal.js";
import { isInside } from "./find-employer.js";
import { findNameAt } from "./name-at.js";
import { ANYWHERE, type Words } from "../words/split-words.js";
import { pattern } from "../../../text/patterns/pattern.js";

/** Three or more words of the length of names, between marks: 陈星、安伟、王刚. */
const ROW = /(?<![\p{Script=Han}、])(?:[^\p{Script=Han}]|^)?((?:\p{Script=Han}{2,4}、){2,}\p{Script=Han}{2,4})/gu;
/** 机械系陈星、安伟等教师, 教师代表陈星、安伟、王刚: behind their unit or what they are, and what they are behind them. */
const ROW_OF = pattern("gu")`
  (?<=系|学院|大学|教研室|中心|公司|集团|处|教师|老师|代表|专家|校友|领导)(?!领导|教师|老师|代表|专家|校友)
  ((?:\p{Script=Han}{2,4}、)+\p{Script=Han}{2,4}?)
  (?=等(?:[一二两三四五六七八九十\d]+余?[名位人])?(?:[骨青优专][干年秀业])?(?:教师|老师|专家|同学|校友))
  |(?<=(?:系|学院|大学|教研室)|(?:教师|老师|学生|专家|校友)(?:代表)?)(?!领导|教师|老师|代表|专家|校友)
  ((?:\p{Script=Han}{2,4}、){2,}\p{Script=Han}{2,4})
`;

/**
 * People who stand in a row by their names alone. Each but the last is a whole name, most are no word of the dictionary, and
 * where one is none the row is none.
 */
export function findRows(text: string, words: Words, taken: readonly Mention[]): Mention[] {
  const rows = [...text.matchAll(ROW), ...text.matchAll(ROW_OF)];
  return rows.flatMap(({ 0: whole, 1: first, 2: second, index }): Mention[] => {
    const list = first ?? second ?? "";
    let at = index + whole.length - list.length;
    const items = list.split("、");
    const row: Mention[] = [];
    for (const [place, item] of items.entries()) {
      const start = at;
      at += item.length + 1;
      const isLast = place === items.length - 1;
      const name = isLast ? findNameAt(text, start, words) : findNameAt(`${item}，`, 0, ANYWHERE);
      if (name === undefined || (!isLast && name.end !== item.length)) return [];
      row.push({ start, end: start + name.text.length, text: name.text, kind: "Person" });
    }
    const isWord = ({ start, end }: Mention): boolean => words.before(end) === start;
    return row.filter((one) => one.text.length >= 3 || !isWord(one)).length * 2 > row.length &&
      !row.some(({ start, end }) => isInside(start, end, taken))
      ? row
      : [];
  });
}
