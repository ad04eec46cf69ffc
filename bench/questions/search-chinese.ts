import { questionOfSearch } from "../measuring/search-question.js";

export const question = questionOfSearch(
  "a Chinese name",
  "n.language = 'zh-Hans' AND n.nameKind = 'OFFICIAL'",
  ({ value }) => String(value),
);
