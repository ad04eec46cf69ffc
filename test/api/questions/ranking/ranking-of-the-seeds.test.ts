import { beforeAll, describe, expect, test } from "vitest";
import { readQuery } from "../../../../src/api/asking/read-query.js";
import { type Ask, askSeeds, dataOf } from "../../../support/api.js";
import { forgetPlans, planOf, SCANS } from "../profile.js";
import { readRanking } from "./ranked-graph.js";

interface Leader {
  readonly score: number;
  readonly entity: { readonly organization: { readonly leads: readonly unknown[] } };
}

let ask: Ask;
beforeAll(async () => {
  ask = await askSeeds();
  await forgetPlans();
});

describe("ranking the four documents", () => {
  test("by links agrees with the degree in a neighbourhood", async () => {
    const { entries } = await readRanking(ask, "by: LINKS, first: 5");
    for (const { score, entity } of entries) {
      const { id } = entity;
      const query = "query ($id: ID!) { neighborhood(of: $id, first: 1) { nodes { degree entity { id } } } }";
      expect(await dataOf(ask(query, { id }))).toEqual({
        neighborhood: { nodes: [{ degree: score, entity: { id } }] },
      });
    }
  });

  test("by partners agrees with the total of partnerships", async () => {
    const { entries } = await readRanking(ask, "by: PARTNERS, first: 4");
    for (const { score, entity } of entries) {
      const query = "query ($id: ID!) { partnerships(of: $id, minSources: 0, first: 1) { total } }";
      expect(await dataOf(ask(query, { id: entity.id }))).toEqual({ partnerships: { total: score } });
    }
  });

  test("by communities led has all leaders, and who they are can be followed", async () => {
    const { ranking } = await dataOf<{ ranking: { total: number; entries: Leader[] } }>(
      ask("{ ranking(by: COMMUNITIES_LED) { total entries { score entity { organization { leads { id } } } } } }"),
    );
    expect(ranking.total).toBeGreaterThan(0);
    for (const { score, entity } of ranking.entries) expect(entity.organization.leads).toHaveLength(score);
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
