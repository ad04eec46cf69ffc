import { expect, test } from "vitest";
import { fuzzFiles } from "./fuzz-files.js";

// `npm run bench -- fuzz` reads a hundred thousand.
test("600 random files of every kind are read, or refused in words", async () => {
  const { counts, faults } = await fuzzFiles({ cases: 600, seed: 1 });
  expect(faults).toEqual([]);
  expect(counts.size).toBeGreaterThan(8); // of several kinds, some read and some refused
});

test("so are workbooks, and texts that say a few words again and again", async () => {
  const { counts, faults } = await fuzzFiles({ cases: 6, seed: 1, slow: true });
  expect(faults).toEqual([]);
  expect(counts.get("text read")).toBeGreaterThan(0);
});
