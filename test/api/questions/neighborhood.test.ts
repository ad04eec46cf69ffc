import { beforeAll, describe, expect, test } from "vitest";
import { LIMITS } from "../../../src/api/limits/limits.js";
import { entity, link } from "../../loading/statements.js";
import { type Ask, askOf, askSeeds, dataOf } from "../../support/api.js";
import { WALKED, WALKED_SOURCES } from "./walked-graph.js";

let ask: Ask;

const PAGE =
  "total nodes { distance degree entity { id } } links { id kind modality certainty sources from { id } to { id } } pageInfo { hasNextPage endCursor }";

interface Page {
  readonly total: number;
  readonly nodes: readonly {
    readonly distance: number;
    readonly degree: number;
    readonly entity: { readonly id: string };
  }[];
  readonly links: readonly {
    readonly id: string;
    readonly kind: string;
    readonly certainty: string | null;
    readonly from: { readonly id: string };
    readonly to: { readonly id: string };
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

const printNodes = ({ nodes }: Page): string =>
  nodes.map(({ distance, entity }) => `${distance} ${entity.id}`).join(", ");
const printLinks = ({ links }: Page): string[] =>
  links.map(({ kind, from, to }) => `${from.id} ${kind} ${to.id}`).sort();

describe("neighborhood", () => {
  beforeAll(async () => {
    ask = await askOf(WALKED_SOURCES, WALKED);
  });

  test.each<[string, string, string]>([
    [
      "the node itself, and what is one step away",
      `of: "works-a"`,
      "0 works-a, 1 community-x, 1 project-1, 1 project-2",
    ],
    [
      "nearest first, then by id",
      `of: "works-a", depth: 2`,
      "0 works-a, 1 community-x, 1 project-1, 1 project-2, 2 university-b, 2 works-c, 2 works-e",
    ],
    [
      "the shortest distance, where there are several ways",
      `of: "works-a", depth: 4`,
      "0 works-a, 1 community-x, 1 project-1, 1 project-2, 2 university-b, 2 works-c, 2 works-e, 3 community-y",
    ],
    [
      "over some links only",
      `of: "works-a", depth: 3, links: [LEADS, MEMBER_OF]`,
      "0 works-a, 1 community-x, 2 university-b, 3 community-y",
    ],
    ["over no links", `of: "works-a", depth: 3, links: []`, "0 works-a"],
    [
      "kinds are passed through, not answered",
      `of: "works-a", depth: 2, kinds: [ENTERPRISE]`,
      "0 works-a, 2 works-c, 2 works-e",
    ],
    ["the node itself only where it is of the kinds", `of: "works-a", depth: 2, kinds: [UNIVERSITY]`, "2 university-b"],
    [
      "what is planned left out",
      `of: "works-a", depth: 3, links: [LEADS, MEMBER_OF], modalities: [ASSERTED]`,
      "0 works-a, 1 community-x, 2 university-b",
    ],
    ["what is inferred left out", `of: "works-e", depth: 1, modalities: [ASSERTED, PLANNED]`, "0 works-e"],
    ["what two sources say", `of: "works-c", minSources: 2`, "0 works-c, 1 community-y"],
    ["what three sources say", `of: "works-c", minSources: 3`, "0 works-c"],
    [
      "before a beginning and after an end",
      `of: "works-a", at: "2022", links: [LEADS, PARTICIPATES_IN]`,
      "0 works-a, 1 project-2",
    ],
    [
      "within a period",
      `of: "works-a", at: "2021", links: [LEADS, PARTICIPATES_IN]`,
      "0 works-a, 1 project-1, 1 project-2",
    ],
    ["nothing but itself", `of: "island", depth: 4`, "0 island"],
  ])("%s", async (_, args, expected) => {
    const answer = await ask(`{ neighborhood(${args}) { ${PAGE} } }`);
    expect(answer.errors).toEqual([]);
    expect(printNodes(answer.data.neighborhood as Page)).toBe(expected);
    expect(answer.data.neighborhood.total).toBe(expected.split(",").length);
  });

  test("has the links between what is answered, parallel ones too, and counts all links of a node", async () => {
    const { neighborhood } = await dataOf(
      ask(`{ neighborhood(of: "works-a", depth: 2, links: [LEADS, MEMBER_OF]) { ${PAGE} } }`),
    );
    expect(printLinks(neighborhood as Page)).toEqual([
      "university-b LEADS community-x",
      "works-a LEADS community-x",
      "works-a MEMBER_OF community-x",
    ]);
    expect((neighborhood as Page).nodes.map(({ entity, degree }) => [entity.id, degree])).toEqual([
      ["works-a", 4],
      ["community-x", 3],
      ["university-b", 2],
    ]);
  });

  test("has the links between nodes at its edge", async () => {
    const { neighborhood } = await dataOf(
      ask(`{ neighborhood(of: "university-b", depth: 3, kinds: [ENTERPRISE, PROJECT]) { ${PAGE} } }`),
    );
    expect(printNodes(neighborhood as Page)).toBe("2 works-a, 2 works-c, 3 project-1, 3 project-2");
    expect(printLinks(neighborhood as Page)).toEqual([
      "works-a PARTICIPATES_IN project-1",
      "works-a PARTICIPATES_IN project-2",
      "works-c PARTICIPATES_IN project-1",
    ]);
  });

  test("asks a hub from the side of what is answered, and finds the same links", async () => {
    const members = Array.from({ length: 60 }, (_, index) => [
      ...entity(`works-h${index}`, "Enterprise", `H ${index}`),
      link(`works-h${index}`, "MEMBER_OF", "community-x"),
    ]).flat();
    const hub = await askOf(WALKED_SOURCES, [...WALKED, ...members]);
    const { neighborhood } = await dataOf(
      hub(`{ neighborhood(of: "university-b", links: [LEADS, MEMBER_OF]) { ${PAGE} } }`),
    );
    expect((neighborhood as Page).nodes.map(({ entity: { id }, degree }) => [id, degree])).toEqual([
      ["university-b", 2],
      ["community-x", 63],
      ["community-y", 2],
    ]);
    expect(printLinks(neighborhood as Page)).toEqual([
      "university-b LEADS community-x",
      "university-b MEMBER_OF community-y",
    ]);
    await askOf(WALKED_SOURCES, WALKED);
  });

  test("says at a time what is certain, and nothing of that without one", async () => {
    const certainty = async (args: string): Promise<Record<string, string | null>> => {
      const { neighborhood } = await dataOf(ask(`{ neighborhood(of: "community-x"${args}) { ${PAGE} } }`));
      return Object.fromEntries(
        (neighborhood as Page).links.map((one) => [`${one.from.id} ${one.kind}`, one.certainty]),
      );
    };
    expect(await certainty(`, at: "2024-05-22"`)).toEqual({
      "works-a LEADS": "POSSIBLE",
      "works-a MEMBER_OF": "POSSIBLE",
      "university-b LEADS": "CERTAIN",
    });
    expect(await certainty(`, at: "2023"`)).toEqual({
      "works-a LEADS": "CERTAIN",
      "works-a MEMBER_OF": "POSSIBLE",
      "university-b LEADS": "POSSIBLE",
    });
    expect(await certainty("")).toEqual({
      "works-a LEADS": null,
      "works-a MEMBER_OF": null,
      "university-b LEADS": null,
    });
  });

  test.each([1, 2, 3, 5])("pages of %i add up, with nothing twice and each link once", async (first) => {
    const { neighborhood: whole } = await dataOf(ask(`{ neighborhood(of: "university-b", depth: 4) { ${PAGE} } }`));
    const [nodes, links]: [string[], string[]] = [[], []];
    let after: string | null = null;
    do {
      const { neighborhood } = await dataOf(
        ask(
          `query ($first: Int, $after: String) { neighborhood(of: "university-b", depth: 4, first: $first, after: $after) { ${PAGE} } }`,
          { first, after },
        ),
      );
      const page = neighborhood as Page;
      expect(page.total).toBe(whole.total);
      nodes.push(...page.nodes.map(({ entity }) => entity.id));
      links.push(...page.links.map(({ id }) => id));
      for (const { from, to } of page.links) expect(nodes).toEqual(expect.arrayContaining([from.id, to.id]));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(nodes).toEqual((whole as Page).nodes.map(({ entity }) => entity.id));
    expect(links.sort()).toEqual((whole as Page).links.map(({ id }) => id).sort());
    expect(new Set(links).size).toBe(9);
  });

  test("takes one statement, and one for each level below", async () => {
    const answer = await ask(`{ neighborhood(of: "works-a", depth: 2) {
      nodes { entity { organization { leads { name } } } } links { statements { evidence { exact source { title } } } }
    } }`);
    expect(answer.errors).toEqual([]);
    expect(answer.cypher).toHaveLength(1 + 1 + 1 + 1);
    const { nodes, links } = answer.data.neighborhood as {
      nodes: { entity: unknown }[];
      links: { statements: unknown }[];
    };
    expect(nodes[0]!.entity).toEqual({ organization: { leads: [{ name: "Community x" }] } });
    for (const { statements } of links)
      expect(statements).toEqual([{ evidence: [{ exact: "Steel", source: { title: "a" } }] }]);
  });

  test("an unknown id is an empty answer that says so", async () => {
    const { data, errors, extensions } = await ask(`{ neighborhood(of: "nobody") { ${PAGE} } }`);
    expect(errors).toEqual([]);
    expect(data.neighborhood).toMatchObject({
      total: 0,
      nodes: [],
      links: [],
      pageInfo: { hasNextPage: false, endCursor: null },
    });
    expect(extensions.warnings).toContainEqual({
      code: "UNKNOWN_ID",
      path: ["neighborhood"],
      message: expect.stringContaining(`"nobody"`) as string,
    });
  });

  test("a node alone is said to be no evidence", async () => {
    const { extensions } = await ask(`{ neighborhood(of: "island") { total } }`);
    expect(extensions.warnings).toMatchObject([{ code: "NOTHING_FOUND", path: ["neighborhood"] }]);
  });

  test.each([
    [`depth: 5`, { code: "LIMIT_EXCEEDED", limit: "maxNeighborhoodDepth", max: LIMITS.maxNeighborhoodDepth, found: 5 }],
    [`first: 1001`, { code: "LIMIT_EXCEEDED", limit: "maxFirst" }],
    [`depth: 0`, { code: "BAD_USER_INPUT" }],
    [`first: 0`, { code: "BAD_USER_INPUT" }],
    [`minSources: -1`, { code: "BAD_USER_INPUT" }],
    [`after: "x"`, { code: "BAD_CURSOR" }],
  ])("refuses %s", async (args, extensions) => {
    const { errors, cypher } = await ask(`{ neighborhood(of: "works-a", ${args}) { total } }`);
    expect(errors[0]!.extensions).toMatchObject(extensions);
    expect(cypher).toEqual([]);
  });

  test("a cursor of another question or another version is refused", async () => {
    const { neighborhood } = await dataOf(ask(`{ neighborhood(of: "works-a", first: 1) { pageInfo { endCursor } } }`));
    const after = neighborhood.pageInfo.endCursor as string;
    const other = await ask(
      `query ($after: String) { neighborhood(of: "works-a", depth: 2, after: $after) { total } }`,
      { after },
    );
    expect(other.errors[0]).toMatchObject({
      message: expect.stringMatching(/another query/) as string,
      extensions: { code: "BAD_CURSOR" },
    });
    const [mark, , ...values] = JSON.parse(Buffer.from(after, "base64url").toString()) as unknown[];
    const old = Buffer.from(JSON.stringify([mark, "0123456789abcdef", ...values])).toString("base64url");
    const stale = await ask(`query ($after: String) { neighborhood(of: "works-a", after: $after) { total } }`, {
      after: old,
    });
    expect(stale.errors[0]).toMatchObject({
      message: expect.stringMatching(/version 0123456789abcdef of the graph/) as string,
      extensions: { code: "BAD_CURSOR" },
    });
  });
});

describe("neighborhood in the seeds", () => {
  beforeAll(async () => {
    ask = await askSeeds();
  });

  test("of Jiangsu Shagang: the community that it leads, and who else does, each in a document's words", async () => {
    const { neighborhood } = await dataOf(
      ask(`{ neighborhood(of: "enterprise-shagang", depth: 2, links: [LEADS]) {
      nodes { distance entity { id kind } } links { kind from { id } statements { evidence { exact source { title } } } }
    } }`),
    );
    expect(neighborhood.nodes.slice(0, 2)).toEqual([
      { distance: 0, entity: { id: "enterprise-shagang", kind: "ENTERPRISE" } },
      { distance: 1, entity: { id: "community-quality-steel", kind: "COMMUNITY" } },
    ]);
    expect(neighborhood.nodes.length).toBeGreaterThan(2);
    const lead = neighborhood.links.find(({ from }: { from: { id: string } }) => from.id === "enterprise-shagang");
    expect(lead.statements[0].evidence[0]).toMatchObject({
      exact: expect.stringMatching(/Shagang|沙钢/) as string,
      source: { title: expect.any(String) as string },
    });
  });
});
