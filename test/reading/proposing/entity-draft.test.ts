import { expect, test } from "vitest";
import { createId } from "../../../src/reading/proposing/entity-draft.js";

test("ids of many of one name are all others, and those that are taken stay", () => {
  const taken = new Set(["agreement-hezuo-3"]);
  const ids = Array.from({ length: 4 }, () => createId("agreement", "hezuo", taken));
  expect(ids).toEqual(["agreement-hezuo", "agreement-hezuo-2", "agreement-hezuo-4", "agreement-hezuo-5"]);
});

test("and so many that they cannot be tried one after the other are given at once", () => {
  const taken = new Set<string>();
  for (let count = 0; count < 100_000; count++) createId("agreement", "hezuo", taken);
  expect(taken.size).toBe(100_000);
});
