import { expect, test } from "vitest";
import { IdSet } from "../../src/store/id-set.js";

test("a set of ids tells what it has seen", () => {
  const set = new IdSet();
  const ids = Array.from({ length: 70_000 }, (_, index) =>
    (index * 2_654_435_761).toString(16).padStart(20, "0").split("").reverse().join(""),
  );
  expect(ids.every((id) => set.add(id))).toBe(true);
  expect(ids.some((id) => set.add(id))).toBe(false);
});
