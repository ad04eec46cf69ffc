import { expect, test } from "vitest";
import type { ApiContext, Patience } from "../../../src/api/context.js";
import { bePatient } from "../../../src/commands/serving/be-patient.js";

test("a request that comes while questions are planned has more time, and the one behind it as much as ever", async () => {
  const given: (number | undefined)[] = [];
  const patient = bePatient(async (patience?: Patience) => {
    given.push(patience?.timeoutMs);
    return {} as ApiContext;
  });
  await patient.context();
  const ends: (() => void)[] = [];
  for (const _ of "ab") patient.during(new Promise((resolve) => void ends.push(resolve)));
  await patient.context({});
  await patient.context({ timeoutMs: 7 });
  ends[0]!();
  await new Promise(setImmediate);
  await patient.context();
  ends[1]!();
  await new Promise(setImmediate);
  await patient.context();
  expect(given).toEqual([undefined, 30_000, 7, 30_000, undefined]);
});
