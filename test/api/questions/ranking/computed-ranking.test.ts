import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Analytics } from "../../../../src/analytics/start-analytics.js";
import { source } from "../../../loading/statements.js";
import { analyticsOfTest, readVersionOfTest } from "../../../support/analytics.js";
import { type Ask, askOf } from "../../../support/api.js";
import { entriesOf, RANKED, RANKING, type Ranking, readRanking, readRankingByPages } from "./ranked-graph.js";

/** The API that computes nothing: what the database itself counts. */
let ask: Ask;
beforeAll(async () => {
  ask = await askOf([source("a")], RANKED);
});

describe("ranking by what is computed of the whole graph", () => {
  const opened: Analytics[] = [];
  /** The API with everything computed. */
  const open = async (budget?: number): Promise<Ask> => {
    const analytics = analyticsOfTest({ budget });
    opened.push(analytics);
    const asked = await askOf([source("a")], RANKED, analytics);
    await analytics.read("BETWEENNESS", await readVersionOfTest(), 60_000);
    return asked;
  };
  let computed: Ask;
  beforeAll(async () => {
    computed = await open();
  });
  afterAll(async () => {
    for (const analytics of opened) await analytics.stop();
  });

  test("every node has its share of a walk, all together 1, in two statements", async () => {
    const { data, cypher } = await computed<{ ranking: Ranking }>(
      `{ ranking(by: PAGERANK, first: 100) { ${RANKING} } }`,
    );
    const entries = entriesOf(data.ranking);
    expect(data.ranking.total).toBe(entries.length);
    expect(entries.reduce((sum, [, score]) => sum + score, 0)).toBeCloseTo(1, 8);
    expect(entries[0]?.[2]).toBe("community-x");
    // Without links: the source and the major.
    expect(entries.slice(-2).map(([rank, , id]) => [rank, id])).toEqual([
      [entries.length - 1, "a"],
      [entries.length - 1, "major-m"],
    ]);
    expect(cypher).toHaveLength(2);
  });

  test.each<[string, string, readonly (readonly [number, string])[]]>([
    [
      "kinds",
      "by: PAGERANK, kinds: [ENTERPRISE, PERSON]",
      [
        [1, "enterprise-a"],
        [2, "enterprise-b"],
        [3, "enterprise-c"],
        [4, "person-p"],
      ],
    ],
    [
      "a place",
      `by: BETWEENNESS, place: "place-shandong"`,
      [
        [1, "enterprise-a"],
        [1, "university-u"],
        [3, "enterprise-b"],
        [4, "place-jinan"],
      ],
    ],
    [
      "kinds in a place",
      `by: BETWEENNESS, place: "place-shandong", kinds: [ENTERPRISE]`,
      [
        [1, "enterprise-a"],
        [2, "enterprise-b"],
      ],
    ],
  ])("%s are ranked among themselves", async (_, args, expected) => {
    const entries = entriesOf(await readRanking(computed, args));
    expect(entries.map(([rank, , id]) => [rank, id])).toEqual(expected);
  });

  test("pages add up to the whole, ranks included", async () => {
    const whole = await readRanking(computed, "by: BETWEENNESS, first: 50");
    const pages = await readRankingByPages(computed, "by: BETWEENNESS, first: 4");
    expect(pages.flatMap(entriesOf)).toEqual(entriesOf(whole));
  });

  test.each([
    "by: PARTNERS",
    "by: PARTNERS, kinds: [UNIVERSITY]",
    `by: PARTNERS, place: "place-shandong", first: 2`,
    `by: PARTNERS, place: "place-jinan"`,
  ])("%s is what the database counts", async (args) => {
    const query = `{ ranking(${args}) { total entries { rank score entity { id } } pageInfo { hasNextPage } } }`;
    expect((await computed(query)).data).toEqual((await ask(query)).data);
  });

  test("an unknown place is an empty answer that says so", async () => {
    const { data, extensions } = await computed(`{ ranking(by: PAGERANK, place: "place-atlantis") { ${RANKING} } }`);
    expect(data.ranking).toMatchObject({ total: 0, entries: [] });
    expect(extensions.warnings?.map(({ code }) => code).sort()).toEqual(["NOTHING_FOUND", "UNKNOWN_ID"]);
  });

  test.each<[string, string]>([
    [`at: "2024"`, "at"],
    ["links: [LEADS]", "links"],
    ["modalities: [ASSERTED]", "modalities"],
    ["minSources: 2", "minSources"],
  ])("refuses %s, which it does not take", async (argument, name) => {
    const { errors } = await computed(`{ ranking(by: PAGERANK, ${argument}) { total } }`);
    expect(errors[0]).toMatchObject({
      message: expect.stringContaining(`takes no \`${name}\``),
      extensions: { code: "BAD_USER_INPUT" },
    });
  });

  test("an estimate says that it is one", async () => {
    const { extensions } = await (await open(50))(`{ ranking(by: BETWEENNESS) { total } }`);
    expect(extensions.warnings).toMatchObject([
      { code: "APPROXIMATED", path: ["ranking"], message: expect.stringMatching(/begin at 1 of \d+ nodes/) },
    ]);
  });

  test("what is not computed yet, or not at all, is an error that says so", async () => {
    const analytics = analyticsOfTest({
      worker: new URL("data:text/javascript,setInterval(() => {}, 1000)"),
    });
    opened.push(analytics);
    // Waited for as a client would, it would take the half minute that these tests are patient.
    const read: Analytics["read"] = (metric, version) => analytics.read(metric, version, 200);
    const impatient = await askOf([source("a")], RANKED, { ...analytics, read });
    const { errors } = await impatient("{ ranking(by: PAGERANK) { total } }");
    expect(errors).toMatchObject([
      {
        path: ["ranking"],
        extensions: { code: "NOT_READY" },
        message: expect.stringMatching(/still being computed/),
      },
    ]);
    const { errors: without } = await ask("{ ranking(by: PAGERANK) { total } }");
    expect(without).toMatchObject([{ extensions: { code: "NOT_COMPUTED" } }]);
  });
});
