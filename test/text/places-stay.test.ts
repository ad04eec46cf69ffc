import { expect, test } from "vitest";
import { PREFECTURES, PROVINCES } from "../../src/identity/tables/divisions.js";
import { printSimplified } from "../../src/text/traditional.js";

test("simplified names of places are simplified already", () => {
  const names = [...PROVINCES.map(([, , full]) => full), ...(PREFECTURES.match(/\p{Script=Han}+/gu) ?? [])];
  expect(names.length).toBeGreaterThan(300);
  expect(names.filter((name) => printSimplified(name) !== name)).toEqual([]);
});
