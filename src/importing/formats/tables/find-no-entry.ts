import type { GridRow } from "../../files/grid.js";

/** 合计, "合计：3家", total. */
const SUM =
  /^(?:合\s*计|总\s*计|共\s*计|小\s*计|累\s*计|总\s*数|(?:sub-?|grand )?total|sum)\s*(?:[:：].*|[（(].*[)）])?$/iu;
/** 注：以上按拼音排序. */
const REMARK =
  /^(?:注|备注|附注|说明|填表说明|数据来源|资料来源|来源|notes?|source)\s*\d*\s*[:：]|^[（(]?以下(?:空白|无正文)[)）]?$/iu;
/** 一、高校; （二）企业; 江苏省（12所）. */
const SECTION =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]+[章节类批])/u;
const COUNTED = /^.{2,20}[（(]\s*共?\s*\d+\s*[所家个名人项]\s*[)）]$/u;
/** A province alone in its row is what the rows below it lie in. */
const PROVINCE = /^[\p{Script=Han}]{2,9}(?:省|自治区|特别行政区)$|^(?:北京|天津|上海|重庆)市$/u;

/** What a row is that is no entry of the list: of a sum, a remark or a heading; undefined where it may be one. Pure. */
export function findNoEntry({ cells }: GridRow): string | undefined {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  const [first = ""] = filled;
  if (SUM.test(first) || (/^\d+$/.test(first) === false && SUM.test(filled[1] ?? "") && filled.length <= 2))
    return "rows of sums, left out";
  // A merged cell says the same in each of its columns.
  if (new Set(filled).size > 1) return undefined;
  if (REMARK.test(first)) return "rows that are remarks, left out";
  const isHeading = SECTION.test(first) || COUNTED.test(first) || PROVINCE.test(first);
  return isHeading && cells.length > 1 ? "rows that are headings, left out" : undefined;
}
