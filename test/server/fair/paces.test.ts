import { expect, test } from "vitest";
import { FAIRNESS } from "../../../src/server/fair/fairness.js";
import { createPaces } from "../../../src/server/fair/paces.js";

const { afterMs } = FAIRNESS.queue.slow!;

test.each([
  ["that is its first", [5_000], true],
  ["after short ones", [5, 8, 5_000], false],
  ["and then short ones", [5, 5_000, 5, 8], false],
  ["after another", [5, 5_000, 5_000], true],
])("a client with a long request %s is one who asks long ones: %j %s", (_, taken, isLong) => {
  const paces = createPaces(() => 0);
  for (const ms of taken) paces.note("client", ms);
  expect(paces.read("client") >= afterMs).toBe(isLong);
});

test("after a few short requests nothing is left of long ones", () => {
  const paces = createPaces(() => 0);
  for (const ms of [5_000, 5_000, 5_000, 5_000, 10, 10, 10, 10, 10]) paces.note("client", ms);
  expect(paces.read("client")).toBeLessThan(afterMs);
});
