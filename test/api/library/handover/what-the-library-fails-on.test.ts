import { beforeAll, describe, expect, test } from "vitest";
import { entity, link, source } from "../../../loading/statements.js";
import { type Ask, askOf, dataOf, idOf, type WithId } from "../../../support/api.js";

let ask: Ask;

beforeAll(async () => {
  ask = await askOf(
    [source("a")],
    [
      ...entity("enterprise-a", "Enterprise", "A Works"),
      ...entity("enterprise-b", "Enterprise", "B Works"),
      ...entity("community-x", "Community", "X"),
      link("enterprise-a", "LEADS", "community-x"),
    ],
  );
});

describe("null says nothing, except where something is compared with it", () => {
  test.each<[string, string, Record<string, unknown>, string[]]>([
    ["a filter of a property", "{ enterprises(where: { name: null }) { id } }", {}, ["enterprise-a", "enterprise-b"]],
    [
      "what joins filters",
      "{ enterprises(where: { AND: null, OR: null, NOT: null }) { id } }",
      {},
      ["enterprise-a", "enterprise-b"],
    ],
    [
      "in a variable",
      "query ($where: OrganizationWhere) { enterprises(where: $where) { id } }",
      { where: { name: null, AND: null } },
      ["enterprise-a", "enterprise-b"],
    ],
    [
      "as a variable",
      "query ($name: StringScalarFilters) { enterprises(where: { name: $name }) { id } }",
      { name: null },
      ["enterprise-a", "enterprise-b"],
    ],
    [
      "as a bound",
      "query ($from: PartialDate) { enterprises(where: { established: { gte: $from } }) { id } }",
      { from: null },
      ["enterprise-a", "enterprise-b"],
    ],
    [
      "as a value",
      "query ($day: PartialDate) { enterprises(where: { established: { eq: $day } }) { id } }",
      { day: null },
      ["enterprise-a", "enterprise-b"],
    ],
    ["as a value that all have", "{ enterprises(where: { name: { eq: null } }) { id } }", {}, []],
    [
      "all arguments at once",
      "{ enterprises(where: null, sort: null, limit: null, offset: null) { id } }",
      {},
      ["enterprise-a", "enterprise-b"],
    ],
  ])("%s", async (_, query, variables, expected) => {
    const { enterprises } = await dataOf<{ enterprises: WithId[] }>(ask(query, variables));
    expect(enterprises.map(idOf)).toEqual(expected);
  });

  test.each<[string, string, Record<string, unknown>]>([
    ["written there", "{ communities { leaders(where: { name: null, leads: null }, sort: null) { id } } }", {}],
    [
      "as a variable",
      "query ($name: StringScalarFilters) { communities { leaders(where: { name: $name }) { id } } }",
      { name: null },
    ],
    [
      "in a fragment",
      "query ($name: StringScalarFilters) { communities { ...Led } } fragment Led on Community { leaders(where: { name: $name }) { id } }",
      { name: null },
    ],
  ])("inside a selection: %s", async (_, query, variables) => {
    expect((await dataOf(ask(query, variables))).communities).toEqual([{ leaders: [{ id: "enterprise-a" }] }]);
  });

  test("a fragment that was asked with null answers with a value the next time", async () => {
    const query =
      "query ($name: StringScalarFilters) { communities { ...Led } } fragment Led on Community { leaders(where: { name: $name }) { id } }";
    await ask(query, { name: null });
    expect((await dataOf(ask(query, { name: { eq: "B Works" } }))).communities).toEqual([{ leaders: [] }]);
  });
});

describe("nothing but the name of the type", () => {
  test.each<[string, unknown]>([
    ["leaders { __typename }", { leaders: [{ __typename: "Organization" }] }],
    ["leadersConnection { __typename }", { leadersConnection: { __typename: "OrganizationLeadsConnection" } }],
    [
      "leadersConnection { edges { __typename } pageInfo { __typename } }",
      { leadersConnection: { edges: [{ __typename: "OrganizationLeadsEdge" }], pageInfo: { __typename: "PageInfo" } } },
    ],
    [
      "leadersConnection { edges { node { __typename } properties { __typename } } }",
      { leadersConnection: { edges: [{ node: { __typename: "Organization" }, properties: { __typename: "Leads" } }] } },
    ],
    ["leaders { ...T }", { leaders: [{ __typename: "Organization" }] }],
    [
      "names { __typename } statements { __typename }",
      { names: [{ __typename: "Name" }], statements: [{ __typename: "Statement" }] },
    ],
  ])("%s", async (selection, expected) => {
    const fragment = selection.includes("...T") ? "fragment T on Organization { __typename }" : "";
    expect((await dataOf(ask(`{ communities { ${selection} } } ${fragment}`))).communities).toEqual([expected]);
  });
});

test("a client's aliases may be any words", async () => {
  const { enterprises } = await dataOf(
    ask(
      `{ enterprises(limit: 1) { namesJson: name statementIds: id names: kind name: names { value: language language: value } leadsConnection: leads { id: name } leads: leadsConnection { totalCount: edges { cursor: node { id } node: cursor } } } }`,
    ),
  );
  expect(enterprises).toEqual([
    {
      namesJson: "A Works",
      statementIds: "enterprise-a",
      names: "ENTERPRISE",
      name: [{ value: "en", language: "A Works" }],
      leadsConnection: [{ id: "X" }],
      leads: { totalCount: [{ cursor: { id: "community-x" }, node: expect.any(String) as string }] },
    },
  ]);
});
