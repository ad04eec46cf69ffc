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
