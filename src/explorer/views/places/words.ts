import { grouped } from "../../model/words/plural.js";
import type { Language } from "../../model/dates.js";

const EN = {
  lead: (placed: string, total: string): string =>
    `Where things are, by province. A source places ${placed} of ${grouped(total)}; the others are in no tile.`,
  kinds: "What is counted",
  all: "All of these",
  picture: "China’s provinces as tiles, north above, darker where there are more. Arrow keys go from tile to tile.",
  tile: (name: string, count: number): string => `${name}: ${grouped(count)}`,
  map: "A map of China’s provinces, darker where there are more.",
  look: "Shown as",
  asTiles: "Tiles",
  asMap: "Map",
  noMap: "This server has no map; the provinces are shown as tiles.",
  scale: "Count",
  choose: "Choose a province to see what it has and what it lacks.",
  most: "Most",
  has: "Has",
  lacks: "Lacks",
  lacksHint: "Nothing of these is placed there by a source.",
  none: "No source places anything of these there.",
  everything: "Who has the most links there",
  card: "Open its card",
  elsewhere: "Not in a province",
  close: "All provinces",
  province: "Province",
  total: "All",
  code: "GB/T 2260",
  nothing: (kinds: string): string => `No source places any of these in a province: ${kinds}.`,
  allKinds: "count all kinds",
};

const ZH: typeof EN = {
  lead: (placed, total) =>
    `各省份有什么。共 ${grouped(total)} 个，其中 ${placed} 个有来源说明所在地，其余不在任何一格中。`,
  kinds: "统计对象",
  all: "全部类别",
  picture: "以方格表示的中国省份，上北下南，颜色越深数量越多。可用方向键逐格移动。",
  tile: (name, count) => `${name}：${grouped(count)}`,
  map: "中国省份地图，颜色越深数量越多。",
  look: "显示方式",
  asTiles: "方格",
  asMap: "地图",
  noMap: "本站没有配置地图，以方格显示各省份。",
  scale: "数量",
  choose: "选择一个省份，查看它有什么、缺什么。",
  most: "最多",
  has: "已有",
  lacks: "缺少",
  lacksHint: "没有来源说明这些类别的条目位于该省份。",
  none: "没有来源说明这些类别的条目位于该省份。",
  everything: "当地谁的关系最多",
  card: "打开卡片",
  elsewhere: "不属于任何省份",
  close: "全部省份",
  province: "省份",
  total: "合计",
  code: "GB/T 2260",
  nothing: (kinds) => `没有来源说明这些类别的条目位于哪个省份：${kinds}。`,
  allKinds: "统计全部类别",
};

export const WORDS: Readonly<Record<Language, typeof EN>> = { en: EN, zh: ZH };
