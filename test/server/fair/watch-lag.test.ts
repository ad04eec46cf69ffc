import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { watchLag } from "../../../src/server/fair/watch-lag.js";

const work = (ms: number): void => {
  for (const until = performance.now() + ms; performance.now() < until; ) continue;
};

test("how late a thread is can be told in the middle of its work, just after it, and not for long", async () => {
  const readLag = watchLag();
  await sleep(50);
  work(300);
  expect(readLag()).toBeGreaterThan(200);
  await sleep(1);
  expect(readLag()).toBeGreaterThan(200);
  await expect.poll(readLag).toBeLessThan(100);
});
