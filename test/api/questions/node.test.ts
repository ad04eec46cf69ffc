import { beforeAll, describe, expect, test } from "vitest";
import { type Ask, askSeeds, dataOf } from "../../support/api.js";

let ask: Ask;

beforeAll(async () => {
  ask = await askSeeds();
  await ask("{ entities(limit: 1) { id } }"); // the library asks the database for its version once
});

/** Data of a question that one Cypher statement has to answer, or as many as are said. */
async function dataIn(statements: number, query: string): Promise<unknown> {
  const answer = await ask(query);
  expect(answer.errors).toEqual([]);
  expect(answer.cypher).toHaveLength(statements);
  return answer.data;
}

describe("a thing is of its own type wherever it is met", () => {
  test.each<[string, string, unknown]>([
    [
      "by id",
      `{ entity(id: "enterprise-shagang") { __typename id } }`,
      { entity: { __typename: "Organization", id: "enterprise-shagang" } },
    ],
    [
      "what only its type has, beside what all have",
      `{ entity(id: "university-hrbust") { id ... on Organization { id kind places { name(language: "en") } } ... on Community { leaders { id } } } }`,
      { entity: { id: "university-hrbust", kind: "UNIVERSITY", places: [expect.anything()] } },
    ],
    [
      "the old road and the fragment are the same thing",
      `{ entity(id: "enterprise-shagang") { organization { __typename id leads { __typename } } ... on Organization { led: leads { id } organization { id } person { id } } } }`,
      {
        entity: {
          organization: { __typename: "Organization", id: "enterprise-shagang", leads: [{ __typename: "Community" }] },
          led: [{ id: expect.stringMatching(/^community-/) }],
          person: null,
        },
      },
    ],
    [
      "in a fragment of its own, within one on what it implements",
      `{ entity(id: "enterprise-shagang") { ...T } } fragment T on Entity { ... on Node { id } ...O } fragment O on Organization { leads { ...C } } fragment C on Community { ... on Entity { kind } members { ... on Organization { universityKind } ... on Person { positions { id } } } }`,
      { entity: { id: "enterprise-shagang", leads: [{ kind: "COMMUNITY", members: expect.any(Array) as unknown[] }] } },
    ],
    [
      "left out by a condition",
      `{ entity(id: "enterprise-shagang") { id ... on Organization @skip(if: true) { leads { id } } } }`,
      { entity: { id: "enterprise-shagang" } },
    ],
  ])("%s", async (_, query, expected) => {
    expect(await dataIn(1, query)).toMatchObject(expected as object);
  });

  test("at both ends of every link, and the link of its own type too", async () => {
    const { neighborhood } = await dataOf<{
      neighborhood: { links: { __typename: string; kind: string; from: { __typename: string } }[] };
    }>(
      ask(
        `{ neighborhood(of: "enterprise-shagang") { links { __typename kind from { __typename id } to { id ... on Community { leaders { id } } } ... on Leads { order } } } }`,
      ),
    );
    expect(new Set(neighborhood.links.map(({ __typename, kind }) => `${kind} ${__typename}`))).toContain("LEADS Leads");
  });

  test("a link in a connection is the same as in a question", async () => {
    const link = `__typename id kind from { id } to { id } sources`;
    const { entity, neighborhood } = await dataOf<{
      entity: {
        leadsConnection: { edges: { properties: { id: string } }[] };
        placesConnection: { nodes: unknown[]; total: number; edges: { properties: { id: string } }[] };
      };
      neighborhood: { links: { id: string }[] };
    }>(
      ask(
        `{ entity(id: "university-hrbust") { ... on Organization { leadsConnection { edges { properties { ${link} order } } } placesConnection { total nodes { __typename } edges { properties { ${link} } } } } } neighborhood(of: "university-hrbust") { links { ${link} } } }`,
      ),
    );
    const links = [...entity.leadsConnection.edges, ...entity.placesConnection.edges].map(
      ({ properties }) => properties,
    );
    for (const each of links) expect(each).toMatchObject(neighborhood.links.find(({ id }) => id === each.id)!);
    expect(entity.placesConnection).toMatchObject({ total: 1, nodes: [{ __typename: "Place" }] });
    expect(links.length).toBeGreaterThan(0);
  });
});

test("a source's statements are those that it makes, however it is met", async () => {
  const id = "003_4816052279544311";
  const { entity, node, sourceDocuments } = await dataOf<{
    entity: { statements: readonly { readonly sourceId: string }[] };
    node: unknown;
    sourceDocuments: readonly { readonly statements: readonly unknown[] }[];
  }>(
    ask(
      `query ($id: ID!) { entity(id: $id) { name statements { id sourceId } ... on SourceDocument { title } } node(id: $id) { ... on SourceDocument { title statements { id sourceId } } } sourceDocuments(where: { id: { eq: $id } }) { statements { id sourceId } } }`,
      { id },
    ),
  );
  expect(entity.statements).toHaveLength(100);
  expect(entity.statements.every(({ sourceId }) => sourceId === id)).toBe(true);
  expect(new Set(entity.statements.map((each) => JSON.stringify(each))).size).toBe(100);
  expect(node).toMatchObject({ statements: sourceDocuments[0]!.statements });
});

describe("node answers whatever has the id", () => {
  test("an entity, a source, a statement, a link, nothing", async () => {
    const { neighborhood } = await dataOf<{
      neighborhood: { links: { id: string; statements: { id: string }[] }[] };
    }>(ask(`{ neighborhood(of: "enterprise-shagang", links: [LEADS]) { links { id statements { id } } } }`));
    const link = neighborhood.links[0]!;
    const statement = link.statements[0]!.id;
    const answer = await ask(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Entity { name } ... on Community { leaders { id } } ... on Statement { predicate subject { __typename } } ... on Link { kind from { id } } ... on Leads { order } } }`,
      { ids: ["enterprise-shagang", "003_4816052279544311", statement, link.id, "nobody"] },
    );
    expect(answer.errors).toEqual([]);
    expect((answer.data as { nodes: unknown }).nodes).toEqual([
      { __typename: "Organization", id: "enterprise-shagang", name: expect.any(String) as string },
      { __typename: "SourceDocument", id: "003_4816052279544311", name: expect.any(String) as string },
      { __typename: "Statement", id: statement, predicate: "LEADS", subject: { __typename: "Organization" } },
      {
        __typename: "Leads",
        id: link.id,
        kind: "LEADS",
        from: { id: "enterprise-shagang" },
        order: expect.any(Number) as number,
      },
      null,
    ]);
    expect(answer.extensions.warnings).toMatchObject([{ code: "UNKNOWN_ID" }]);
  });

  test("one node is one statement where it is an entity", async () => {
    expect(
      await dataIn(1, `{ node(id: "enterprise-shagang") { id ... on Organization { leads { id } } } }`),
    ).toMatchObject({
      node: { id: "enterprise-shagang" },
    });
  });
});

test("nodes and edges of one connection are selected apart", async () => {
  const query = `{ universitiesConnection(first: 1, where: { id: { eq: "university-hrbust" } }) { total totalCount nodes { id led: places { id } } edges { node { led: places(limit: 1) { kind } placesConnection { nodes { p: id } edges { node { p: kind } } } } } } }`;
  const { universitiesConnection } = await dataOf<{ universitiesConnection: unknown }>(
    ask(query.replaceAll("led:", "").replaceAll("p: kind", "kind")),
  );
  expect(universitiesConnection).toMatchObject({
    total: 1,
    totalCount: 1,
    nodes: [{ id: "university-hrbust", places: [{ id: expect.any(String) as string }] }],
    edges: [
      {
        node: {
          places: [{ kind: "PLACE" }],
          placesConnection: { nodes: [{ p: expect.any(String) as string }], edges: [{ node: { kind: "PLACE" } }] },
        },
      },
    ],
  });
});

test.each([
  ["en", "Harbin University of Science and Technology"],
  ["zh", "哈尔滨理工大学"],
  ["zh-Hans", "哈尔滨理工大学"],
  ["ZH-hans", "哈尔滨理工大学"],
  ["fr", "Harbin University of Science and Technology"],
])("a name in %s", async (language, name) => {
  const { entity } = await dataOf<{ entity: unknown }>(
    ask(`query ($language: String) { entity(id: "university-hrbust") { name(language: $language) } }`, { language }),
  );
  expect(entity).toEqual({ name });
});

test("`at` asks of the thing, and says so of links below it", async () => {
  const read = async (selection: string, at = "2024"): Promise<readonly string[]> => {
    const { extensions } = await ask(`{ entity(id: "enterprise-shagang", at: "${at}") { ${selection} } }`);
    return (extensions.warnings ?? []).map(({ code, message }) => `${code} ${message}`);
  };
  expect(await read("id name names { value } statements { id } ... on Organization { established }")).toEqual([]);
  expect(await read("id organization { leads { id } } ... on Organization { peopleConnection { total } }")).toEqual([
    'OF_ALL_TIMES `at` asks whether enterprise-shagang may have been there in 2024; `leads`, `peopleConnection` below it are of all times. neighborhood(of: "enterprise-shagang", at: "2024") has the links of that time.',
  ]);
});
