import { expect, test } from "vitest";
import { measureLeft, printTimeLeft } from "../../../src/commands/terminal/time-left.js";

/** What is told after each step, of which each takes so many seconds and does 100 of the whole. */
function tellSteps(seconds: readonly number[], total: number): readonly (number | undefined)[] {
  let at = 0;
  const tell = measureLeft(() => at * 1000);
  return seconds.map((one, index) => {
    at += one;
    return tell((index + 1) * 100, total);
  });
}

test("nothing is told of one step, and of more by their rate", () => {
  expect(tellSteps([9, 2, 2, 2], 1000)).toEqual([undefined, 16, 14, 12]);
});

test("what was fast long ago makes what is left no shorter", () => {
  const left = tellSteps([...Array<number>(20).fill(0.01), ...Array<number>(11).fill(2)], 4000);
  expect(left.at(-1)).toBeCloseTo(18);
});

test("at the end nothing is left, and what stands still has no rate", () => {
  expect(tellSteps([1, 1], 200).at(-1)).toBe(0);
  const tell = measureLeft(() => 0);
  tell(5, 10);
  expect(tell(5, 10)).toBeUndefined();
});

test("what is left is told once it is known", () => {
  expect(printTimeLeft(undefined)).toBe("");
  expect(printTimeLeft(0)).toBe("");
  expect(printTimeLeft(241)).toBe(", about 4 min left");
});
