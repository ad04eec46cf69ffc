import { grouped } from "../../model/words/plural.js";
import type { Language } from "../../model/dates.js";

/** As many as fit beside each other. */
export const MOST = 6;

const en = {
  heading: (names: readonly string[]): string => `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`,
  choose: "Choose two to six things: what they share and what only one of them has follows, each with its sentences.",
  chooseOther: (name: string): string => `Choose what to compare ${name} with.`,
  add: "Add a thing",
  leave: (name: string): string => `Leave ${name} out`,
  lead: (shared: number, between: number, named: number): string =>
    `${shared === 0 ? "Nothing is" : shared === 1 ? "One thing is" : `${shared} things are`} linked with at least two of them${between === 0 ? "" : between === 1 ? "; one link joins them directly" : `; ${between} links join them directly`}.${named > MOST ? " Only the first six are compared." : ""}`,
  between: "Between them",
  shared: "Shared",
  sharedBy: (count: number, of: number): string =>
    count === of ? (of === 2 ? "both" : `all ${of}`) : `${grouped(count)} of ${of}`,
  nothingShared:
    "The graph knows nothing that two of them are linked with under these conditions. That is no evidence that there is nothing.",
  alone: "Only here",
  nothingAlone: "Nothing that the others do not have.",
  more: (count: number): string => `${grouped(count)} more in the table`,
  partial: (shown: number, total: number): string => `${grouped(shown)} of ${grouped(total)} neighbours were compared.`,
  what: "Linked with",
  columns: { thing: "Compared", share: "Shared by" },
  none: "–",
};

export const WORDS: Readonly<Record<Language, typeof en>> = {
  en,
  zh: {
    heading: (names) => `${names.slice(0, -1).join("、")}与${names.at(-1) ?? ""}`,
    choose: "选择二至六个条目，即可看到它们的共同之处与各自独有之处，每一项都附有原句。",
    chooseOther: (name) => `请选择要与${name}比较的条目。`,
    add: "添加条目",
    leave: (name) => `移除${name}`,
    lead: (shared, between, named) =>
      `${shared === 0 ? "没有条目" : `有 ${shared} 个条目`}同时与其中至少两个相关联${between === 0 ? "" : `；另有 ${between} 条关系将它们直接相连`}。${named > MOST ? "只比较前六个。" : ""}`,
    between: "彼此之间",
    shared: "共同之处",
    sharedBy: (count, of) => (count === of ? "全部" : `${of} 个中的 ${grouped(count)} 个`),
    nothingShared: "在这些条件下，图谱中没有与其中两个都相关联的条目。这并不说明没有共同之处。",
    alone: "仅见于此",
    nothingAlone: "没有其他条目所不具备的内容。",
    more: (count) => `表格中另有 ${grouped(count)} 项`,
    partial: (shown, total) => `共有 ${grouped(total)} 个相邻条目，已比较 ${grouped(shown)} 个。`,
    what: "关联条目",
    columns: { thing: "比较对象", share: "共有者" },
    none: "–",
  },
};
