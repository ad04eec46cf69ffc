import { beforeAll, describe, expect, test } from "vitest";
import { entity, link, named, source, statement } from "../../loading/statements.js";
import { type Ask, askOf, dataOf } from "../../support/api.js";

let ask: Ask;

beforeAll(async () => {
  const universities = ["a", "b", "c", "d", "e", "f"].flatMap((letter, index) => [
    ...entity(`university-${letter}`, "University", `University ${index % 3}`),
    ...(index % 2 === 0
      ? [
          statement({
            subjectId: `university-${letter}`,
            predicate: "established",
            value: ["1950", "1950-04", "2001-04-01"][index / 2]!,
          }),
        ]
      : []),
  ]);
  ask = await askOf(
    [source("a"), source("b", "Another text of another source.")],
    [
      ...universities,
      ...entity("enterprise-x", "Enterprise", "Steel Works"),
      named("enterprise-x", "钢铁厂", "zh-Hans", "OFFICIAL"),
      ...entity("community-s", "Community", "Steel Community"),
      ...entity("person-p", "Person", "Li Wei"),
      link("enterprise-x", "LEADS", "community-s", { details: { order: 1 }, validFrom: "2023" }),
      link("university-a", "LEADS", "community-s", { details: { order: 2 } }),
      link("university-b", "MEMBER_OF", "community-s"),
      link("person-p", "HOLDS_POSITION", "enterprise-x", { details: { titleEn: "Dean" } }),
      statement({
        subjectId: "enterprise-x",
        predicate: "identifier",
        value: "91320582",
        details: { scheme: "USCC" },
        basis: "SUPPLIED",
        suppliedBy: "a register",
        evidence: [],
      }),
    ],
  );
  await ask("{ entities(limit: 1) { id } }"); // the library asks the server for its version once
});

const id = ({ id: value }: { id: string }): string => value;

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
    expect((await dataOf(ask(query))).list.map(id)).toEqual(expected);
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
    expect(
      (await dataOf(ask(`{ universities(where: { established: ${filter} }) { id } }`))).universities.map(id),
    ).toEqual(expected);
  });
});

describe("connections", () => {
  const PAGE =
    "totalCount edges { cursor node { id established } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";

  test.each<[string, string]>([
    ["universities", ""],
    ["universities", "sort: [{ name: ASC }]"],
    ["universities", "sort: [{ name: DESC }]"],
    ["universities", "sort: [{ established: ASC }]"],
    ["universities", "sort: [{ established: DESC }]"],
    ["universities", "sort: [{ established: DESC }, { name: ASC }]"],
    ["organizations", "sort: [{ kind: DESC }, { established: ASC }]"],
    ["universities", 'where: { name: { in: ["University 0", "University 1"] } }, sort: [{ name: DESC }]'],
    ["organizations", "sort: [{ universityKind: ASC }, { id: DESC }]"],
  ])("of %s(%s): pages add up to the list", async (field, args) => {
    const whole = (await dataOf(ask(`{ list: ${field}${args && `(${args})`} { id } }`))).list.map(id);
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = 0; page * 2 < whole.length; page++) {
      const answer = (
        await dataOf(
          ask(
            `query ($after: String) { page: ${field}Connection(first: 2, after: $after ${args && `, ${args}`}) { ${PAGE} } }`,
            { after },
          ),
        )
      ).page;
      const { edges, pageInfo, totalCount } = answer;
      expect(totalCount).toBe(whole.length);
      expect(pageInfo).toMatchObject({
        hasNextPage: (page + 1) * 2 < whole.length,
        hasPreviousPage: page > 0,
        startCursor: edges[0].cursor,
        endCursor: edges.at(-1).cursor,
      });
      seen.push(...edges.map(({ node }: { node: { id: string } }) => node.id));
      after = pageInfo.endCursor as string;
    }
    expect(seen).toEqual(whole);
  });

  test("of statements too", async () => {
    const { statementsConnection } = await dataOf(
      ask(
        '{ statementsConnection(first: 1, where: { predicate: { eq: "LEADS" } }) { totalCount edges { node { predicate object { community { name } } } } } }',
      ),
    );
    expect(statementsConnection).toEqual({
      totalCount: 2,
      edges: [{ node: { predicate: "LEADS", object: { community: { name: "Steel Community" } } } }],
    });
  });

  test("answer under aliases, through fragments, and with nothing but what is asked", async () => {
    const { data } = await ask(
      `{ a: universitiesConnection(first: 1) { ...Page b: edges { c: node { d: id } } } } fragment Page on OrganizationConnection { n: totalCount m: totalCount edges { node { ... on Organization { d: id e: name } } } }`,
    );
    expect(data).toEqual({
      a: { n: 6, m: 6, b: [{ c: { d: "university-a" } }], edges: [{ node: { d: "university-a", e: "University 0" } }] },
    });
  });

  test.each<[string, string, string]>([
    ["garbage", '{ universitiesConnection(after: "xyz") { edges { cursor } } }', "is not a cursor"],
    [
      "of another order",
      "{ universitiesConnection(after: $CURSOR, sort: [{ name: ASC }]) { edges { cursor } } }",
      "belongs to another query",
    ],
    [
      "of another filter",
      '{ universitiesConnection(after: $CURSOR, where: { name: { eq: "x" } }) { edges { cursor } } }',
      "belongs to another query",
    ],
    ["of another list", "{ enterprisesConnection(after: $CURSOR) { edges { cursor } } }", "belongs to another query"],
    [
      "of a link's list",
      "{ communities { leadersConnection(after: $CURSOR) { edges { cursor } } } }",
      "is not a cursor",
    ],
  ])("a cursor that is %s is refused with the reason", async (_, query, reason) => {
    const cursor = (await dataOf(ask("{ universitiesConnection(first: 1) { pageInfo { endCursor } } }")))
      .universitiesConnection.pageInfo.endCursor as string;
    const { errors } = await ask(query.replace("$CURSOR", JSON.stringify(cursor)));
    expect(errors[0]).toMatchObject({ extensions: { code: "BAD_CURSOR" } });
    expect(errors[0]!.message).toContain(reason);
  });

  test("of links: what is beyond the page is told, under any alias", async () => {
    const { communities } = await dataOf(
      ask(`{ communities { one: leadersConnection(first: 1, sort: [{ edge: { order: ASC } }]) { ...C } all: leadersConnection { a: totalCount pageInfo { hasNextPage } } } }
      fragment C on OrganizationLeadsConnection { x: totalCount y: totalCount edges { ...E } pageInfo { hasNextPage endCursor } } fragment E on OrganizationLeadsEdge { node { name } properties { ... on Leads { nth: order validFrom } } }`),
    );
    expect(communities[0]).toMatchObject({
      one: {
        x: 2,
        y: 2,
        edges: [{ node: { name: "钢铁厂" }, properties: { nth: 1, validFrom: "2023" } }],
        pageInfo: { hasNextPage: true },
      },
      all: { a: 2, pageInfo: { hasNextPage: false } },
    });
    const next = await dataOf(
      ask(
        "query ($after: String) { communities { leadersConnection(first: 1, after: $after, sort: [{ edge: { order: ASC } }]) { edges { node { id } } pageInfo { hasNextPage hasPreviousPage } } } }",
        { after: communities[0].one.pageInfo.endCursor },
      ),
    );
    expect(next.communities[0].leadersConnection).toEqual({
      edges: [{ node: { id: "university-a" } }],
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
    });
  });
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

test("meta tells what the graph is", async () => {
  const { meta } = await dataOf(
    ask("{ meta { version builtAt nodes links statements sources kinds { kind count } downloads { format } } }"),
  );
  expect(meta).toMatchObject({ nodes: 11, links: 4, sources: 2, downloads: [] });
  expect(meta.version).toMatch(/^[0-9a-f]{16}$/);
  expect(meta.kinds).toContainEqual({ kind: "UNIVERSITY", count: 6 });
});
