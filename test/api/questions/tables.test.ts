import { beforeAll, describe, expect, test } from "vitest";
import { entity, link, source, statement } from "../../loading/statements.js";
import { type Ask, askOf, dataOf, idOf, readPages, type Paged, type WithId } from "../../support/api.js";

let ask: Ask;

const place = (id: string, level: string, name: string) => [
  ...entity(id, "Place", name),
  statement({ subjectId: id, predicate: "level", value: level }),
];
const university = (id: string, name: string, where: string, authority?: string, more = {}) => [
  ...entity(id, "University", name),
  link(id, "LOCATED_IN", where),
  ...(authority === undefined ? [] : [statement({ subjectId: id, predicate: "authority", value: authority }, more)]),
];

beforeAll(async () => {
  ask = await askOf(
    [source("a"), source("b")],
    [
      ...place("place-h", "PROVINCIAL", "Heilongjiang"),
      ...place("place-harbin", "PREFECTURE", "Harbin"),
      link("place-harbin", "LOCATED_IN", "place-h"),
      ...place("place-b", "PROVINCIAL", "Beijing"),
      ...university("university-a", "A Institute", "place-harbin", "工业和信息化部"),
      ...university("university-b", "B Institute", "place-harbin", "工业和信息化部"),
      ...university("university-c", "C Institute", "place-h", "黑龙江省"),
      ...university("university-d", "D Institute", "place-b", "工业和信息化部"),
      ...university("university-e", "E Institute", "place-b"),
      ...entity("enterprise-a", "Enterprise", "A Works"),
      ...entity("person-a", "Person", "Wang"),
      ...entity("person-b", "Person", "Li"),
      link("person-a", "HOLDS_POSITION", "enterprise-a"),
      link("person-b", "HOLDS_POSITION", "university-a"),
      ...entity("agreement-a", "Agreement", "Old agreement"),
      statement({ subjectId: "agreement-a", predicate: "signedOn", value: "2019-05" }),
      ...entity("agreement-b", "Agreement", "New agreement"),
      statement({ subjectId: "agreement-b", predicate: "signedOn", value: "2023-04-01" }),
      ...[
        ["figure-a", 9, "enterprise"],
        ["figure-b", 35, "enterprise"],
        ["figure-c", 3_561_000_000, "CNY"],
        ["figure-d", 4_000_000_000, "person"],
      ].flatMap(([id, value, unit]) => [
        ...entity(String(id), "Figure", String(id)),
        statement({ subjectId: String(id), predicate: "value", value: Number(value) }),
        statement({ subjectId: String(id), predicate: "unit", value: String(unit) }),
      ]),
      link("enterprise-a", "SIGNED", "agreement-b"),
      link("university-a", "SIGNED", "agreement-b"),
    ],
  );
});

interface Facet {
  readonly column: string;
  readonly distinct: number;
  readonly without: number;
  readonly values: readonly { readonly value: string; readonly count: number; readonly entity: WithId | null }[];
}
interface Things extends Paged {
  readonly total: number;
  readonly columns: readonly { readonly key: string }[];
  readonly available: readonly { readonly key: string }[];
  readonly rows: readonly {
    readonly entity: WithId;
    readonly cells: readonly { readonly column: string; readonly values: readonly string[]; readonly total: number }[];
  }[];
}

const readFacets = async (args: string): Promise<ReadonlyMap<string, Facet>> => {
  const { facets } = await dataOf<{ facets: readonly Facet[] }>(
    ask(`{ facets(${args}) { column distinct without values { value count entity { id } } } }`),
  );
  return new Map(facets.map((facet) => [facet.column, facet]));
};
const counts = (facet: Facet | undefined): readonly (string | number)[] =>
  facet?.values.flatMap(({ value, count }) => [value, count]) ?? [];
const readThings = async (args: string): Promise<Things> =>
  (
    await dataOf<{ things: Things }>(
      ask(
        `{ things(${args}) { total columns { key } available { key } rows { entity { id } cells { column values total } } pageInfo { hasNextPage endCursor } } }`,
      ),
    )
  ).things;
const ids = ({ rows }: Things): readonly string[] => rows.map(({ entity: thing }) => idOf(thing));

describe("facets", () => {
  test("count each value, in one statement, and what has none", async () => {
    const { cypher } = await ask("{ facets(of: [UNIVERSITY]) { column } }");
    expect(cypher).toHaveLength(1);
    const facets = await readFacets("of: [UNIVERSITY]");
    expect(counts(facets.get("PROVINCE"))).toEqual(["place-h", 3, "place-b", 2]);
    expect(facets.get("PROVINCE")?.values[0]?.entity).toEqual({ id: "place-h" });
    expect(counts(facets.get("CITY"))).toEqual(["place-harbin", 2]);
    expect(facets.get("CITY")?.without).toBe(3);
    expect(counts(facets.get("authority"))).toEqual(["工业和信息化部", 3, "黑龙江省", 1]);
    expect(facets.get("authority")).toMatchObject({ distinct: 2, without: 1 });
    expect(counts(facets.get("MODALITY"))).toEqual(["ASSERTED", 5]);
    expect(counts(facets.get("SOURCE"))).toEqual(["a", 5]);
    expect(facets.has("name")).toBe(false);
  });

  test("narrow each other, and not themselves", async () => {
    const facets = await readFacets(
      'of: [UNIVERSITY], where: [{ column: "PROVINCE", values: ["place-h"] }, { column: "authority", values: ["工业和信息化部"] }]',
    );
    expect(counts(facets.get("PROVINCE"))).toEqual(["place-h", 2, "place-b", 1]);
    expect(counts(facets.get("authority"))).toEqual(["工业和信息化部", 2, "黑龙江省", 1]);
    expect(counts(facets.get("CITY"))).toEqual(["place-harbin", 2]);
  });

  test("tell kinds at the other end of links, years the latest first, and refuse a column that there is not", async () => {
    expect(counts((await readFacets("of: [PERSON]")).get("LINKED"))).toEqual([
      "HOLDS_POSITION.out.ENTERPRISE",
      1,
      "HOLDS_POSITION.out.UNIVERSITY",
      1,
    ]);
    expect(counts((await readFacets("of: [AGREEMENT]")).get("YEAR"))).toEqual(["2023", 1, "2019", 1]);
    const { errors } = await ask('{ facets(of: [UNIVERSITY], columns: ["authorty"]) { column } }');
    expect(errors[0]?.message).toContain('did you mean "authority"?');
  });
});

describe("things", () => {
  test("fit every choice: of a province under a ministry, with a post at an enterprise, since a year with parties", async () => {
    const where = '[{ column: "PROVINCE", values: ["place-h"] }, { column: "authority", values: ["工业和信息化部"] }]';
    expect(ids(await readThings(`of: [UNIVERSITY], where: ${where}`))).toEqual(["university-a", "university-b"]);
    const people = await readThings(
      'of: [PERSON], where: [{ column: "LINKED", values: ["HOLDS_POSITION.out.ENTERPRISE"] }]',
    );
    expect(ids(people)).toEqual(["person-a"]);
    const agreements = await readThings('of: [AGREEMENT], where: [{ column: "YEAR", from: "2023" }]');
    expect(ids(agreements)).toEqual(["agreement-b"]);
    expect(agreements.rows[0]?.cells.find(({ column }) => column === "SIGNED.in")).toEqual({
      column: "SIGNED.in",
      values: ["enterprise-a", "university-a"],
      total: 2,
    });
    expect(ids(await readThings('of: [UNIVERSITY, ENTERPRISE], named: "a works"'))).toEqual(["enterprise-a"]);
    expect(ids(await readThings('of: [UNIVERSITY], ids: ["university-e", "enterprise-a"]'))).toEqual(["university-e"]);
  });

  test("come in pages in any order, each once, what has no value last", async () => {
    for (const [sort, order] of [
      ['sort: "name"', "abcde"],
      ['sort: "name", descending: true', "edcba"],
      ['sort: "authority"', "abdce"],
      ['sort: "authority", descending: true', "cabde"],
      ['sort: "LINKS", descending: true', "abcde"],
    ] as const) {
      const pages = await readPages((after) =>
        readThings(`of: [UNIVERSITY], ${sort}, first: 2${after === null ? "" : `, after: "${after}"`}`),
      );
      expect(pages.flatMap(ids), sort).toEqual([...order].map((letter) => `university-${letter}`));
      expect(pages.map(({ total }) => total)).toEqual([5, 5, 5]);
      expect(ids(await readThings(`of: [UNIVERSITY], ${sort}, first: 2, offset: 2`)), sort).toEqual(ids(pages[1]!));
    }
  });

  test.each<[string, readonly string[]]>([
    [`{ column: "value", from: "10", to: "100" }`, ["figure-b"]],
    [`{ column: "value", from: "10亿" }`, ["figure-c", "figure-d"]],
    [`{ column: "value", from: "35亿元" }`, ["figure-c"]],
    [`{ column: "value", values: ["35", "35.61亿"] }`, ["figure-b", "figure-c"]],
  ])("take amounts as people write them: %s", async (choice, expected) => {
    const { things, facets } = await dataOf<{ things: Things; facets: readonly Facet[] }>(
      ask(
        `{ things(of: [FIGURE], where: [${choice}]) { total rows { entity { id } } } facets(of: [FIGURE], where: [${choice}], columns: ["MODALITY"]) { values { count } } }`,
      ),
    );
    expect(things.rows.map(({ entity: { id } }) => id)).toEqual(expected);
    expect(facets[0]?.values[0]?.count).toBe(expected.length);
  });

  test("take null for what is left out", async () => {
    const things = await readThings("of: [UNIVERSITY], sort: null, descending: null, first: null, offset: null");
    expect(ids(things)).toHaveLength(5);
  });

  test("say which columns they have, and show those that are asked for", async () => {
    const things = await readThings('of: [UNIVERSITY], columns: ["CITY", "LINKS"], first: 1');
    expect(things.columns).toEqual([{ key: "CITY" }, { key: "LINKS" }]);
    expect(things.rows[0]?.cells).toEqual([
      { column: "CITY", values: ["place-harbin"], total: 1 },
      { column: "LINKS", values: ["3"], total: 1 },
    ]);
    expect(things.available.map(({ key }) => key)).toEqual(expect.arrayContaining(["authority", "SIGNED.out"]));
  });
});
