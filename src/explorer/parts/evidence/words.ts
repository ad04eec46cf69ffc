import type { Language } from "../../model/dates.js";

const en = {
  evidence: "Sentences",
  bundle: (count: number): string => (count === 1 ? "One link" : `${count} links`),
  between: (from: string, to: string): string => `Between ${from} and ${to}`,
  firstOf: (shown: number, total: number): string => `${shown} of ${total}. The table has all of them.`,
  close: "Close",
  noSentence: "No sentence stands behind this link.",
};

export const WORDS: Readonly<Record<Language, typeof en>> = {
  en,
  zh: {
    evidence: "原文依据",
    bundle: (count) => `${count} 条关系`,
    between: (from, to) => `${from}与${to}之间`,
    firstOf: (shown, total) => `显示 ${shown} 条，共 ${total} 条。全部内容见表格。`,
    close: "关闭",
    noSentence: "此关系没有原文依据。",
  },
};
