import { beforeAll, describe, expect, test } from "vitest";
import { getIntrospectionQuery } from "graphql";
import { LIMITS } from "../../../src/api/limits/limits.js";
import { type Ask, askSeeds, PATIENCE_MS } from "../../support/api.js";

let ask: Ask;
beforeAll(async () => {
  ask = await askSeeds();
});

/** `{ a { b { c } } }` */
function nest(fields: readonly string[]): string {
  return fields.reduceRight((inner, field) => `${field}${inner && ` { ${inner} }`}`, "");
}

function nestWhere(levels: number): Record<string, unknown> {
  let where: Record<string, unknown> = { name: { eq: "x" } };
  for (let level = 2; level < levels; level++) where = { NOT: where };
  return where;
}

const links = (times: number): string[] => Array.from({ length: times }, () => ["successors(limit: 1)"]).flat();
const bomb = `${Array.from({ length: 12 }, (_, at) => `fragment F${at} on Organization { id ...F${at + 1} ...F${at + 1} ...F${at + 1} }`).join(" ")} fragment F12 on Organization { id }`;

describe("a request beyond a limit is refused with the limit's name and what was found", () => {
  test.each<[limit: string, title: string, query: string, found: number, variables?: Record<string, unknown>]>([
    ["maxDepth", "fields in fields", `{ ${nest(["organizations(limit: 1)", ...links(16), "id"])} }`, 18],
    [
      "maxDepth",
      "through a fragment",
      `{ organizations(limit: 1) { ...F } } fragment F on Organization { ${nest([...links(16), "id"])} }`,
      18,
    ],
    ["maxCost", "lists in lists", "{ organizations(limit: 1000) { leads(limit: 1000) { name } } }", 1_001_000],
    [
      "maxCost",
      "lists without a limit",
      "{ entities(limit: 1000) { figures { about { figures { id } } } } }",
      1000 + 10_000 + 100_000 + 1_000_000,
    ],
    [
      "maxCost",
      "pages in pages",
      "{ organizationsConnection(first: 1000) { edges { node { leadsConnection(first: 1000) { edges { cursor } } } } } }",
      1 + 1000 + 1000 + 1000 + 1_000_000,
    ],
    ["maxFirst", "a long list", "{ universities(limit: 100000) { id } }", 100_000],
    ["maxFirst", "a long page", "{ universitiesConnection(first: 100000) { totalCount } }", 100_000],
    ["maxFirst", "deep inside", "{ communities(limit: 1) { leadersConnection(first: 1001) { totalCount } } }", 1001],
    ["maxFirst", "in a variable", "query ($n: Int) { universities(limit: $n) { id } }", 5000, { n: 5000 }],
    ["maxFirst", "as the default of a variable", "query ($n: Int = 5000) { universities(limit: $n) { id } }", 5000],
    ["maxOffset", "far into a list", "{ universities(offset: 1000000) { id } }", 1_000_000],
    [
      "maxRootFields",
      "many questions",
      `{ ${Array.from({ length: 21 }, (_, at) => `a${at}: meta { version }`).join(" ")} }`,
      21,
    ],
    [
      "maxAliases",
      "many names for one field",
      `{ meta { ${Array.from({ length: 51 }, (_, at) => `a${at}: version`).join(" ")} } }`,
      51,
    ],
    ["maxFields", "fragments in fragments", `{ organizations(limit: 1) { ...F0 } } ${bomb}`, 2001],
    [
      "maxInputDepth",
      "a filter over many links",
      `{ organizations(where: { ${"successors: { some: { ".repeat(5)} name: { eq: "x" } ${"} }".repeat(5)} }) { id } }`,
      12,
    ],
    [
      "maxInputDepth",
      "in a variable",
      "query ($where: OrganizationWhere) { organizations(where: $where) { id } }",
      11,
      { where: nestWhere(11) },
    ],
    [
      "maxInputDepth",
      "in a variable, absurdly",
      "query ($where: OrganizationWhere) { organizations(where: $where) { id } }",
      20_000,
      { where: nestWhere(20_000) },
    ],
    [
      "maxInputObjects",
      "a filter of many parts",
      "query ($where: OrganizationWhere) { organizations(where: $where) { id } }",
      601,
      { where: { OR: Array.from({ length: 300 }, () => ({ name: { eq: "x" } })) } },
    ],
    [
      "maxCost",
      "a costly question under many names",
      `{ ${Array.from({ length: 20 }, (_, at) => `a${at}: timeline { total }`).join(" ")} }`,
      20 * (100_000 + 1),
    ],
    [
      "maxAliases",
      "many names for one field of introspection",
      `{ __schema { types { ${Array.from({ length: 51 }, (_, at) => `a${at}: name`).join(" ")} } } }`,
      51,
    ],
    [
      "maxRootFields",
      "many introspections",
      `{ ${Array.from({ length: 21 }, (_, at) => `a${at}: __typename b${at}: __type(name: "Entity") { name }`).join(" ")} }`,
      21,
    ],
    [
      "maxInputValues",
      "a list of values",
      "query ($ids: [ID!]!) { entities(where: { id: { in: $ids } }) { id } }",
      5_001,
      { ids: Array.from({ length: 5_001 }, (_, at) => `a${at}`) },
    ],
  ])("%s: %s", async (limit, _title, query, found, variables) => {
    const { errors, data, cypher } = await ask(query, variables);
    expect(errors).toHaveLength(1);
    expect(errors[0]!.extensions).toMatchObject({
      code: "LIMIT_EXCEEDED",
      limit,
      max: LIMITS[limit as keyof typeof LIMITS],
      found,
    });
    expect(errors[0]!.message).toContain(`${limit} is ${LIMITS[limit as keyof typeof LIMITS]}`);
    expect(data).toBeUndefined();
    expect(cypher).toEqual([]);
  });

  test("maxTokens: a long document", async () => {
    const { errors } = await ask(`{ meta { ${"version ".repeat(LIMITS.maxTokens)} } }`);
    expect(errors[0]).toMatchObject({
      extensions: { code: "LIMIT_EXCEEDED", limit: "maxTokens", max: LIMITS.maxTokens },
    });
  });
});

describe("lists for which no limit is given", () => {
  test("have shorter pages where a request nests many, instead of being refused", async () => {
    const { errors, data } = await ask("{ communities { leaders { leads { leaders { id } } } } }");
    expect(errors).toEqual([]);
    expect(data).toMatchObject({ communities: expect.arrayContaining([]) as unknown });
  });

  test("and a warning where one was cut", async () => {
    type Cited = { readonly organizations: { readonly statements: { readonly evidence: unknown[] }[] }[] };
    const most = ({ organizations }: Cited): number =>
      Math.max(...organizations.flatMap(({ statements }) => statements.map(({ evidence }) => evidence.length)));
    const inside = "source { statements { evidence { source { id } } } }";
    const nested = await ask<Cited>(`{ organizations(limit: 150) { statements { evidence { ${inside} } } } }`);
    expect([nested.errors, most(nested.data)]).toEqual([[], 3]);
    const cut = nested.extensions.warnings?.map(({ code, path }) => `${code} ${path.filter(isName).join(".")}`);
    expect(cut).toContain("CUT organizations.statements.evidence");
    const alone = await ask<Cited>("{ organizations(limit: 150) { statements { evidence { exact } } } }");
    expect(most(alone.data)).toBeGreaterThan(3);
    expect(alone.extensions.warnings).toBeUndefined();
  });
});

const isName = (key: unknown): boolean => typeof key === "string";

describe("what a page cannot be", () => {
  test.each<[string, string, string]>([
    ["of no rows", "{ universities(limit: 0) { id } }", "`limit` of universities is 0; the least is 1."],
    [
      "of fewer",
      "{ universitiesConnection(first: -1) { totalCount } }",
      "`first` of universitiesConnection is -1; the least is 1.",
    ],
    [
      "before the beginning",
      "{ communities { leaders(offset: -5) { id } } }",
      "`offset` of leaders is -5; the least is 0.",
    ],
    [
      "after nothing known",
      '{ communities { leadersConnection(after: "x") { totalCount } } }',
      "`after` is not a cursor",
    ],
  ])("%s", async (_, query, message) => {
    const { errors, cypher } = await ask(query);
    expect(errors[0]?.message).toContain(message);
    expect(cypher).toEqual([]);
  });
});

test("GraphiQL can ask for the schema", async () => {
  const { errors, data } = await ask(getIntrospectionQuery());
  expect(errors).toEqual([]);
  expect(data).toMatchObject({ __schema: { queryType: { name: "Query" } } });
});

test("the limits in force are told", async () => {
  const names = Object.keys(LIMITS);
  const { data, errors } = await ask(`{ meta { limits { ${names.join(" ")} } } }`);
  expect(errors).toEqual([]);
  expect(data.meta).toEqual({ limits: { ...LIMITS, timeoutMs: PATIENCE_MS } });
});
