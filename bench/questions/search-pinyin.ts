import { questionOfSearch } from "../measuring/search-question.js";

/** All syllables in one word: the longest key that is one. */
export const question = questionOfSearch(
  "pinyin in one word",
  "n.language = 'zh-Hans' AND n.nameKind = 'OFFICIAL'",
  ({ keys }) =>
    (keys as string[])
      .filter((key) => /^[a-z]+$/.test(key))
      .reduce((longest, key) => (key.length > longest.length ? key : longest), ""),
);
