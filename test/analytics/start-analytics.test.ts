import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { printId } from "../../src/analytics/id-table.js";
import { planNetwork } from "../../src/analytics/network.js";
import { computePageRank } from "../../src/analytics/page-rank.js";
import { roundScores } from "../../src/analytics/plan-order.js";
import { readGraph } from "../../src/analytics/read-graph.js";
import type { Analytics, AnalyticsOptions, Scores } from "../../src/analytics/start-analytics.js";
import { readModel } from "../../src/model/read-model.js";
import { entity, link, source } from "../loading/statements.js";
import { analyticsOfTest, readVersionOfTest } from "../support/analytics.js";
import { testDatabase } from "../support/database.js";
import { loadAlone } from "../support/load.js";
import { testServer } from "../support/server.js";

const model = readModel();
const BEFORE = [
  ...entity("place-shandong", "Place", "Shandong"),
  ...entity("community-x", "Community", "X"),
  ...entity("enterprise-a", "Enterprise", "A"),
  ...entity("enterprise-b", "Enterprise", "B"),
  ...entity("major-m", "Major", "M"),
  link("enterprise-a", "LEADS", "community-x"),
  link("enterprise-a", "MEMBER_OF", "community-x"),
  link("enterprise-b", "LEADS", "community-x"),
  link("enterprise-b", "LOCATED_IN", "place-shandong"),
];
const AFTER = [...BEFORE, link("major-m", "SUCCEEDED_BY", "community-x")];
/** Bounds against hanging: the thread compiles TypeScript on a machine that does other things too. */
const LONG = 60_000;

async function loaded(statements = BEFORE): Promise<string> {
  await loadAlone(await testDatabase(), [source("a")], statements, model);
  return readVersionOfTest();
}

const opened: Analytics[] = [];
const start = (options: Partial<AnalyticsOptions> = {}): Analytics => {
  const analytics = analyticsOfTest(options);
  opened.push(analytics);
  return analytics;
};
const byId = ({ ids, scores }: Scores): Record<string, number> =>
  Object.fromEntries([...scores].map((score, node) => [printId(ids, node), score]));
/** A thread that is something else. */
const script = (code: string): URL => new URL(`data:text/javascript,${encodeURIComponent(code)}`);

beforeAll(async () => {
  await loaded();
});
afterEach(async () => {
  for (const analytics of opened.splice(0)) await analytics.stop();
});

test("the graph is read as numbers: nodes in order of id, links by their ends, each link's ends once", async () => {
  const { ids, kinds, kindNames, isPartner, isShared, links, located } = await readGraph(await testDatabase());
  expect(ids).toEqual(["a", "community-x", "enterprise-a", "enterprise-b", "major-m", "place-shandong"]);
  expect([...kinds].map((kind) => kindNames[kind])).toEqual([
    "SOURCE_DOCUMENT",
    "COMMUNITY",
    "ENTERPRISE",
    "ENTERPRISE",
    "MAJOR",
    "PLACE",
  ]);
  expect([[...isPartner], [...isShared]]).toEqual([
    [0, 0, 1, 1, 0, 0],
    [0, 1, 0, 0, 0, 0],
  ]);
  expect([...links.from].map((from, at) => `${from} ${links.to[at]}`).sort()).toEqual(["2 1", "3 1", "3 5"]);
  expect(located).toEqual({ from: Uint32Array.of(3), to: Uint32Array.of(5) });
});

test("a graph that changes while it is read is read again", async () => {
  const database = await testDatabase();
  let streams = 0;
  const stream: typeof database.stream = async (...args) => {
    await database.stream(...args);
    if (++streams === 1) await loaded(AFTER);
  };
  const graph = await readGraph({ read: database.read, stream });
  expect([streams, graph.version]).toEqual([2, await readVersionOfTest()]);
  await loaded();
});

describe("scores", () => {
  test("come from the thread as the algorithms compute them, and then are there at once", async () => {
    const version = await readVersionOfTest();
    const analytics = start();
    analytics.prepare();
    const ranks = await analytics.read("PAGERANK", version, LONG);
    const { ids, links } = await readGraph(await testDatabase());
    expect(ranks.scores).toEqual(roundScores(computePageRank(planNetwork(ids.length, links))));
    expect(ranks.scores.reduce((sum, score) => sum + score, 0)).toBeCloseTo(1, 8);
    expect(byId(await analytics.read("PARTNERS", version, LONG))).toMatchObject({
      "enterprise-a": 1,
      "enterprise-b": 1,
      "community-x": 0,
    });
    const between = await analytics.read("BETWEENNESS", version, LONG);
    expect(between.sample).toBeUndefined();
    // Of ten pairs of others, through community-x go a–b and a–shandong, through b x–shandong and a–shandong.
    expect(byId(between)).toEqual({
      a: 0,
      "community-x": 0.2,
      "enterprise-a": 0,
      "enterprise-b": 0.2,
      "major-m": 0,
      "place-shandong": 0,
    });
    expect((await analytics.read("PAGERANK", version, 0)).scores).toBe(ranks.scores);
  });

  test("say where they are an estimate", async () => {
    const { sample } = await start({ budget: 12 }).read("BETWEENNESS", await readVersionOfTest(), LONG);
    expect(sample).toEqual({ sampled: 1, candidates: 4 });
  });

  test("of another version are computed anew when that is asked for; of one that is gone there are none", async () => {
    const [analytics, before] = [start(), await readVersionOfTest()];
    await analytics.read("PAGERANK", before, LONG);
    const after = await loaded(AFTER);
    const scores = await analytics.read("PAGERANK", after, LONG);
    expect(scores.version).toBe(after);
    expect(byId(scores)["major-m"]).toBeGreaterThan(byId(scores).a!);
    await expect(analytics.read("PAGERANK", before, LONG)).rejects.toMatchObject({ code: "GRAPH_CHANGED" });
    await loaded();
  });
});

describe("a question that comes too early", () => {
  test("waits no longer than it may, and is told", async () => {
    const analytics = start({ worker: script("setInterval(() => {}, 1000)") });
    await expect(analytics.read("PAGERANK", "v", 50)).rejects.toMatchObject({
      code: "NOT_READY",
      message: expect.stringMatching(/PAGERANK is still being computed/),
    });
  });

  test("is told when the server stops", async () => {
    const analytics = start({ worker: script("setInterval(() => {}, 1000)") });
    const waiting = expect(analytics.read("PAGERANK", "v", LONG)).rejects.toMatchObject({ code: "NOT_READY" });
    await analytics.stop();
    await waiting;
    await expect(analytics.read("PAGERANK", "v", LONG)).rejects.toMatchObject({ code: "NOT_READY" });
  });
});

describe("a thread that fails", () => {
  test.each<[string, string, RegExp]>([
    ["by an error", "throw new Error('out of luck')", /out of luck/],
    ["by ending early", "process.exit(3)", /ended with 3/],
    ["by using all its memory", "const all = []; for (;;) all.push(new Array(100_000).fill({}))", /memory/],
  ])("%s takes nothing down, is logged once, and not begun again at once", async (_, code, said) => {
    const failures: string[] = [];
    const analytics = start({
      worker: script(code),
      log: ({ message }) => failures.push(message),
      memoryMb: 64,
    });
    for (let question = 0; question < 3; question++) {
      await expect(analytics.read("PAGERANK", "v", LONG)).rejects.toMatchObject({
        code: "NOT_COMPUTED",
        message: expect.not.stringMatching(said) as string,
      });
    }
    expect(failures).toEqual([expect.stringMatching(said)]);
  });

  test("because of the database names no secret", async () => {
    const failures: string[] = [];
    const analytics = start({
      connect: () => ({ ...testServer(), password: "hunter2hunter2" }),
      log: (failure) => failures.push(JSON.stringify(failure)),
    });
    await expect(analytics.read("PAGERANK", "v", LONG)).rejects.toMatchObject({ code: "NOT_COMPUTED" });
    expect(failures.join()).toContain("password");
    expect(failures.join()).not.toContain("hunter2");
  });
});
