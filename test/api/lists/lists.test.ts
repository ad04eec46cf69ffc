import { beforeAll, describe, expect, test } from "vitest";
import { type Ask, dataOf, idOf, type WithId } from "../../support/api.js";
import { askListed } from "./listed-graph.js";

let ask: Ask;
beforeAll(async () => {
  ask = await askListed();
});

describe("lists", () => {
  test.each<[string, string, string[]]>([
    [
      "of one kind, by id",
      "{ list: universities { id } }",
      ["university-a", "university-b", "university-c", "university-d", "university-e", "university-f"],
    ],
    ["of a wide type", "{ list: organizations(limit: 2) { id } }", ["enterprise-x", "university-a"]],
    [
      "of everything",
      "{ list: entities(where: { kind: { in: [PERSON, COMMUNITY] } }) { id } }",
      ["community-s", "person-p"],
    ],
    [
      "sorted, equals by id",
      "{ list: universities(sort: [{ name: ASC }], limit: 3) { id } }",
      ["university-a", "university-d", "university-b"],
    ],
    [
      "sorted backwards",
      "{ list: universities(sort: [{ name: DESC }], limit: 3) { id } }",
      ["university-f", "university-c", "university-e"],
    ],
    ["from an offset", "{ list: universities(offset: 4) { id } }", ["university-e", "university-f"]],
    [
      "with a filter",
      '{ list: universities(where: { name: { endsWith: "1" } }) { id } }',
      ["university-b", "university-e"],
    ],
    [
      "with a filter on links",
      '{ list: organizations(where: { leads: { some: { name: { eq: "Steel Community" } } } }) { id } }',
      ["enterprise-x", "university-a"],
    ],
    [
      "with a filter on a link's properties",
      "{ list: organizations(where: { leadsConnection: { some: { edge: { order: { eq: 2 } } } } }) { id } }",
      ["university-a"],
    ],
    [
      "with a filter on what an entity is",
      '{ list: entities(where: { organization: { name: { contains: "钢铁" } } }) { id } }',
      ["enterprise-x"],
    ],
    [
      "no other kind comes in by a filter",
      '{ list: enterprises(where: { name: { startsWith: "University" } }) { id } }',
      [],
    ],
  ])("%s", async (_, query, expected) => {
    const { list } = await dataOf<{ list: WithId[] }>(ask(query));
    expect(list.map(idOf)).toEqual(expected);
  });

  test.each(["ASC", "DESC"])("statements are ordered by whatever their order offers, %s", async (direction) => {
    type Offered = { __type: { inputFields: { name: string }[] } };
    const { __type } = await dataOf<Offered>(ask(`{ __type(name: "StatementSort") { inputFields { name } } }`));
    const fields = __type.inputFields.map(({ name }) => name);
    expect(fields.length).toBeGreaterThan(15);
    for (let from = 0; from < fields.length; from += 10) {
      const asked = fields
        .slice(from, from + 10)
        .map((name) => `${name}: statements(limit: 2, sort: [{ ${name}: ${direction} }]) { id }`);
      const lists = await dataOf<Record<string, WithId[]>>(ask(`{ ${asked.join(" ")} }`));
      for (const list of Object.values(lists)) expect(list).toHaveLength(2);
    }
  });

  test.each<[string, string[]]>([
    ['{ startsWith: "1950" }', ["university-a", "university-c"]],
    ['{ gte: "1950-02" }', ["university-c", "university-e"]],
    ['{ lt: "1950-02" }', ["university-a"]],
    ['{ gte: "1950", lt: "1951" }', ["university-a", "university-c"]],
    ['{ eq: "1950" }', ["university-a"]],
    ["{ gte: 1951 }", ["university-e"]],
    ["{ eq: null }", ["university-b", "university-d", "university-f"]],
  ])("a date counts as its earliest day: %s", async (filter, expected) => {
    const { list } = await dataOf<{ list: WithId[] }>(
      ask(`{ list: universities(where: { established: ${filter} }) { id } }`),
    );
    expect(list.map(idOf)).toEqual(expected);
  });
});
