import type { Modality, NameKind } from "../../queries/types.js";
import { FIGURES_EN } from "./en-figures.js";
import { PAGE_EN } from "./en-page.js";
import { VIEWS_EN } from "./en-views.js";
import { readLabels } from "./labels.js";

const MODALITY: Readonly<Record<Modality, string>> = {
  ASSERTED: "Stated",
  PLANNED: "Planned",
  HISTORICAL: "Ended",
  INFERRED: "Inferred",
};
const NAME_KIND: Readonly<Record<NameKind, string>> = {
  OFFICIAL: "official name",
  LABEL: "as printed",
  ALIAS: "also called",
  ACRONYM: "acronym",
  ABBREVIATION: "short form",
  FORMER: "former name",
  MACHINE_TRANSLATION: "machine translation",
  PINYIN: "pinyin",
};

export const en = {
  ...readLabels("en"),
  modality: MODALITY,
  nameKind: NAME_KIND,
  ...FIGURES_EN,
  ...PAGE_EN,
  ...VIEWS_EN,
};
