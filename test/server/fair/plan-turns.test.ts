import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createFairQueue } from "../../../src/server/fair/fair-queue.js";
import type { EndPlan } from "../../../src/api/context.js";
import { createPlanTurns } from "../../../src/server/fair/plan-turns.js";

describe("statements that the database has to plan", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] }));
  afterEach(() => void vi.useRealTimers());

  const settle = () => new Promise((done) => setImmediate(done));

  const ofTest = () => {
    const plans = createPlanTurns();
    const asked: string[] = [];
    const ends = new Map<string, EndPlan | undefined>();
    return {
      plans,
      /** What is being planned, or was, or did not have to be, in this order. */
      asked,
      /** Asks for what is named after its client: "a 1". */
      ask: async (planKey: string, request = {}) => {
        const end = await plans.enter({ planKey, client: planKey.split(" ", 1)[0]!, request, most: () => 1 });
        asked.push(end === undefined ? `${planKey}, planned` : planKey);
        ends.set(planKey, end);
      },
      end: async (planKey: string, afterMs: number, isPlanned = true) => {
        await vi.advanceTimersByTimeAsync(afterMs);
        ends.get(planKey)!(isPlanned);
        await settle();
      },
    };
  };

  test("are planned one at a time, and what was planned is not planned again", async () => {
    const { ask, asked, end } = ofTest();
    await ask("a 1");
    void ask("b 1");
    await settle();
    expect(asked).toEqual(["a 1"]);
    await end("a 1", 10);
    await ask("a 1");
    expect(asked).toEqual(["a 1", "b 1", "a 1, planned"]);
  });

  test("wait together for one plan, where they are the same", async () => {
    const { ask, asked, end } = ofTest();
    await ask("a 1");
    for (let again = 0; again < 2; again++) void ask("a 1");
    await end("a 1", 10);
    expect(asked).toEqual(["a 1", "a 1, planned", "a 1, planned"]);
  });

  test("are planned again where they could not be, one after the other", async () => {
    const { ask, asked, end } = ofTest();
    await ask("a 1");
    for (let again = 0; again < 2; again++) void ask("a 1");
    await end("a 1", 10, false);
    expect(asked).toEqual(["a 1", "a 1"]);
  });

  test("are next of the client for whom least was planned lately", async () => {
    const { ask, asked, end } = ofTest();
    await ask("much 1");
    await end("much 1", 900);
    await ask("other 1");
    void ask("much 2");
    void ask("little 1");
    await end("other 1", 10);
    expect(asked).toEqual(["much 1", "other 1", "little 1"]);
  });

  test("of who has much planned rest after each, and those of others do not", async () => {
    const { ask, asked, end } = ofTest();
    await ask("much 1");
    await end("much 1", 2_000);
    void ask("much 2");
    void ask("little 1");
    await settle();
    expect(asked).toEqual(["much 1", "little 1"]);
    await end("little 1", 10);
    await vi.advanceTimersByTimeAsync(1_900);
    expect(asked).toEqual(["much 1", "little 1"]);
    await vi.advanceTimersByTimeAsync(200);
    expect(asked).toEqual(["much 1", "little 1", "much 2"]);
  });

  test("of long ago are forgotten", async () => {
    const { ask, asked, end } = ofTest();
    await ask("much 1");
    await end("much 1", 2_000);
    await vi.advanceTimersByTimeAsync(10_000);
    await ask("other 1");
    void ask("other 2");
    void ask("much 2");
    await end("other 1", 10);
    expect(asked).toEqual(["much 1", "other 1", "much 2"]);
  });

  test("are waited for no longer by a request that has ended", async () => {
    const { ask, plans, asked, end } = ofTest();
    const request = {};
    await ask("a 1");
    void ask("b 1", request);
    void ask("c 1");
    plans.drop(request);
    await settle();
    expect(asked).toEqual(["a 1", "b 1, planned"]); // which finds out that it is over before it asks
    await end("a 1", 10);
    expect(asked).toEqual(["a 1", "b 1, planned", "c 1"]);
  });

  test("are known from whoever waited for nobody, until the database has forgotten them", async () => {
    const { ask, plans, asked } = ofTest();
    (await plans.atOnce("a 1"))!(true);
    expect(await plans.atOnce("a 1")).toBeUndefined();
    await ask("a 1");
    plans.forget();
    await ask("a 1");
    expect(asked).toEqual(["a 1, planned", "a 1"]);
  });

  test("keep nobody waiting who is alone", async () => {
    const slow = { running: 1, afterMs: 10_000 };
    const queue = createFairQueue({ running: 8, runningOfClient: 4, slow, waiting: 9, patienceMs: 60_000 });
    const { signal } = new AbortController();
    const alone = await queue.wait("alone", signal);
    const ends = [await alone!.plan("1"), await alone!.plan("2")];
    const other = await queue.wait("other", signal);
    let isPlanning = false;
    void other!.plan("3").then(() => (isPlanning = true));
    for (const end of ends) {
      await settle();
      expect(isPlanning).toBe(false);
      end!(true);
    }
    await settle();
    expect(isPlanning).toBe(true);
  });
});
