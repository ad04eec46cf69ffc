import { questionOfSearch } from "../measuring/search-question.js";

export const question = questionOfSearch(
  "an English name",
  "n.language = 'en' AND n.nameKind = 'OFFICIAL'",
  ({ value }) => String(value),
);
