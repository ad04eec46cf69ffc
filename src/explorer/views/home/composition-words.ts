import { grouped } from "../../model/words/plural.js";
import type { Language } from "../../model/dates.js";

const EN = {
  parts: "What the graph is made of",
  kinds: "Which things",
  places: "Where they are",
  unplaced: (count: number): string =>
    count === 1
      ? "Of 1 no source says in which province it is."
      : `Of ${grouped(count)} no source says in which province they are.`,
  years: "From which years",
  links: "How they are linked",
  linksHint: "How many things have such a link.",
  yearsHint: "When it was founded, signed, held or issued.",
};

const ZH: typeof EN = {
  parts: "图谱的构成",
  kinds: "有哪些条目",
  places: "分布在哪里",
  unplaced: (count) => `另有 ${grouped(count)} 项没有来源说明所在省份。`,
  years: "来自哪些年份",
  links: "有哪些关系",
  linksHint: "具有该类关系的条目数量。",
  yearsHint: "成立、签署、举办或印发的年份。",
};

export const WORDS: Readonly<Record<Language, typeof EN>> = { en: EN, zh: ZH };
