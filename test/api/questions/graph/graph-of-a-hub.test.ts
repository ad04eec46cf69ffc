import { beforeAll, describe, expect, test } from "vitest";
import { entity, link, source } from "../../../loading/statements.js";
import { type Ask, askOf, dataOf, type Paged, readPages, type WithId } from "../../../support/api.js";

interface Page extends Paged {
  readonly nodes: readonly { readonly degree: number; readonly entity: WithId }[];
  readonly links: readonly { readonly from: WithId; readonly to: WithId }[];
}

const PAGE = "nodes { degree entity { id } } links { from { id } to { id } } pageInfo { hasNextPage endCursor }";

let ask: Ask;

describe("a graph with a hub", () => {
  const MEMBERS = 5_001;

  beforeAll(async () => {
    ask = await askOf(
      [source("a")],
      [
        ...entity("zz-hub", "Community", "Hub"),
        ...entity("aa-school", "University", "School"),
        link("aa-school", "MEMBER_OF", "zz-hub"),
        ...Array.from({ length: MEMBERS }, (_, index) => [
          ...entity(`works-${index}`, "Enterprise", `Works ${index}`),
          link(`works-${index}`, "MEMBER_OF", "zz-hub"),
        ]).flat(),
      ],
    );
  });

  test("asked by ids, it is walked from the few, and finds their links", async () => {
    const { graph: page } = await dataOf<{ graph: Page }>(ask(`{ graph(ids: ["zz-hub", "aa-school"]) { ${PAGE} } }`));
    expect(page.links).toEqual([{ from: { id: "aa-school" }, to: { id: "zz-hub" } }]);
    expect(page.nodes.map(({ degree }) => degree)).toEqual([1, MEMBERS + 1]);
  });

  test("a page with more links than 5000 holds so many, and a warning says how many are left out", async () => {
    const query = `query ($after: String) { graph(first: 1000, after: $after) { ${PAGE} } }`;
    let links = 0;
    let told: string | undefined;
    await readPages(async (next) => {
      const { data, extensions } = await ask<{ graph: Page }>(query, { after: next });
      links += data.graph.links.length;
      told ??= extensions.warnings?.find(({ code }) => code === "CUT")?.message;
      return data.graph;
    });
    expect(links).toBe(5_000);
    expect(told).toContain(`This page has ${MEMBERS + 1} links and \`links\` holds at most 5000: 2 are left out.`);
  });
});
