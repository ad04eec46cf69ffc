import { grouped } from "../../model/words/plural.js";
import type { Language } from "../../model/dates.js";
import type { Across } from "./plan-matrix.js";

const ACROSS: Readonly<Record<Across, string>> = {
  COMMUNITY: "communities",
  AGREEMENT: "agreements",
  PLACE: "places",
};

const en = {
  across: ACROSS,
  acrossLabel: "Columns",
  heading: (rows: string, across: Across): string => `${rows} by ${ACROSS[across]}`,
  lead: (rows: number, rowTotal: number, columns: number, columnTotal: number): string =>
    `${rows} of ${rowTotal} rows and ${columns} of ${columnTotal} columns, those with the most links first. A mark opens the sentences.`,
  signs: "★ leads · ● is so · ☆ ○ planned or over",
  nothing: "Nothing of these kinds has such a link under these conditions.",
  caption: "Matrix",
  more: (shown: number, total: number): string => `More rows (${grouped(shown)} of ${grouped(total)})`,
  row: "Row",
  column: "Column",
  cell: (row: string, link: string, column: string): string => `${row} ${link} ${column}: sentences`,
};

export const WORDS: Readonly<Record<Language, typeof en>> = {
  en,
  zh: {
    across: { COMMUNITY: "共同体", AGREEMENT: "协议", PLACE: "地区" },
    acrossLabel: "列",
    heading: (rows, across) => `${rows}与${{ COMMUNITY: "共同体", AGREEMENT: "协议", PLACE: "地区" }[across]}`,
    lead: (rows, rowTotal, columns, columnTotal) =>
      `共 ${rowTotal} 行、${columnTotal} 列，显示关系最多的 ${rows} 行、${columns} 列。点选标记即可查看原文。`,
    signs: "★ 牵头 · ● 成立 · ☆ ○ 计划中或已结束",
    nothing: "在这些条件下，所选类型没有此类关系。",
    caption: "矩阵",
    more: (shown, total) => `显示更多行（${grouped(shown)} / ${grouped(total)}）`,
    row: "行",
    column: "列",
    cell: (row, link, column) => `${row} ${link} ${column}：原文依据`,
  },
};
