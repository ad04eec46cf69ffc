import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startThread, type Thread } from "../../../src/commands/serving/thread/start-thread.js";
import { askSeeds } from "../../support/api.js";
import { testServer } from "../../support/server.js";
import { ask, type Both, LARGE, NO_FILE, startBoth, startReady } from "./both-threads.js";

const opened: (() => Promise<void>)[] = [];
let shared: Both;

beforeAll(async () => {
  await askSeeds();
  shared = await startReady();
  opened.push(shared.stop);
});
afterAll(async () => {
  for (const stop of opened) await stop();
});

function codesOf({ extensions }: Awaited<ReturnType<typeof ask>>): readonly string[] {
  const { warnings = [] } = extensions as { readonly warnings?: readonly { readonly code: string }[] };
  return warnings.map(({ code }) => code).sort();
}

test("is the same answer wherever it is made", async () => {
  const { api, asked } = shared;
  const here = await startBoth({ file: NO_FILE });
  opened.push(here.stop);
  for (const [what, query] of Object.entries({
    "with thousands of objects": LARGE,
    "with a warning beside it": `{ entity(id: "nobody") { id } ${LARGE.slice(1)}`,
    "with an error beside it": `{ paths(from: "nobody", to: "nobody", maxLength: 3) { length } ${LARGE.slice(1)}`,
    "with a ranking that is computed": `{ ranking(by: PAGERANK, first: 3) { entries { score entity { id } } } ${LARGE.slice(1)}`,
    "as was known at a moment": `query { entity(id: "nobody", knownAt: "2026-01-02T00:00:00Z") { id } }`,
    "refused for its size":
      "{ entities(limit: 1000) { names { statements { evidence { source { id title text } } } } } }",
  })) {
    const [there, alone] = [await ask(api, query, { isLong: true }), await ask(here.api, query)];
    expect(there.data, what).toEqual(alone.data);
    // Where it was passed first is chance, and so is the order in which warnings arise.
    expect([there.errors?.map(({ message }) => message), codesOf(there)], what).toEqual([
      alone.errors?.map(({ message }) => message),
      codesOf(alone),
    ]);
  }
  expect(asked.length).toBeGreaterThan(4);
  expect(here.asked).toEqual([]);
});

describe("is answered by the thread", () => {
  test("from where it turns out to be large, and the next time from its beginning", async () => {
    const { api, asked, readHere } = shared;
    const other = LARGE.replace("20", "21");
    const before = [asked.length, readHere.length] as const;
    const first = await ask(api, other);
    const between = readHere.length;
    const again = await ask(api, other);
    expect(asked.slice(before[0])).toEqual([other, other]);
    expect(between).toBeGreaterThan(before[1]);
    expect(readHere.length).toBe(between);
    expect(again.data).toEqual(first.data);
  });

  test("from its beginning where its client asks for much, and only where it may be large", async () => {
    const { api, asked, readHere } = shared;
    const before = [asked.length, readHere.length] as const;
    await ask(api, LARGE.replace("20", "22"), { isLong: true });
    await ask(api, "{ meta { version } }", { isLong: true });
    expect(asked.slice(before[0])).toEqual([LARGE.replace("20", "22")]);
    expect(readHere.length).toBe(before[1] + 1);
  });

  test("from its beginning where it has very many fields, as soon as there is a thread", async () => {
    const { api, asked, readHere, stop } = await startBoth();
    opened.push(stop);
    const fields = "{ id name kind names { value language statements { id evidence { exact } } } }";
    const roots = Array.from({ length: 19 }, (_, at) => `r${at}: entity(id: "nobody") ${fields}`);
    await ask(api, `{ ${roots.slice(0, 18).join(" ")} }`);
    expect(asked).toEqual([]);
    const before = readHere.length;
    const { data } = await ask(api, `{ ${roots.join(" ")} }`);
    expect({ data: Object.keys(data as object).length, asked: asked.length }).toEqual({ data: 19, asked: 1 });
    expect(readHere.length).toBe(before);
  });

  test("and its cost is told as if it had been here", async () => {
    const { api } = shared;
    expect((await ask(api, LARGE)).cost).toBeGreaterThan(10_000);
  });

  test("until nobody waits for it any more", async () => {
    const { api, asked } = shared;
    const gone = new AbortController();
    const began = asked.length;
    const answer = ask(api, LARGE, { signal: gone.signal });
    while (asked.length === began) await new Promise((done) => setTimeout(done, 1));
    gone.abort();
    const { data, errors = [] } = await answer;
    expect({ data, code: errors[0]?.extensions?.code }).toEqual({ data: null, code: "UNAVAILABLE" });
  });

  test("as its turn comes to ask the database, which it gives back when it is over", async () => {
    const { api } = shared;
    let [asking, most, turns] = [0, 0, 0];
    const askNext = async () => {
      [asking, turns] = [asking + 1, turns + 1];
      most = Math.max(most, asking);
      return () => void asking--;
    };
    await ask(api, LARGE, { askNext });
    expect({ asking, hasAsked: turns > 2, most }).toEqual({ asking: 0, hasAsked: true, most });
  });
});

describe("what the thread has planned", () => {
  /** Plans what it has not planned yet, and remembers what it was asked for. */
  const plansOfTest = () => {
    const [asked, planned]: [string[], string[]] = [[], []];
    const planNext = async (planKey: string) => {
      asked.push(planKey);
      if (planned.includes(planKey)) return undefined;
      return (isPlanned: boolean) => void (isPlanned && planned.push(planKey));
    };
    return { asked, planned, planNext };
  };

  test("waits for its turn, and is planned once", async () => {
    const { api } = shared;
    const { asked, planned, planNext } = plansOfTest();
    // Large by what it may hold, and the same statements each time: lists that are loaded below others come in batches.
    const lists = Array.from({ length: 15 }, (_, at) => `r${at}: entities(limit: 1000) { id name }`);
    const question = `{ ${lists.join(" ")} }`;
    const first = await ask(api, question, { isLong: true, planNext });
    expect(new Set(planned)).toEqual(new Set(asked));
    const before = planned.length;
    expect(before).toBeGreaterThan(0);
    const again = await ask(api, question, { isLong: true, planNext });
    expect(again.data).toEqual(first.data);
    expect(planned).toHaveLength(before);
  });

  test("keeps nobody waiting whose time is over: it is planned for who asks again", async () => {
    const { api } = shared;
    const ends: ((isPlanned: boolean) => void)[] = [];
    const waiting: (() => void)[] = [];
    const planNext = () =>
      new Promise<(isPlanned: boolean) => void>((resolve) =>
        waiting.push(() => resolve((is) => void ends.push(() => is))),
      );
    const { errors = [] } = await ask(api, LARGE.replace("20", "24"), { isLong: true, planNext, timeoutMs: 300 });
    expect(errors[0]?.extensions?.code).toBe("QUERY_TIMEOUT");
    expect(waiting).toHaveLength(1);
    waiting[0]!();
    await expect.poll(() => ends.length).toBe(1);
  });
});

describe("a thread that ends", () => {
  const QUESTION = { query: "{ meta { version } }", timeoutMs: 5_000, passedMs: 0, origin: "" };
  /** Begins to answer, and then does this with each request. */
  const threadThat = (work: string): URL =>
    new URL(
      `data:text/javascript,${encodeURIComponent(`
        import { parentPort } from "node:worker_threads";
        parentPort.on("message", ({ id }) => { ${work} });
        parentPort.postMessage({ type: "ready" });
      `)}`,
    );
  const HUNGRY = "const all = []; for (;;) all.push(new Array(1000).fill(id));";

  async function askThread(thread: Thread, asked = QUESTION) {
    let answer: ReturnType<Thread["answer"]>;
    await expect.poll(() => (answer = thread.answer(asked, {})), { timeout: 30_000 }).toBeDefined();
    return (await answer!).errors?.map(({ extensions }) => extensions?.code);
  }

  test.each([
    ["for lack of memory", HUNGRY, QUESTION, "OUT_OF_MEMORY"],
    ["for a mistake of ours", "throw new Error('a mistake');", QUESTION, "UNAVAILABLE"],
    ["by itself", "process.exit(3);", QUESTION, "UNAVAILABLE"],
    ["because it is stuck", "for (;;);", { ...QUESTION, passedMs: 14_500 }, "UNAVAILABLE"],
  ])("%s takes its requests with it, is told of once, and the next is begun", async (_why, work, asked, code) => {
    const failures: string[] = [];
    const log = ({ message }: { message: string }): void => void failures.push(message);
    const thread = startThread({ connect: testServer, file: threadThat(work), memoryMb: 20, log });
    opened.push(thread.stop);
    expect(await askThread(thread, asked)).toEqual([code]);
    expect(await askThread(thread, asked)).toEqual([code]);
    expect(failures).toHaveLength(2);
  });

  test("before it could begin leaves everything to be answered here, and is told of once", async () => {
    const failures: string[] = [];
    const { api, asked, stop } = await startBoth({ file: NO_FILE, log: ({ message }) => failures.push(message) });
    opened.push(stop);
    for (let times = 0; times < 3; times++) expect((await ask(api, LARGE)).errors).toBeUndefined();
    expect({ asked, failures: failures.length }).toEqual({ asked: [], failures: 1 });
  });
});
