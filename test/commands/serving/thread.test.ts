import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Api, startApi } from "../../../src/api/start-api.js";
import type { Patience } from "../../../src/api/context.js";
import { readData } from "../../../src/api/answering/apart.js";
import { startThread, type Thread, type ThreadOptions } from "../../../src/commands/serving/thread/start-thread.js";
import { recall } from "../../../src/loading/recall.js";
import { readModel } from "../../../src/model/read-model.js";
import { analyticsOfTest } from "../../support/analytics.js";
import { askSeeds, PATIENCE_MS } from "../../support/api.js";
import { testDatabase } from "../../support/database.js";
import { testServer } from "../../support/server.js";

/** As it was compiled for this run: a thread takes no TypeScript. */
const FILE = new URL("../../../dist/commands/serving/thread/thread.js", import.meta.url);

/** Fifteen thousand objects. */
const LARGE =
  "{ entities(limit: 20) { id statements { evidence { source { statements { id evidence { exact } } } } } } }";

const opened: (() => Promise<void>)[] = [];
let shared: Both;

beforeAll(async () => {
  await askSeeds();
  shared = await startReady();
});
afterAll(async () => {
  for (const stop of opened) await stop();
});

interface Both {
  readonly api: Api;
  /** Requests that the thread has answered or answers. */
  readonly asked: readonly string[];
  /** What the server itself has asked of the database. */
  readonly readHere: readonly string[];
}

/** The API over the seeds with a thread beside it. */
async function startBoth(options: Partial<ThreadOptions> = {}): Promise<Both> {
  const database = await testDatabase();
  const model = readModel();
  const analytics = analyticsOfTest();
  const thread = startThread({ connect: testServer, file: FILE, analytics, log: () => undefined, ...options });
  opened.push(async () => (await thread.stop(), await analytics.stop()));
  const [asked, readHere]: [string[], string[]] = [[], []];
  const api = await startApi({
    database: {
      read: (cypher, parameters, more) => {
        if (more?.quiet !== true && !cypher.includes("(q:Queue")) readHere.push(cypher);
        return database.read(cypher, parameters, more);
      },
    },
    model,
    analytics,
    recall: (moment, more) => recall(database, model, moment, more),
    log: () => undefined,
    apart: {
      answer: (request, asker) => {
        const answer = thread.answer(request, asker);
        if (answer !== undefined) asked.push(request.query);
        return answer;
      },
    },
  });
  return { api, asked, readHere };
}

/** The same, with a thread that has begun to answer. */
async function startReady(options: Partial<ThreadOptions> = {}): Promise<Both> {
  const both = await startBoth(options);
  await untilAsked(both);
  return both;
}

/** The thread is begun with the first large answer, which is made without it. */
async function untilAsked({ api, asked }: Both): Promise<void> {
  for (const before = asked.length; asked.length === before; await new Promise((done) => setTimeout(done, 200)))
    await ask(api, LARGE);
}

async function ask(api: Api, query: string, patience: Patience = {}) {
  const contextValue = await api.context({ timeoutMs: PATIENCE_MS, ...patience });
  const { body } = await api.apollo.executeOperation({ query }, { contextValue });
  if (body.kind !== "single") throw new Error("answers are whole");
  const { data, errors, extensions } = body.singleResult;
  return { data: readData(data) ?? null, errors, extensions: { ...extensions }, cost: api.readCost(contextValue) };
}

function codesOf({ extensions }: Awaited<ReturnType<typeof ask>>): readonly string[] {
  const { warnings = [] } = extensions as { readonly warnings?: readonly { readonly code: string }[] };
  return warnings.map(({ code }) => code).sort();
}

test("is the same answer wherever it is made", async () => {
  const { api, asked } = shared;
  const here = await startBoth({ file: new URL("nothing-there.js", FILE) });
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
    const file = new URL("nothing-there.js", FILE);
    const { api, asked } = await startBoth({ file, log: ({ message }) => failures.push(message) });
    for (let times = 0; times < 3; times++) expect((await ask(api, LARGE)).errors).toBeUndefined();
    expect({ asked, failures: failures.length }).toEqual({ asked: [], failures: 1 });
  });
});
