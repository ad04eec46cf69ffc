import { beforeAll, describe, expect, test } from "vitest";
import { type Ask, dataOf } from "../../support/api.js";
import { askListed } from "./listed-graph.js";
import { testDatabase } from "../../support/database.js";

let ask: Ask;
beforeAll(async () => {
  ask = await askListed();
});

describe("one statement for each root field, one more for each level of what is cited", () => {
  test.each<[number, string, string]>([
    [1, "a list over three links", "{ people { positions { organization { leads { members { name } } } } } }"],
    [
      1,
      "an entity",
      '{ entity(id: "enterprise-x") { name names { value } identifiers { scheme } organization { leads { name } people { name } } } }',
    ],
    [2, "two root fields", "{ universities { id } communities { id } }"],
    [1, "a page", "{ universitiesConnection { edges { node { id } } } }"],
    [1, "a count", "{ universitiesConnection { totalCount } }"],
    [
      2,
      "a page with its count",
      '{ universitiesConnection(where: { name: { contains: "1" } }) { totalCount edges { node { id } } } }',
    ],
    [
      2,
      "statements of names, identifiers, links and the entity itself, all alike",
      "{ enterprises { names { statements { id } } identifiers { statements { id } } statements { id } leadsConnection { edges { properties { statements { id } } } } } }",
    ],
    [
      3,
      "with their sources",
      "{ enterprises { leadsConnection { edges { properties { statements { evidence { exact source { title } } } } } } } }",
    ],
    [
      4,
      "with subjects and objects",
      "{ universities { statements { evidence { source { title } } subject { name } } } }",
    ],
  ])("%i: %s", async (count, _, query) => {
    const { errors, cypher } = await ask(query);
    expect(errors).toEqual([]);
    expect(cypher).toHaveLength(count);
  });
});

test("every answer leads to the words that support it", async () => {
  const { enterprises } = await dataOf(
    ask(`{ enterprises {
    name names { value language nameKind basis statements { predicate value } } identifiers { scheme value suppliedBy statements { basis evidence { exact } } } statements { predicate value }
    leadsConnection { edges { node { name } properties { order statements { predicate subject { id } object { id } evidence { start end exact source { id title text } } } } } }
  } }`),
  );
  expect(enterprises).toEqual([
    {
      name: "钢铁厂",
      names: [
        {
          value: "钢铁厂",
          language: "zh-Hans",
          nameKind: "OFFICIAL",
          basis: "PRINTED",
          statements: [{ predicate: "name", value: "钢铁厂" }],
        },
        {
          value: "Steel Works",
          language: "en",
          nameKind: "LABEL",
          basis: "PRINTED",
          statements: [{ predicate: "name", value: "Steel Works" }],
        },
      ],
      identifiers: [
        {
          scheme: "USCC",
          value: "91320582",
          suppliedBy: "a register",
          statements: [{ basis: "SUPPLIED", evidence: [] }],
        },
      ],
      statements: [{ predicate: "kind", value: "Enterprise" }],
      leadsConnection: {
        edges: [
          {
            node: { name: "Steel Community" },
            properties: {
              order: 1,
              statements: [
                {
                  predicate: "LEADS",
                  subject: { id: "enterprise-x" },
                  object: { id: "community-s" },
                  evidence: [
                    {
                      start: 0,
                      end: 5,
                      exact: "Steel",
                      source: { id: "a", title: "a", text: "Steel Works leads the Steel Community." },
                    },
                  ],
                },
              ],
            },
          },
        ],
      },
    },
  ]);
});

test("an entity is what it is, and nothing else; an unknown id is null, and said to be unknown", async () => {
  const {
    data: { known, unknown },
    errors,
    extensions,
  } = await ask(
    '{ known: entity(id: "person-p") { kind person { name } organization { id } facility { id } } unknown: entity(id: "nobody") { id } }',
  );
  expect(errors).toEqual([]);
  expect(extensions.warnings).toMatchObject([{ code: "UNKNOWN_ID", path: ["unknown"] }]);
  expect(known).toEqual({ kind: "PERSON", person: { name: "Li Wei" }, organization: null, facility: null });
  expect(unknown).toBeNull();
});

test("of many unknown ids a hundred are told apart, and of the others how many they are", async () => {
  const ids = Array.from({ length: 150 }, (_, index) => `nobody-${index}`);
  const { errors, extensions } = await ask("query ($ids: [ID!]) { entities(where: { id: { in: $ids } }) { id } }", {
    ids,
  });
  const unknown = (extensions.warnings ?? []).filter(({ code }) => code === "UNKNOWN_ID");
  expect([errors, unknown]).toEqual([[], expect.objectContaining({ length: 101 })]);
  expect(unknown.map(({ message }) => message)).toContain("50 more of these ids are unknown or merged.");
});

test("meta tells what the graph is", async () => {
  const { meta } = await dataOf<{ meta: { version: string; kinds: unknown[] } }>(
    ask("{ meta { version builtAt nodes links statements sources kinds { kind count } downloads { format url } } }"),
  );
  expect(meta).toMatchObject({
    nodes: 11,
    links: 4,
    sources: 1, // of two, as nothing is said in the other
    downloads: expect.arrayContaining([{ format: "CSV", url: "/export/nodes.csv" }]) as unknown,
  });
  expect(meta.version).toMatch(/^[0-9a-f]{32}$/);
  expect(meta.kinds).toContainEqual({ kind: "UNIVERSITY", count: 6 });
});

test("meta tells which imports have not all arrived", async () => {
  const database = await testDatabase();
  const asked = (): Promise<unknown> => dataOf(ask("{ meta { unfinished { id file recordedAt statements } } }"));
  expect(await asked()).toEqual({ meta: { unfinished: [] } });
  await database.write((run) => run("MATCH (i:Import) SET i.unfinished = true"));
  expect(await asked()).toEqual({
    meta: {
      unfinished: [
        {
          id: "1",
          file: "test.yaml",
          recordedAt: "2026-01-01T00:00:00.000Z",
          statements: expect.any(Number) as number,
        },
      ],
    },
  });
  await database.write((run) => run("MATCH (i:Import) SET i.unfinished = false"));
});
