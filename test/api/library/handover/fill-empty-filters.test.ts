import { parseValue, valueFromASTUntyped } from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import { entity, link, source } from "../../../loading/statements.js";
import { type Ask, askOf, dataOf, idOf, type WithId } from "../../../support/api.js";

interface Connected {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: WithId }[];
}

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

describe("a filter that only asks whether there is a link", () => {
  test.each<[string, string, Record<string, unknown>, string[]]>([
    ["written in the query", "{ enterprises(where: { leads: { some: {} } }) { id } }", {}, ["enterprise-a"]],
    ["negated", "{ enterprises(where: { leads: { none: {} } }) { id } }", {}, ["enterprise-b"]],
    ["of a connection", "{ enterprises(where: { leadsConnection: { some: {} } }) { id } }", {}, ["enterprise-a"]],
    [
      "in a variable",
      "query ($where: OrganizationWhere) { enterprises(where: $where) { id } }",
      { where: { leads: { some: {} } } },
      ["enterprise-a"],
    ],
    [
      "in a list of alternatives",
      "{ enterprises(where: { OR: [{ leads: { some: {} } }] }) { id } }",
      {},
      ["enterprise-a"],
    ],
  ])("keeps to it: %s", async (_, query, variables, expected) => {
    const { enterprises } = await dataOf<{ enterprises: WithId[] }>(ask(query, variables));
    expect(enterprises.map(idOf)).toEqual(expected);
  });

  test.each<[string, string, Record<string, unknown>]>([
    ["written there", "{ communities { leaders(where: { memberOf: { some: {} } }) { id } } }", {}],
    [
      "in a variable",
      "query ($where: OrganizationWhere) { communities { leaders(where: $where) { id } } }",
      { where: { memberOf: { some: {} } } },
    ],
    [
      "in a fragment",
      "{ communities { ...Led } } fragment Led on Community { leaders(where: { memberOf: { some: {} } }) { id } }",
      {},
    ],
  ])("keeps to it on a link's own list: %s", async (_, query, variables) => {
    expect((await dataOf(ask(query, variables))).communities).toEqual([{ leaders: [] }]);
  });
});

describe("an empty filter says nothing, in a list, a connection and inside a selection", () => {
  const BOTH = ["enterprise-a", "enterprise-b"];
  const FILTERS: [where: string, expected: string[]][] = [
    ["{}", BOTH],
    ["{ name: {} }", BOTH],
    ["{ leads: {} }", BOTH],
    ["{ leadsConnection: {} }", BOTH],
    ["{ NOT: {} }", BOTH],
    ["{ NOT: { name: {} } }", BOTH],
    ["{ AND: [{}] }", BOTH],
    ["{ OR: [] }", BOTH],
    ['{ OR: [{ name: {} }, { name: { eq: "A Works" } }] }', ["enterprise-a"]],
    ["{ id: { in: [] } }", []],
    ["{ leads: { some: { name: {} } } }", ["enterprise-a"]],
    ["{ leads: { some: { name: null } } }", ["enterprise-a"]],
    ["{ leads: { none: { NOT: {} } } }", ["enterprise-b"]],
    ["{ leadsConnection: { some: { node: {} } } }", ["enterprise-a"]],
    ["{ leadsConnection: { none: { edge: {} } } }", ["enterprise-b"]],
  ];
  const idsOf = (nodes: readonly WithId[]): string[] => nodes.map(idOf);

  test.each(FILTERS)("%s", async (where, expected) => {
    const { enterprises, enterprisesConnection, again } = await dataOf(
      ask<{ enterprises: WithId[]; enterprisesConnection: Connected; again: WithId[] }>(
        `query ($where: OrganizationWhere) { enterprises(where: ${where}) { id }
          enterprisesConnection(where: ${where}) { totalCount edges { node { id } } } again: enterprises(where: $where) { id } }`,
        { where: parseWhere(where) },
      ),
    );
    expect(idsOf(enterprises)).toEqual(expected);
    expect(enterprisesConnection.totalCount).toBe(expected.length);
    expect(enterprisesConnection.edges.map(({ node }) => node.id)).toEqual(expected);
    expect(idsOf(again)).toEqual(expected);
  });

  test.each(FILTERS)("inside a selection: %s", async (where, expected) => {
    const query = `query ($where: OrganizationWhere) { communities { ...Led again: leaders(where: $where) { id } leadersConnection(where: { node: ${where} }) { totalCount } } }
      fragment Led on Community { leaders(where: ${where}) { id } }`;
    const leaders = expected.filter((id) => id === "enterprise-a").map((id) => ({ id }));
    expect((await dataOf(ask(query, { where: parseWhere(where) }))).communities).toEqual([
      { leaders, again: leaders, leadersConnection: { totalCount: leaders.length } },
    ]);
  });

  test.each<[string, string, Record<string, unknown>, string[]]>([
    [
      "of a value",
      "query ($is: StringScalarFilters) { communities { leaders(where: { name: $is }) { id } } }",
      {},
      ["enterprise-a"],
    ],
    [
      "of links",
      "query ($is: CommunityLeadsEdgeFilters) { communities { leaders(where: { leadsConnection: $is }) { id } } }",
      { none: {} },
      [],
    ],
    [
      "in a list",
      "query ($is: OrganizationWhere!) { communities { leaders(where: { AND: [$is] }) { id } } }",
      {},
      ["enterprise-a"],
    ],
  ])("as a variable: %s", async (_, query, is, expected) => {
    const { communities } = await dataOf(ask<{ communities: { leaders: WithId[] }[] }>(query, { is }));
    expect(communities.map(({ leaders }) => idsOf(leaders))).toEqual([expected]);
  });

  test.each<[string, string[]]>([
    ["{ organization: {} }", ["enterprise-a", "enterprise-b"]],
    ["{ organization: { name: {} } }", ["enterprise-a", "enterprise-b"]],
    ["{ community: { leaders: {} } }", ["community-x"]],
    ["{ NOT: { organization: {} } }", ["a", "community-x"]],
  ])("what a thing is, is asked all the same: %s", async (where, expected) => {
    const { entities, entitiesConnection } = await dataOf(
      ask<{ entities: WithId[]; entitiesConnection: unknown }>(
        `{ entities(where: ${where}) { id } entitiesConnection(where: ${where}) { totalCount } }`,
      ),
    );
    expect(idsOf(entities)).toEqual(expected);
    expect(entitiesConnection).toEqual({ totalCount: expected.length });
  });

  test("a property that goes by the name of a type is none", async () => {
    const where = "{ representativesConnection: { none: { edge: { event: {} } } } }";
    const { enterprises } = await dataOf(ask<{ enterprises: WithId[] }>(`{ enterprises(where: ${where}) { id } }`));
    expect(idsOf(enterprises)).toEqual(BOTH);
  });
});

/** The value of a literal. */
function parseWhere(literal: string): unknown {
  return valueFromASTUntyped(parseValue(literal));
}
