import { beforeAll, describe, expect, test } from "vitest";
import { createJudgement } from "../../../../src/identity/judgements/judgement.js";
import { LIMITS } from "../../../../src/api/limits/limits.js";
import { entity, link } from "../../../loading/statements.js";
import { type Ask, askOf, dataOf, idOf, type Paged, readPages, type WithId } from "../../../support/api.js";
import { WALKED, WALKED_SOURCES } from "../walked/walked-graph.js";

const merge = createJudgement({
  left: "works-g",
  right: "works-e",
  decision: "POSITIVE",
  decidedBy: "Li",
  why: "one address",
  recordedAt: "2026-05-01T00:00:00Z",
});

/** The walked graph, with places: works-a in a town of a province, works-c in the province, university-b there since 2024. */
const PLACED = [
  ...WALKED,
  ...entity("works-g", "Enterprise", "Works g"),
  ...entity("place-province", "Place", "Province"),
  ...entity("place-town", "Place", "Town"),
  link("place-town", "LOCATED_IN", "place-province"),
  link("works-a", "LOCATED_IN", "place-town"),
  link("works-c", "LOCATED_IN", "place-province"),
  link("university-b", "LOCATED_IN", "place-town", { validFrom: "2024" }),
];

let ask: Ask;

const PAGE =
  "total nodes { distance degree entity { id } } links { id kind from { id } to { id } } pageInfo { hasNextPage endCursor }";

interface Page extends Paged {
  readonly total: number;
  readonly nodes: readonly { readonly distance: number; readonly degree: number; readonly entity: WithId }[];
  readonly links: readonly {
    readonly id: string;
    readonly kind: string;
    readonly from: WithId;
    readonly to: WithId;
  }[];
}

const readGraph = async (args: string): Promise<Page> =>
  (await dataOf<{ graph: Page }>(ask(`{ graph(${args}) { ${PAGE} } }`))).graph;

const printNodes = ({ nodes }: Page): string => nodes.map(({ entity: { id } }) => id).join(", ");
const printLinks = ({ links }: Page): string =>
  links
    .map(({ kind, from, to }) => `${from.id} ${kind} ${to.id}`)
    .sort()
    .join(", ");

describe("graph", () => {
  beforeAll(async () => {
    ask = await askOf(WALKED_SOURCES, PLACED, undefined, [merge]);
  });

  test.each<[string, string, string, string]>([
    [
      "ids, in order of id, whatever order they are asked in, each once",
      `ids: ["works-a", "community-x", "island", "works-a"]`,
      "community-x, island, works-a",
      "works-a LEADS community-x, works-a MEMBER_OF community-x",
    ],
    [
      "links of some kinds",
      `ids: ["works-a", "community-x"], links: [LEADS]`,
      "community-x, works-a",
      "works-a LEADS community-x",
    ],
    ["no links", `ids: ["works-a", "community-x"], links: []`, "community-x, works-a", ""],
    ["no ids", `ids: []`, "", ""],
    [
      "kinds, and the links between them alone",
      `kinds: [COMMUNITY, UNIVERSITY]`,
      "community-x, community-y, island, university-b",
      "university-b LEADS community-x, university-b MEMBER_OF community-y",
    ],
    ["no kinds", `kinds: []`, "", ""],
    [
      "ids of some kinds",
      `ids: ["works-a", "community-x", "project-1"], kinds: [ENTERPRISE, PROJECT]`,
      "project-1, works-a",
      "works-a PARTICIPATES_IN project-1",
    ],
    [
      "a place, with what is in smaller ones, and not the place itself",
      `place: "place-province"`,
      "place-town, university-b, works-a, works-c",
      "university-b LOCATED_IN place-town, works-a LOCATED_IN place-town",
    ],
    ["a place and kinds", `place: "place-province", kinds: [ENTERPRISE]`, "works-a, works-c", ""],
    ["ids in a place", `place: "place-town", ids: ["works-a", "works-c"]`, "works-a", ""],
    ["a place at a time: what came there later is not in it", `place: "place-town", at: "2023"`, "works-a", ""],
    [
      "links at a time",
      `ids: ["works-a", "works-c", "project-1", "community-x"], at: "2022"`,
      "community-x, project-1, works-a, works-c",
      "works-a MEMBER_OF community-x",
    ],
    [
      "what is planned left out",
      `ids: ["university-b", "community-x", "community-y"], modalities: [ASSERTED]`,
      "community-x, community-y, university-b",
      "university-b LEADS community-x",
    ],
    [
      "what two sources say",
      `kinds: [ENTERPRISE, COMMUNITY], minSources: 2`,
      "community-x, community-y, works-a, works-c, works-e",
      "works-c LEADS community-y",
    ],
  ])("%s", async (_, args, nodes, links) => {
    const page = await readGraph(args);
    expect(printNodes(page)).toBe(nodes);
    expect(printLinks(page)).toBe(links);
    expect(page.total).toBe(nodes === "" ? 0 : nodes.split(", ").length);
    expect(page.nodes.every(({ distance }) => distance === 0)).toBe(true);
  });

  test("the whole graph, where nothing says which set", async () => {
    const { graph, meta } = await dataOf<{ graph: Page; meta: { nodes: number; links: number } }>(
      ask(`{ graph(minSources: 0, first: 1000) { ${PAGE} } meta { nodes links } }`),
    );
    expect(graph.total).toBe(meta.nodes);
    expect(new Set(graph.nodes.map(({ entity: { id } }) => id)).size).toBe(meta.nodes);
    expect(new Set(graph.links.map(idOf)).size).toBe(meta.links);
    expect(graph.links).toHaveLength(meta.links);
    const degrees = graph.nodes.reduce((sum, { degree }) => sum + degree, 0);
    expect(degrees).toBe(2 * meta.links);
  });

  test.each([
    ["", 1],
    ["", 4],
    [`kinds: [ENTERPRISE, COMMUNITY, PROJECT]`, 2],
    [`place: "place-province"`, 1],
    [`ids: ["works-a", "works-c", "works-e", "community-x", "project-1", "project-2"]`, 2],
    [`at: "2021"`, 3],
  ])("pages of %s add up at %i a page, each link on the page of its later end", async (args, first) => {
    const whole = await readGraph([args, "first: 1000"].filter(Boolean).join(", "));
    const nodes: string[] = [];
    const pages = await readPages(async (after) => {
      const query = `query ($first: Int, $after: String) { graph(${[args, "first: $first, after: $after"].filter(Boolean).join(", ")}) { ${PAGE} } }`;
      const { graph: page } = await dataOf<{ graph: Page }>(ask(query, { first, after }));
      const own = page.nodes.map(({ entity }) => entity.id);
      expect(page.total).toBe(whole.total);
      expect(own.length).toBeLessThanOrEqual(first);
      nodes.push(...own);
      for (const { from, to } of page.links) {
        expect(nodes).toEqual(expect.arrayContaining([from.id, to.id]));
        expect(own.includes(from.id) || own.includes(to.id)).toBe(true);
      }
      return page;
    });
    expect(nodes).toEqual(whole.nodes.map(({ entity }) => entity.id));
    expect(pages.flatMap((page) => page.links.map(idOf)).sort()).toEqual(whole.links.map(idOf).sort());
  });

  test("an id that was merged shows what it became, once; an unknown one is left out; each is told", async () => {
    const query = `{ graph(ids: ["works-g", "works-e", "nobody", "none", "project-2"]) { ${PAGE} } }`;
    const { data, extensions } = await ask<{ graph: Page }>(query);
    expect(printNodes(data.graph)).toBe("project-2, works-e");
    expect(
      extensions.warnings?.map(({ code, message }) => [code, /[\w-]*(?:nobody|none|works-g)/.exec(message)?.[0]]),
    ).toEqual([
      ["MERGED", "works-g"],
      ["UNKNOWN_ID", "nobody"],
      ["UNKNOWN_ID", "none"],
    ]);
  });

  test("a place that is unknown, or is none, is an empty answer that says so", async () => {
    for (const place of ["nowhere", "works-a"]) {
      const { data, extensions } = await ask<{ graph: Page }>(`{ graph(place: "${place}") { ${PAGE} } }`);
      expect(data.graph).toMatchObject({ total: 0, nodes: [], links: [], pageInfo: { hasNextPage: false } });
      expect(extensions.warnings?.map(({ code }) => code).sort()).toEqual(["NOTHING_FOUND", "UNKNOWN_ID"]);
    }
  });

  test("takes one statement, and one for each level below", async () => {
    const { errors, cypher } = await ask(`{ graph(kinds: [ENTERPRISE, COMMUNITY]) {
      nodes { entity { ... on Organization { leads { name } } } } links { statements { evidence { exact source { title } } } }
    } }`);
    expect(errors).toEqual([]);
    expect(cypher).toHaveLength(1 + 1 + 1 + 1);
  });

  test.each([
    [`first: 1001`, { code: "LIMIT_EXCEEDED", limit: "maxFirst" }],
    [
      `ids: [${Array.from({ length: 1001 }, (_, index) => `"w-${index}"`).join(", ")}]`,
      { code: "LIMIT_EXCEEDED", limit: "maxGraphIds", max: LIMITS.maxGraphIds, found: 1001 },
    ],
    [`first: 0`, { code: "BAD_USER_INPUT" }],
    [`minSources: -1`, { code: "BAD_USER_INPUT" }],
    [`after: "x"`, { code: "BAD_CURSOR" }],
  ])("refuses %.20s", async (args, extensions) => {
    const { errors, cypher } = await ask(
      `query ($ids: [ID!]) { graph(${args}) { total } }`.replace("($ids: [ID!]) ", ""),
    );
    expect(errors[0]!.extensions).toMatchObject(extensions);
    expect(cypher).toEqual([]);
  });

  test("a cursor of another set is refused", async () => {
    const { endCursor } = (await readGraph(`kinds: [ENTERPRISE], first: 1`)).pageInfo;
    const { errors } = await ask(`{ graph(kinds: [PROJECT], first: 1, after: "${endCursor}") { total } }`);
    expect(errors[0]?.extensions).toMatchObject({ code: "BAD_CURSOR" });
  });
});
