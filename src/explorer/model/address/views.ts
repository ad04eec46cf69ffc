import type { ParameterName } from "./parameters.js";

interface ViewTerm {
  readonly en: string;
  readonly zh: string;
  /** What its address may say, besides `lang` and `as`. */
  readonly takes: readonly ParameterName[];
  /** Whether the navigation has it, as a view of the graph as a whole. */
  readonly whole?: true;
  /** Whether the tabs of a thing have it. */
  readonly ofOne?: true;
}

/** Every view, in the order of navigation and tabs. shell/registry.ts says where it is. */
export const VIEWS = {
  home: { en: "Overview", zh: "概览", takes: [], whole: true },
  search: { en: "Search", zh: "检索", takes: ["q", "kinds", "at", "pages"] },
  list: {
    en: "Lists",
    zh: "列表",
    takes: ["kind", "q", "where", "shown", "sort", "page", "ids"],
    whole: true,
  },
  card: { en: "Card", zh: "卡片", takes: ["id", "selected", "pages"], ofOne: true },
  profile: { en: "Profile", zh: "概况", takes: ["id"], ofOne: true },
  source: { en: "Source", zh: "来源", takes: ["id", "statement", "passage"] },
  network: {
    en: "Network",
    zh: "关系网络",
    takes: [
      "id",
      "depth",
      "links",
      "kinds",
      "modalities",
      "sources",
      "at",
      "expanded",
      "added",
      "group",
      "opened",
      "hidden",
      "hiddenKinds",
      "hiddenLinks",
      "hiddenModalities",
      "pinned",
      "most",
      "selected",
      "link",
    ],
    ofOne: true,
  },
  partnerships: {
    en: "Partnerships",
    zh: "合作关系",
    takes: ["id", "kinds", "links", "modalities", "sources", "at", "pages", "selected"],
    ofOne: true,
  },
  path: {
    en: "Path between two",
    zh: "两者之间",
    takes: ["id", "to", "length", "links", "kinds", "modalities", "sources", "at", "avoid", "without", "link"],
    whole: true,
    ofOne: true,
  },
  compare: {
    en: "Compare",
    zh: "并列比较",
    takes: ["ids", "kinds", "links", "modalities", "sources", "at"],
    whole: true,
  },
  matrix: {
    en: "Matrix",
    zh: "矩阵",
    takes: ["kinds", "across", "modalities", "sources", "at", "pages", "link"],
    whole: true,
  },
  ranking: {
    en: "Rankings",
    zh: "排行",
    takes: ["by", "kinds", "links", "modalities", "sources", "place", "at", "pages"],
    whole: true,
  },
  statistics: {
    en: "Cross-tables",
    zh: "交叉统计",
    takes: ["kinds", "rows", "columns", "links", "modalities", "sources", "at"],
    whole: true,
  },
  places: { en: "Provinces", zh: "省份", takes: ["kinds", "at", "selected", "look"], whole: true },
  timeline: {
    en: "Timeline",
    zh: "时间线",
    takes: ["id", "from", "until", "modalities", "manner", "pages", "selected"],
    whole: true,
    ofOne: true,
  },
  changes: {
    en: "What is new",
    zh: "最新变化",
    takes: ["id", "source", "from", "until", "opened", "pages"],
    whole: true,
    ofOne: true,
  },
  disagreements: { en: "Disagreements", zh: "分歧", takes: ["id", "pages"], whole: true, ofOne: true },
  desk: { en: "Desk", zh: "编审台", takes: ["id"] },
  story: { en: "Story", zh: "图文故事", takes: ["story", "step", "mode"] },
  review: { en: "Who is who", zh: "同一认定", takes: ["kinds", "pages", "decided"] },
} as const satisfies Readonly<Record<string, ViewTerm>>;

export type ViewId = keyof typeof VIEWS;
export const VIEW_IDS = Object.keys(VIEWS) as readonly ViewId[];

/** Those of the graph as a whole, and those of one thing. */
export const WHOLE = VIEW_IDS.filter((id) => "whole" in VIEWS[id]);
export const OF_ONE = VIEW_IDS.filter((id) => "ofOne" in VIEWS[id]);
