import { grouped } from "../../model/words/plural.js";
import type { Language } from "../../model/dates.js";
import type { Dimension } from "../../queries/types.js";

const DIMENSIONS_EN: Readonly<Record<Dimension, string>> = {
  KIND: "Kind",
  PLACE: "Province",
  INDUSTRY: "Industry",
  LINK: "Link",
  YEAR: "Year",
  STATUS: "Status",
};
const DIMENSIONS_ZH: Readonly<Record<Dimension, string>> = {
  KIND: "类别",
  PLACE: "省份",
  INDUSTRY: "行业",
  LINK: "关系",
  YEAR: "年份",
  STATUS: "状态",
};

const EN = {
  dimension: DIMENSIONS_EN,
  heading: (rows: string, columns: string | undefined): string =>
    columns === undefined
      ? `How many by ${rows.toLowerCase()}`
      : `How many by ${rows.toLowerCase()} and ${columns.toLowerCase()}`,
  lead: (total: string, placed: string, unplaced: number, links: boolean): string =>
    `${unplaced > 0 ? `${placed} of ${grouped(total)} are counted here, each under every value that it has; no source gives the others one` : `All ${grouped(total)} are counted here, each under every value that it has`}.${links ? " Links count in either direction: who leads, and who is led." : ""}`,
  of: "Counted",
  rows: "Down",
  columns: "Across",
  none: "Nothing",
  swap: "Swap the two",
  count: "Count",
  total: "All",
  table: "Counts, darker where there are more",
  nothing: (rows: string, kinds: string): string =>
    `None of these has a value here by ${rows.toLowerCase()}: ${kinds}.`,
  kinds: "count by kind and link",
  cell: (count: number, row: string, column: string): string => `${grouped(count)}: ${row}, ${column}`,
};

const ZH: typeof EN = {
  dimension: DIMENSIONS_ZH,
  heading: (rows, columns) => (columns === undefined ? `按${rows}统计` : `按${rows}与${columns}统计`),
  lead: (total, placed, unplaced, links) =>
    `${unplaced > 0 ? `共 ${grouped(total)} 个，其中 ${placed} 个计入表中，其余没有来源给出取值` : `共 ${grouped(total)} 个，全部计入表中`}；有多个取值的，在每个取值下各计一次。${links ? "关系不论方向：牵头与被牵头都计入。" : ""}`,
  of: "统计对象",
  rows: "行",
  columns: "列",
  none: "不分列",
  swap: "行列互换",
  count: "数量",
  total: "合计",
  table: "数量，颜色越深数量越多",
  nothing: (rows, kinds) => `这些类别都没有${rows}方面的取值：${kinds}。`,
  kinds: "按类别与关系统计",
  cell: (count, row, column) => `${row}、${column}：${grouped(count)}`,
};

export const WORDS: Readonly<Record<Language, typeof EN>> = { en: EN, zh: ZH };
