import { setImmediate as nextTurn } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { LIMITS } from "../../../src/api/limits/limits.js";
import { startTally } from "../../../src/api/limits/tally.js";

describe("an answer that is much work", () => {
  /** Takes lists as an answer does, and tells after each turn of the loop how many of them could be gone through. */
  async function takeLists(lists: number, objects: number, turns: number): Promise<readonly number[]> {
    const tally = startTally({ limits: LIMITS });
    let done = 0;
    for (let list = 0; list < lists; list++) {
      tally.made(objects, 0);
      void Promise.resolve(tally.pause(objects)).then(() => (done += 1));
    }
    const seen: number[] = [];
    for (let turn = 0; turn < turns; turn++) {
      seen.push(done);
      await nextTurn();
    }
    return seen;
  }

  test("lets others through after each piece of it, however many pieces come at once", async () => {
    const seen = await takeLists(1_000, 100, 20);
    const most = Math.max(...seen.slice(1).map((done, turn) => done - seen[turn]!));
    expect([most <= 20, seen.at(-1)! > 100, seen.at(-1)! < 1_000]).toEqual([true, true, true]);
  });

  test("is not held up where it is little", async () => {
    expect(await takeLists(5, 10, 2)).toEqual([0, 5]);
  });
});
