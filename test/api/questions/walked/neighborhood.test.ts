import { beforeAll, describe, expect, test } from "vitest";
import { entity, link } from "../../../loading/statements.js";
import { type Ask, askOf, askSeeds, dataOf, idOf, type Paged, readPages, type WithId } from "../../../support/api.js";
import { WALKED, WALKED_SOURCES } from "./walked-graph.js";

let ask: Ask;

const PAGE =
  "total nodes { distance degree entity { id } } links { id kind modality sources from { id } to { id } } linksAt { certainty link { kind from { id } } } pageInfo { hasNextPage endCursor }";

interface Page extends Paged {
  readonly total: number;
  readonly nodes: readonly {
    readonly distance: number;
    readonly degree: number;
    readonly entity: WithId;
  }[];
  readonly links: readonly {
    readonly id: string;
    readonly kind: string;
    readonly from: WithId;
    readonly to: WithId;
  }[];
  readonly linksAt: readonly {
    readonly certainty: string;
    readonly link: { readonly kind: string; readonly from: WithId };
  }[];
}

interface CitedPage {
  readonly nodes: readonly unknown[];
  readonly links: readonly {
    readonly from: WithId;
    readonly statements: readonly { evidence: readonly unknown[] }[];
  }[];
}

const readNeighborhood = async (args: string, asked = ask): Promise<Page> =>
  (await dataOf<{ neighborhood: Page }>(asked(`{ neighborhood(${args}) { ${PAGE} } }`))).neighborhood;

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
    const page = await readNeighborhood(args);
    expect(printNodes(page)).toBe(expected);
    expect(page.total).toBe(expected.split(",").length);
  });

  test("has the links between what is answered, parallel ones too, and counts all links of a node", async () => {
    const page = await readNeighborhood(`of: "works-a", depth: 2, links: [LEADS, MEMBER_OF]`);
    expect(printLinks(page)).toEqual([
      "university-b LEADS community-x",
      "works-a LEADS community-x",
      "works-a MEMBER_OF community-x",
    ]);
    expect(page.nodes.map(({ entity, degree }) => [entity.id, degree])).toEqual([
      ["works-a", 4],
      ["community-x", 3],
      ["university-b", 2],
    ]);
  });

  test("has the links between nodes at its edge", async () => {
    const page = await readNeighborhood(`of: "university-b", depth: 3, kinds: [ENTERPRISE, PROJECT]`);
    expect(printNodes(page)).toBe("2 works-a, 2 works-c, 3 project-1, 3 project-2");
    expect(printLinks(page)).toEqual([
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
    const page = await readNeighborhood(`of: "university-b", links: [LEADS, MEMBER_OF]`, hub);
    expect(page.nodes.map(({ entity: { id }, degree }) => [id, degree])).toEqual([
      ["university-b", 2],
      ["community-x", 63],
      ["community-y", 2],
    ]);
    expect(printLinks(page)).toEqual(["university-b LEADS community-x", "university-b MEMBER_OF community-y"]);
    await askOf(WALKED_SOURCES, WALKED);
  });

  test("says at a time what is certain, and nothing of that without one", async () => {
    const certainty = async (args: string): Promise<Record<string, string>> => {
      const { linksAt } = await readNeighborhood(`of: "community-x"${args}`);
      return Object.fromEntries(linksAt.map(({ link, certainty }) => [`${link.from.id} ${link.kind}`, certainty]));
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
    expect(await certainty("")).toEqual({});
  });

  test.each([1, 2, 3, 5])("pages of %i add up, with nothing twice and each link once", async (first) => {
    const whole = await readNeighborhood(`of: "university-b", depth: 4`);
    const query = `query ($first: Int, $after: String) { neighborhood(of: "university-b", depth: 4, first: $first, after: $after) { ${PAGE} } }`;
    const nodes: string[] = [];
    const pages = await readPages(async (after) => {
      const { neighborhood: page } = await dataOf<{ neighborhood: Page }>(ask(query, { first, after }));
      expect(page.total).toBe(whole.total);
      nodes.push(...page.nodes.map(({ entity }) => entity.id));
      for (const { from, to } of page.links) expect(nodes).toEqual(expect.arrayContaining([from.id, to.id]));
      return page;
    });
    expect(nodes).toEqual(whole.nodes.map(({ entity }) => entity.id));
    const links = pages.flatMap((page) => page.links.map(idOf));
    expect(links.sort()).toEqual(whole.links.map(idOf).sort());
    expect(new Set(links).size).toBe(9);
  });

  test("takes one statement, and one for each level below", async () => {
    const answer = await ask<{
      neighborhood: { nodes: { entity: unknown }[]; links: { statements: unknown }[] };
    }>(`{ neighborhood(of: "works-a", depth: 2) {
      nodes { entity { organization { leads { name } } } } links { statements { evidence { exact source { title } } } }
    } }`);
    expect(answer.errors).toEqual([]);
    expect(answer.cypher).toHaveLength(1 + 1 + 1 + 1);
    const { nodes, links } = answer.data.neighborhood;
    expect(nodes[0]!.entity).toEqual({ organization: { leads: [{ name: "Community x" }] } });
    for (const { statements } of links)
      expect(statements).toEqual([{ evidence: [{ exact: "Steel", source: { title: "a" } }] }]);
  });
});

describe("neighborhood in the seeds", () => {
  beforeAll(async () => {
    ask = await askSeeds();
  });

  test("of Jiangsu Shagang: the community that it leads, and who else does, each in a document's words", async () => {
    const { neighborhood } = await dataOf<{ neighborhood: CitedPage }>(
      ask(`{ neighborhood(of: "enterprise-shagang", depth: 2, links: [LEADS]) {
      nodes { distance entity { id kind } } links { kind from { id } statements { evidence { exact source { title } } } }
    } }`),
    );
    expect(neighborhood.nodes.slice(0, 2)).toEqual([
      { distance: 0, entity: { id: "enterprise-shagang", kind: "ENTERPRISE" } },
      { distance: 1, entity: { id: "community-quality-steel", kind: "COMMUNITY" } },
    ]);
    expect(neighborhood.nodes.length).toBeGreaterThan(2);
    const lead = neighborhood.links.find(({ from }) => from.id === "enterprise-shagang");
    expect(lead?.statements[0]?.evidence[0]).toMatchObject({
      exact: expect.stringMatching(/Shagang|沙钢/),
      source: { title: expect.any(String) as string },
    });
  });
});
