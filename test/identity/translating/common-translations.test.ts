import { expect, test } from "vitest";
import { listKindred } from "../../../src/identity/translating/common-translations.js";

test.each([
  ["biotherapy", ["生物", "治疗"]],
  ["catalytical", ["催化"]],
  ["university", []],
  ["zqxjkv", []],
])("kindred of %s", (word, han) => {
  expect(listKindred(word)).toEqual(expect.arrayContaining(han));
  if (han.length === 0) expect(listKindred(word)).toEqual([]);
});
