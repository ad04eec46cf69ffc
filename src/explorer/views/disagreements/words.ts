import { grouped } from "../../model/words/plural.js";
import type { Language } from "../../model/dates.js";

const EN = {
  whole: "Where sources disagree",
  heading: (name: string): string => `Where sources disagree on ${name}`,
  lead: (shown: string, total: string): string =>
    `${shown === total ? `${grouped(total)} ${total === "1" ? "disagreement" : "disagreements"}` : `The first ${grouped(shown)} of ${grouped(total)} disagreements`}: statements that cannot all be true, with their words. Nothing is thrown away; where one is followed, it is said why.`,
  followed: "Followed here",
  overruled: "Not followed",
  beside: "Shown beside it",
  shown: "Shown; none is followed",
  why: "Why",
  name: "Name",
  identifier: "Identifier",
  measures: "Figure",
  nothing: "No two statements in the graph contradict each other.",
  nothingOf: (name: string): string => `No two statements about ${name} contradict each other.`,
  card: (name: string): string => `see all that is known of ${name}`,
  everything: "see all disagreements in the graph",
  more: "More disagreements",
  number: "Disagreement",
  side: "Side",
  says: "Says",
  because: "Why",
};

const ZH: typeof EN = {
  whole: "来源在哪里有分歧",
  heading: (name) => `关于${name}，来源有哪些分歧`,
  lead: (shown, total) =>
    `${shown === total ? `共 ${grouped(total)} 处分歧` : `共 ${grouped(total)} 处分歧，显示前 ${grouped(shown)} 处`}：这些陈述不可能同时成立，各附原文。各方说法都保留；采信其中之一的，说明理由。`,
  followed: "此处采信",
  overruled: "此处不采信",
  beside: "一并显示",
  shown: "均显示，不作取舍",
  why: "理由",
  name: "名称",
  identifier: "标识",
  measures: "数据",
  nothing: "图谱中没有互相矛盾的陈述。",
  nothingOf: (name) => `关于${name}，没有互相矛盾的陈述。`,
  card: (name) => `查看${name}的全部已知内容`,
  everything: "查看图谱中的全部分歧",
  more: "显示更多分歧",
  number: "分歧",
  side: "取舍",
  says: "说法",
  because: "理由",
};

export const WORDS: Readonly<Record<Language, typeof EN>> = { en: EN, zh: ZH };
