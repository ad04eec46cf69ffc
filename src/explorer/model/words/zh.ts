import { readLabels } from "./labels.js";
import type { Words } from "./words.js";
import { FIGURES_ZH } from "./zh-figures.js";
import { PAGE_ZH } from "./zh-page.js";
import { VIEWS_ZH } from "./zh-views.js";

export const zh: Words = {
  ...readLabels("zh"),
  modality: { ASSERTED: "已述", PLANNED: "计划中", HISTORICAL: "已结束", INFERRED: "推断" },
  nameKind: {
    OFFICIAL: "正式名称",
    LABEL: "原文用名",
    ALIAS: "别称",
    ACRONYM: "首字母缩写",
    ABBREVIATION: "简称",
    FORMER: "曾用名",
    MACHINE_TRANSLATION: "机器翻译",
    PINYIN: "拼音",
  },
  ...FIGURES_ZH,
  ...PAGE_ZH,
  ...VIEWS_ZH,
};
