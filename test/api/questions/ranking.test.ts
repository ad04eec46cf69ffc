import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Analytics } from "../../../src/analytics/start-analytics.js";
import { readQuery } from "../../../src/api/asking/read-query.js";
import { entity, link, source, statement } from "../../loading/statements.js";
import { analyticsOfTest, readVersionOfTest } from "../../support/analytics.js";
import { type Ask, askOf, askSeeds, dataOf } from "../../support/api.js";
import { planOf, SCANS } from "../../support/profile.js";

/** a leads x and y, b leads x, c means to lead y; u leads x and, of old, y. All but c are in Shandong, b by Jinan. */
const STATEMENTS = [
  ...entity("place-shandong", "Place", "Shandong"),
  ...entity("place-jinan", "Place", "Jinan"),
  link("place-jinan", "LOCATED_IN", "place-shandong"),
  ...entity("community-x", "Community", "X"),
  ...entity("community-y", "Community", "Y"),
  ...entity("enterprise-a", "Enterprise", "A"),
  link("enterprise-a", "LEADS", "community-x"),
  link("enterprise-a", "LEADS", "community-y"),
  link("enterprise-a", "LOCATED_IN", "place-shandong"),
  ...entity("enterprise-b", "Enterprise", "B"),
  link("enterprise-b", "LEADS", "community-x"),
  link("enterprise-b", "LOCATED_IN", "place-jinan"),
  ...entity("enterprise-c", "Enterprise", "C"),
  link("enterprise-c", "LEADS", "community-y", { modality: "PLANNED" }),
  ...entity("university-u", "University", "U"),
  link("university-u", "LEADS", "community-x", { validFrom: "2023" }),
  link("university-u", "LEADS", "community-y", { validFrom: "2020", validTo: "2021" }),
  link("university-u", "LOCATED_IN", "place-shandong", { validTo: "2021" }),
  ...entity("person-p", "Person", "P"),
  link("person-p", "HOLDS_POSITION", "community-x", { details: { titleEn: "director" } }),
  link("person-p", "HOLDS_POSITION", "community-x", { details: { titleEn: "speaker" } }),
  ...entity("major-m", "Major", "M"),
  statement({ subjectId: "major-m", predicate: "nationalCode", value: "080101" }),
];

type Entry = readonly [rank: number, score: number, id: string];
const ENTRIES = "total entries { rank score entity { id } } pageInfo { hasNextPage endCursor }";
const entriesOf = ({
  ranking,
}: {
  ranking: { entries: { rank: number; score: number; entity: { id: string } }[] };
}): Entry[] => ranking.entries.map(({ rank, score, entity: { id } }) => [rank, score, id]);

let ask: Ask;
beforeAll(async () => {
  ask = await askOf([source("a")], STATEMENTS);
  await ask(`{ entity(id: "enterprise-a") { id } }`); // the library asks the database for its version once
});

describe("ranking by what the database counts", () => {
  test.each<[string, string, Entry[]]>([
    [
      "links, in either direction and parallel ones too",
      "by: LINKS",
      [
        [1, 5, "community-x"],
        [2, 3, "community-y"],
        [2, 3, "enterprise-a"],
        [2, 3, "place-shandong"],
        [2, 3, "university-u"],
        [6, 2, "enterprise-b"],
        [6, 2, "person-p"],
        [6, 2, "place-jinan"],
        [9, 1, "enterprise-c"],
      ],
    ],
    [
      "ranks are among the kinds asked for",
      "by: LINKS, kinds: [ENTERPRISE, PERSON]",
      [
        [1, 3, "enterprise-a"],
        [2, 2, "enterprise-b"],
        [2, 2, "person-p"],
        [4, 1, "enterprise-c"],
      ],
    ],
    [
      "some kinds of link",
      "by: LINKS, links: [LOCATED_IN]",
      [
        [1, 3, "place-shandong"],
        [2, 2, "place-jinan"],
        [3, 1, "enterprise-a"],
        [3, 1, "enterprise-b"],
        [3, 1, "university-u"],
      ],
    ],
    [
      "links at a time",
      `by: LINKS, kinds: [UNIVERSITY, ENTERPRISE], links: [LEADS], at: "2022"`,
      [
        [1, 2, "enterprise-a"],
        [2, 1, "enterprise-b"],
        [2, 1, "enterprise-c"],
      ],
    ],
    [
      "what is asserted",
      "by: LINKS, links: [LEADS], modalities: [PLANNED]",
      [
        [1, 1, "community-y"],
        [1, 1, "enterprise-c"],
      ],
    ],
    ["what two sources say", "by: LINKS, minSources: 2", []],
    [
      "things in a place, through smaller ones",
      `by: LINKS, place: "place-shandong"`,
      [
        [1, 3, "enterprise-a"],
        [1, 3, "university-u"],
        [3, 2, "enterprise-b"],
        [3, 2, "place-jinan"],
      ],
    ],
    [
      "things in a place at a time",
      `by: LINKS, place: "place-shandong", kinds: [UNIVERSITY, ENTERPRISE], at: "2024"`,
      [
        [1, 3, "enterprise-a"],
        [2, 2, "enterprise-b"],
      ],
    ],
    [
      "communities led",
      "by: COMMUNITIES_LED",
      [
        [1, 2, "enterprise-a"],
        [1, 2, "university-u"],
        [3, 1, "enterprise-b"],
        [3, 1, "enterprise-c"],
      ],
    ],
    [
      "communities led by enterprises",
      "by: COMMUNITIES_LED, kinds: [ENTERPRISE]",
      [
        [1, 2, "enterprise-a"],
        [2, 1, "enterprise-b"],
        [2, 1, "enterprise-c"],
      ],
    ],
    ["communities led from a place", `by: COMMUNITIES_LED, place: "place-jinan"`, [[1, 1, "enterprise-b"]]],
    [
      "communities led at a time, without what is planned",
      `by: COMMUNITIES_LED, at: "2024", modalities: [ASSERTED]`,
      [
        [1, 2, "enterprise-a"],
        [2, 1, "enterprise-b"],
        [2, 1, "university-u"],
      ],
    ],
    [
      "partners, each once however much is shared",
      "by: PARTNERS",
      [
        [1, 3, "enterprise-a"],
        [1, 3, "university-u"],
        [3, 2, "enterprise-b"],
        [3, 2, "enterprise-c"],
      ],
    ],
    [
      "partners at a time",
      `by: PARTNERS, at: "2022", kinds: [ENTERPRISE]`,
      [
        [1, 2, "enterprise-a"],
        [2, 1, "enterprise-b"],
        [2, 1, "enterprise-c"],
      ],
    ],
    ["partners of those in a place", `by: PARTNERS, place: "place-jinan"`, [[1, 2, "enterprise-b"]]],
  ])("%s", async (_, args, expected) => {
    const answer = await ask(`{ ranking(${args}) { ${ENTRIES} } }`);
    expect(answer.errors).toEqual([]);
    expect(entriesOf(answer.data)).toEqual(expected);
    expect(answer.data.ranking.total).toBe(expected.length);
    // One for the ranking and one for the entities of all entries.
    expect(answer.cypher).toHaveLength(expected.length > 0 ? 2 : 1);
  });

  test.each(["LINKS", "COMMUNITIES_LED", "PARTNERS"])("pages of %s add up to the whole, ranks included", async (by) => {
    const whole = await dataOf(ask(`{ ranking(by: ${by}, first: 50) { ${ENTRIES} } }`));
    const seen: Entry[] = [];
    let after: string | null = null;
    do {
      const page = await dataOf(
        ask(`query ($after: String) { ranking(by: ${by}, first: 3, after: $after) { ${ENTRIES} } }`, { after }),
      );
      expect(page.ranking.total).toBe(whole.ranking.total);
      seen.push(...entriesOf(page));
      after = page.ranking.pageInfo.hasNextPage ? (page.ranking.pageInfo.endCursor as string) : null;
    } while (after !== null);
    expect(seen).toEqual(entriesOf(whole));
  });

  test("a cursor of another ranking is refused with the reason", async () => {
    const { ranking } = await dataOf(ask("{ ranking(by: LINKS, first: 1) { pageInfo { endCursor } } }"));
    const { errors } = await ask("query ($after: String) { ranking(by: PARTNERS, after: $after) { total } }", {
      after: ranking.pageInfo.endCursor,
    });
    expect(errors[0]).toMatchObject({
      message: expect.stringMatching(/another query/) as string,
      extensions: { code: "BAD_CURSOR" },
    });
  });

  test("an unknown place is an empty answer that says so", async () => {
    const { data, errors, extensions } = await ask(`{ ranking(by: LINKS, place: "place-atlantis") { ${ENTRIES} } }`);
    expect(errors).toEqual([]);
    expect(data.ranking).toMatchObject({ total: 0, entries: [] });
    expect(extensions.warnings?.map(({ code }) => code)).toEqual(["NOTHING_FOUND", "UNKNOWN_ID"]);
  });

  test.each<[string, string, string]>([
    ["links where they are not what is counted", "by: PARTNERS, links: [LEADS]", "`links`"],
    ["more than a page", "by: LINKS, first: 1001", "maxFirst"],
    ["less than a row", "by: LINKS, first: 0", "`first`"],
    ["an impossible date", `by: LINKS, at: "2023-13"`, "2023-13"],
    ["a cursor that is none", `by: LINKS, after: "x"`, "not a cursor"],
  ])("refuses %s", async (_, args, said) => {
    const { errors } = await ask(`{ ranking(${args}) { total } }`);
    expect(errors[0]?.message).toContain(said);
  });
});

describe("ranking by what is computed of the whole graph", () => {
  const opened: Analytics[] = [];
  /** The API with everything computed. */
  const open = async (budget?: number): Promise<Ask> => {
    const analytics = analyticsOfTest({ budget });
    opened.push(analytics);
    const asked = await askOf([source("a")], STATEMENTS, analytics);
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
    const { data, cypher } = await computed(`{ ranking(by: PAGERANK, first: 100) { ${ENTRIES} } }`);
    const entries = entriesOf(data as never);
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
    const entries = entriesOf(await dataOf(computed(`{ ranking(${args}) { ${ENTRIES} } }`)));
    expect(entries.map(([rank, , id]) => [rank, id])).toEqual(expected);
  });

  test("pages add up to the whole, ranks included", async () => {
    const whole = await dataOf(computed(`{ ranking(by: BETWEENNESS, first: 50) { ${ENTRIES} } }`));
    const seen: Entry[] = [];
    let after: string | null = null;
    do {
      const page = await dataOf(
        computed(
          "query ($after: String) { ranking(by: BETWEENNESS, first: 4, after: $after) { total entries { rank score entity { id } } pageInfo { hasNextPage endCursor } } }",
          { after },
        ),
      );
      seen.push(...entriesOf(page));
      after = page.ranking.pageInfo.hasNextPage ? (page.ranking.pageInfo.endCursor as string) : null;
    } while (after !== null);
    expect(seen).toEqual(entriesOf(whole));
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
    const { data, extensions } = await computed(`{ ranking(by: PAGERANK, place: "place-atlantis") { ${ENTRIES} } }`);
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
      message: expect.stringContaining(`takes no \`${name}\``) as string,
      extensions: { code: "BAD_USER_INPUT" },
    });
  });

  test("an estimate says that it is one", async () => {
    const { extensions } = await (await open(50))(`{ ranking(by: BETWEENNESS) { total } }`);
    expect(extensions.warnings).toMatchObject([
      { code: "APPROXIMATED", path: ["ranking"], message: expect.stringMatching(/begin at 1 of \d+ nodes/) as string },
    ]);
  });

  test("what is not computed yet, or not at all, is an error that says so", async () => {
    const analytics = analyticsOfTest({
      worker: new URL("data:text/javascript,setInterval(() => {}, 1000)"),
    });
    opened.push(analytics);
    const { errors } = await (await askOf([source("a")], STATEMENTS, analytics))("{ ranking(by: PAGERANK) { total } }");
    expect(errors).toMatchObject([
      {
        path: ["ranking"],
        extensions: { code: "NOT_READY" },
        message: expect.stringMatching(/still being computed/) as string,
      },
    ]);
    const { errors: without } = await ask("{ ranking(by: PAGERANK) { total } }");
    expect(without).toMatchObject([{ extensions: { code: "NOT_COMPUTED" } }]);
  });
});

describe("ranking the four documents", () => {
  beforeAll(async () => {
    ask = await askSeeds();
  });

  test("by links agrees with the degree in a neighbourhood", async () => {
    const { ranking } = await dataOf(ask("{ ranking(by: LINKS, first: 5) { entries { score entity { id name } } } }"));
    for (const {
      score,
      entity: { id },
    } of ranking.entries as { score: number; entity: { id: string } }[]) {
      const { neighborhood } = await dataOf(
        ask("query ($id: ID!) { neighborhood(of: $id, first: 1) { nodes { degree entity { id } } } }", { id }),
      );
      expect(neighborhood.nodes).toEqual([{ degree: score, entity: { id } }]);
    }
  });

  test("by partners agrees with the total of partnerships", async () => {
    const { ranking } = await dataOf(ask("{ ranking(by: PARTNERS, first: 4) { entries { score entity { id } } } }"));
    for (const {
      score,
      entity: { id },
    } of ranking.entries as { score: number; entity: { id: string } }[]) {
      expect(
        (await dataOf(ask("query ($id: ID!) { partnerships(of: $id, minSources: 0, first: 1) { total } }", { id })))
          .partnerships,
      ).toEqual({ total: score });
    }
  });

  test("by communities led has all leaders, and who they are can be followed", async () => {
    const { ranking } = await dataOf(
      ask("{ ranking(by: COMMUNITIES_LED) { total entries { score entity { organization { leads { id } } } } } }"),
    );
    expect(ranking.total).toBeGreaterThan(0);
    for (const { score, entity } of ranking.entries as {
      score: number;
      entity: { organization: { leads: unknown[] } };
    }[])
      expect(entity.organization.leads).toHaveLength(score);
  });
});

test.each(["ranking-links", "ranking-communities-led", "ranking-partners"])("%s starts from an index", async (name) => {
  const nothing = {
    links: null,
    modalities: null,
    minSources: null,
    atMin: null,
    atMax: null,
    afterScore: null,
    afterId: null,
  };
  const plan = await planOf(readQuery(name), { kinds: ["ENTERPRISE"], place: null, limit: 20n, ...nothing });
  expect(plan.filter((operator) => SCANS.test(operator))).toEqual([]);
});
