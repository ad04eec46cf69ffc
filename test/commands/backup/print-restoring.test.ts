import { expect, test } from "vitest";
import { printRestoring } from "../../../src/commands/backup/print-restoring.js";

test("of a file that goes in at once nothing is told beforehand", () => {
  expect(printRestoring(5_000, 0)).toBe("");
});

test("of a larger one: which way, how long and how much memory", () => {
  expect(printRestoring(1_000_000, 0)).toMatch(
    /^… In 200 steps of about 5,000 statements, each of which leaves a whole graph: about \d+ min, [\d,]+ MB here\.\n$/,
  );
});

test("what is there already takes no time again", () => {
  expect(printRestoring(1_000_000, 990_000)).toMatch(/^… In 2 steps .*: about 10 s, /);
  expect(printRestoring(1_000_000, 1_000_000)).toBe("");
});
