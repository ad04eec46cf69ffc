import { beforeAll, describe, expect, test } from "vitest";
import { type Ask, dataOf, idOf, type Paged, readPages, type WithId } from "../../support/api.js";
import { askListed } from "./listed-graph.js";

interface Page extends Paged {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: WithId }[];
}

let ask: Ask;
beforeAll(async () => {
  ask = await askListed();
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
    const { list } = await dataOf<{ list: WithId[] }>(ask(`{ list: ${field}${args && `(${args})`} { id } }`));
    const query = `query ($after: String) { page: ${field}Connection(first: 2, after: $after ${args && `, ${args}`}) { ${PAGE} } }`;
    let read = 0;
    const pages = await readPages(async (after) => {
      const { page } = await dataOf<{ page: Page }>(ask(query, { after }));
      const { edges, pageInfo, totalCount } = page;
      expect(totalCount).toBe(list.length);
      expect(pageInfo).toEqual({
        hasNextPage: read + 2 < list.length,
        hasPreviousPage: read > 0,
        startCursor: edges[0]?.cursor,
        endCursor: edges.at(-1)?.cursor,
      });
      read += 2;
      return page;
    });
    expect(pages.flatMap(({ edges }) => edges.map(({ node }) => node.id))).toEqual(list.map(idOf));
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
    const { page } = await dataOf<{ page: Page }>(
      ask("{ page: universitiesConnection(first: 1) { pageInfo { endCursor } } }"),
    );
    const { errors } = await ask(query.replace("$CURSOR", JSON.stringify(page.pageInfo.endCursor)));
    expect(errors[0]).toMatchObject({ extensions: { code: "BAD_CURSOR" } });
    expect(errors[0]!.message).toContain(reason);
  });

  test("of links: what is beyond the page is told, under any alias", async () => {
    const { communities } = await dataOf<{ communities: [{ one: Page }] }>(
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
    expect(next.communities).toEqual([
      {
        leadersConnection: {
          edges: [{ node: { id: "university-a" } }],
          pageInfo: { hasNextPage: false, hasPreviousPage: true },
        },
      },
    ]);
  });
});
