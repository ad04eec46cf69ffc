import { expect, test } from "vitest";
import { measureRarity } from "../../../src/identity/lexicon/lexicon.js";

test("what is everywhere is worth little, what is nowhere all", () => {
  expect(measureRarity(1000, 1000)).toBe(0.05);
  expect(measureRarity(1000, undefined)).toBe(1);
  expect(measureRarity(1000, 30)).toBeGreaterThan(measureRarity(1000, 300));
});
