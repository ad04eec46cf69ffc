import { describe, expect, test } from "vitest";
import { createBudgets } from "../../../src/server/fair/budgets.js";
import { createFairQueue } from "../../../src/server/fair/fair-queue.js";
import { readClient } from "../../../src/server/fair/read-client.js";

describe("a budget", () => {
  const ofTest = () => {
    let ms = 0;
    const budgets = createBudgets({ cost: 1_000, costPerSecond: 100 }, () => ms);
    return { ...budgets, pass: (seconds: number) => (ms += seconds * 1_000) };
  };

  test.each<[what: string, spent: number, seconds: number, left: number, waitSeconds: number]>([
    ["is whole for who has not asked", 0, 0, 1_000, 0],
    ["is less by what was spent", 400, 0, 600, 0],
    ["comes back evenly", 400, 2, 800, 0],
    ["is never more than whole", 400, 60, 1_000, 0],
    ["may be overdrawn once: what an answer costs is known when it is made", 1_500, 0, -500, 6],
    ["is there again when it has been waited for", 1_500, 6, 100, 0],
  ])("%s", (_what, spent, seconds, left, waitSeconds) => {
    const { read, spend, pass } = ofTest();
    if (spent > 0) spend("a", spent);
    pass(seconds);
    expect(read("a")).toMatchObject({ left, waitSeconds });
    expect(read("b")).toMatchObject({ left: 1_000, waitSeconds: 0 });
  });
});

describe("the queue", () => {
  const SETTINGS = { running: 2, runningOfClient: 2, waiting: 3, patienceMs: 60_000 };
  const signal = new AbortController().signal;
  const settled = async (promise: Promise<unknown>): Promise<boolean> =>
    Promise.race([promise.then(() => true), new Promise<false>((done) => setTimeout(() => done(false), 20))]);

  test("has the client next that has fewest running, and not who came first", async () => {
    const queue = createFairQueue(SETTINGS);
    const [first] = await Promise.all([queue.wait("many", signal), queue.wait("many", signal)]);
    const third = queue.wait("many", signal);
    const other = queue.wait("one", signal);
    first?.end();
    expect([await settled(other), await settled(third)]).toEqual([true, false]);
  });

  test("leaves room for others where one client asks for all of it", async () => {
    const queue = createFairQueue({ ...SETTINGS, running: 4 });
    const many = Array.from({ length: 4 }, () => queue.wait("many", signal));
    expect(await Promise.all(many.map(settled))).toEqual([true, true, false, false]);
    expect(await settled(queue.wait("one", signal))).toBe(true);
  });

  test("is bounded in its length and in time", async () => {
    const queue = createFairQueue({ ...SETTINGS, patienceMs: 30 });
    const waiting = Array.from({ length: 5 }, (_, client) => queue.wait(String(client), signal));
    expect(await queue.wait("one more", signal)).toBeUndefined();
    expect((await Promise.all(waiting)).filter((turn) => turn === undefined)).toHaveLength(3);
    expect(queue.readSize()).toEqual({ running: 2, waiting: 0 });
  });

  test("has who is alone wait for himself as long as that takes, and no longer than others once there are some", async () => {
    const queue = createFairQueue({ ...SETTINGS, patienceMs: 30 });
    const [first] = await Promise.all([queue.wait("one", signal), queue.wait("one", signal)]);
    const [third, fourth] = [queue.wait("one", signal), queue.wait("one", signal)];
    await new Promise((done) => setTimeout(done, 150));
    first?.end();
    expect(await third).toBeDefined();
    const other = queue.wait("other", signal);
    expect([await fourth, await other]).toEqual([undefined, undefined]);
  });

  describe("with requests that take long", () => {
    const LONG = { ...SETTINGS, running: 5, runningOfClient: 4, slow: { running: 1, afterMs: 40 } };
    const pass = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

    test("has one of them at a time, of all clients that ask such, and the others beside it", async () => {
      const queue = createFairQueue(LONG);
      (await queue.wait("somebody", signal))?.end();
      const long = await queue.wait("long", signal);
      await pass(60);
      const again = queue.wait("long", signal);
      const others = ["a", "b", "c", "d"].map((client) => queue.wait(client, signal));
      expect(await Promise.all([again, ...others].map(settled))).toEqual([false, true, true, true, false]);
      long?.end();
      expect(await settled(again)).toBe(true);
    });

    test("takes who asks little again as one who does", async () => {
      const queue = createFairQueue(LONG);
      (await queue.wait("somebody", signal))?.end();
      const long = await queue.wait("a", signal);
      await pass(60);
      long?.end();
      (await queue.wait("a", signal))?.end();
      (await queue.wait("a", signal))?.end();
      const many = Array.from({ length: 3 }, () => queue.wait("a", signal));
      expect(await Promise.all(many.map(settled))).toEqual([true, true, true]);
    });

    test("does not have who takes long wait for who takes very long", async () => {
      const queue = createFairQueue(LONG);
      (await queue.wait("somebody", signal))?.end();
      const veryLong = await queue.wait("very long", signal);
      await pass(8 * 40 + 20);
      const long = await queue.wait("long", signal);
      await pass(60);
      const asked = [await veryLong!.ask(), long!.ask()] as const;
      expect(await settled(asked[1])).toBe(true);
      long!.end();
      expect(await settled(queue.wait("long", signal))).toBe(true);
      expect(await settled(queue.wait("very long", signal))).toBe(false);
    });

    test("keeps nobody waiting who is alone", async () => {
      const queue = createFairQueue(LONG);
      const long = [queue.wait("long", signal)];
      await pass(60);
      for (let more = 0; more < 3; more++) long.push(queue.wait("long", signal));
      expect(await Promise.all(long.map(settled))).toEqual([true, true, true, true]);
    });

    test("gives one turn to a client that was never seen, and as many as to others when it has been answered", async () => {
      const queue = createFairQueue(LONG);
      (await queue.wait("somebody", signal))?.end();
      const many = Array.from({ length: 3 }, () => queue.wait("new", signal));
      expect(await Promise.all(many.map(settled))).toEqual([true, false, false]);
      (await many[0])?.end();
      expect(await Promise.all(many.map(settled))).toEqual([true, true, true]);
    });

    describe("lets a request ask the database", () => {
      const questionsOf = async (queue: ReturnType<typeof createFairQueue>, client: string, count: number) => {
        const turn = await queue.wait(client, signal);
        return Array.from({ length: count }, () => turn!.ask());
      };

      test("everything at once, where its client is alone", async () => {
        const asked = await questionsOf(createFairQueue(LONG), "alone", 5);
        expect(await Promise.all(asked.map(settled))).toEqual([true, true, true, true, true]);
      });

      test("two things at once beside others, and one the first time", async () => {
        const queue = createFairQueue(LONG);
        (await queue.wait("somebody", signal))?.end();
        const first = await queue.wait("a", signal);
        const asked = [first!.ask(), first!.ask()];
        expect(await Promise.all(asked.map(settled))).toEqual([true, false]);
        (await asked[0]!)();
        expect(await settled(asked[1]!)).toBe(true);
        first!.end();
        expect(await Promise.all((await questionsOf(queue, "a", 3)).map(settled))).toEqual([true, true, false]);
      });

      /** What two requests ask that have taken so long by then. */
      const askLong = async (ms: number) => {
        const queue = createFairQueue(LONG);
        (await queue.wait("somebody", signal))?.end();
        const [a, b] = [await queue.wait("a", signal), await queue.wait("b", signal)];
        await pass(ms);
        return { queue, asked: [a!.ask(), b!.ask()] };
      };

      test("one thing at once of all that take long, from when they do", async () => {
        const { queue, asked } = await askLong(60);
        expect(await Promise.all(asked.map(settled))).toEqual([true, false]);
        const [quick] = await questionsOf(queue, "c", 1);
        expect(await settled(quick!)).toBe(true);
        (await asked[0]!)();
        expect(await settled(asked[1]!)).toBe(false); // it rests, while somebody asks what is quick
        expect(await asked[1]).toBeDefined();
      });

      test("one thing after the other without a rest, where all take long", async () => {
        const { asked } = await askLong(1_050);
        await pass(60);
        (await asked[0]!)();
        expect(await settled(asked[1]!)).toBe(true);
      });
    });
  });

  test("begins no more in one turn of the loop than run at once, though they are answered at once", async () => {
    const queue = createFairQueue({ ...SETTINGS, waiting: 10 });
    const nextTurn = (): Promise<void> => new Promise((done) => setImmediate(done));
    let answered = 0;
    const answer = async (client: string): Promise<void> => {
      (await queue.wait(client, signal))?.end();
      answered += 1;
    };
    const all = [..."abcdef"].map(answer);
    await new Promise((done) => process.nextTick(done));
    expect(answered).toBe(2);
    for (const count of [4, 6]) {
      await nextTurn();
      expect(answered).toBe(count);
    }
    await Promise.all(all);
  });

  test("has who waits with much give up a place for who comes with less, where it is full", async () => {
    const queue = createFairQueue(SETTINGS);
    const many = Array.from({ length: 5 }, () => queue.wait("many", signal));
    const others = [queue.wait("a", signal), queue.wait("b", signal)];
    expect(await Promise.all([...many, ...others].map(settled))).toEqual([true, true, false, true, true, false, false]);
    expect([await many[3], await many[4]]).toEqual([undefined, undefined]);
    expect(queue.readSize()).toEqual({ running: 2, waiting: 3 });
  });

  test("is left by who goes away, and keeps no place for a request that is answered twice", async () => {
    const queue = createFairQueue(SETTINGS);
    const [turn] = await Promise.all([queue.wait("a", signal), queue.wait("a", signal)]);
    const gone = new AbortController();
    const waiting = queue.wait("b", gone.signal);
    gone.abort();
    expect(await waiting).toBeUndefined();
    turn?.end();
    turn?.end();
    expect(queue.readSize()).toEqual({ running: 1, waiting: 0 });
  });
});

test.each([
  ["192.0.2.7", "192.0.2.7"],
  ["::ffff:192.0.2.7", "192.0.2.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
  ["2001:0DB8:1:2::9", "2001:db8:1:2"],
  ["::1", "0:0:0:0"],
  [undefined, "unknown"],
])("a client is an address, or the network of one: %s is %s", (ip, client) => {
  expect(readClient({ ip })).toBe(client);
});
