import { describe, expect, test } from "vitest";
import { en } from "../../../../src/explorer/model/words/en.js";
import type {
  Caption,
  CitedLink,
  EntityKind,
  LinkKind,
  PathAnswer,
  ShownSet,
} from "../../../../src/explorer/queries/types.js";
import { compareColumns, compareRows } from "../../../../src/explorer/views/compare/compare-rows.js";
import { compareThings } from "../../../../src/explorer/views/compare/compare-things.js";
import { matrixColumns, matrixRows } from "../../../../src/explorer/views/matrix/matrix-rows.js";
import { matrixVariables, planMatrix } from "../../../../src/explorer/views/matrix/plan-matrix.js";
import { describeWays } from "../../../../src/explorer/views/path/describe-ways.js";
import { pathColumns, pathRows } from "../../../../src/explorer/views/path/path-rows.js";
import { planWays } from "../../../../src/explorer/views/path/plan-ways.js";
import { WORDS } from "../../../../src/explorer/views/path/words.js";
import { networkColumns, networkRows } from "../../../../src/explorer/views/network/network-rows.js";
import { CLAIM, reading } from "../../made-answers.js";

const KINDS: Readonly<Record<string, EntityKind>> = {
  g: "GOVERNMENT_BODY",
  p: "PROGRAMME",
  u: "UNIVERSITY",
  e: "ENTERPRISE",
  c: "COMMUNITY",
};
const thing = (id: string): Caption => ({ id, kind: KINDS[id[0] ?? ""] ?? "PERSON", name: id, names: [] });
const link = (from: string, kind: LinkKind, to: string): CitedLink => ({
  id: `${from}-${kind}-${to}`,
  kind,
  from: { id: from },
  to: { id: to },
  validFrom: null,
  validTo: null,
  asOf: null,
  modality: "ASSERTED",
  sources: 1,
  statements: [],
});

/** "e1 p1 g u1": a way, each step a link forward. */
function makeWay(text: string): PathAnswer["paths"][number] {
  const ids = text.split(" ");
  return {
    length: ids.length - 1,
    nodes: ids.map(thing),
    steps: ids.slice(1).map((id, at) => ({
      from: { id: ids[at]! },
      to: { id },
      links: [link(ids[at]!, "PARTICIPATES_IN", id)],
    })),
  };
}

describe("ways", () => {
  const ways = ["e1 p1 g u1", "e1 p2 g u1", "e1 p1 x g u1", "e1 y g u1"].map(makeWay);

  test("say what all of them pass, and offer first the ways without that kind", () => {
    const { common, without } = describeWays(ways);
    expect(common.map(({ id }) => id)).toEqual(["g"]);
    expect(without[0]).toEqual({ kind: "GOVERNMENT_BODY", ways: 4 });
    expect(WORDS.en.allPass(10, ["the Ministry of Education"])).toBe("All ten ways pass the Ministry of Education.");
    expect(WORDS.zh.allPass(10, ["教育部"])).toBe("全部 10 条路径都经过教育部。");
    expect(WORDS.en.withoutKind(en.kinds.GOVERNMENT_BODY)).toBe("without government bodies");
    expect(WORDS.en.withoutThing("University of Science and Technology Beijing")).toBe(
      "without University of Science and Technology Beijing",
    );
  });

  test("are grouped by what most of them pass beyond that; each is in one group", () => {
    const { groups } = describeWays(ways);
    expect(groups.map(({ through, ways: those }) => [through?.id, those])).toEqual([
      ["p1", [0, 2]],
      [undefined, [1, 3]],
    ]);
  });

  test("one alone passes nothing in common with others, and a way of one step passes nothing", () => {
    expect(describeWays([makeWay("e1 p1 u1")]).common).toEqual([]);
    expect(describeWays([makeWay("e1 u1")])).toEqual({
      common: [],
      groups: [{ through: undefined, ways: [0] }],
      without: [],
    });
  });

  test("are one picture: each thing once, from the start to the end, a step that several take once", () => {
    const { things, lines, places, long } = planWays(ways);
    expect(things.map(({ id }) => id).sort()).toEqual(["e1", "g", "p1", "p2", "u1", "x", "y"]);
    expect(long).toBe(4);
    expect([places.get("e1")?.x, places.get("u1")?.x]).toEqual([0, 4]);
    expect(lines.find(({ from, to }) => from === "g" && to === "u1")?.ways).toEqual([0, 1, 2, 3]);
    expect(new Set([...places.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(places.size);
    expect(lines.every(({ directed }) => directed)).toBe(true);
  });
});

/** What is around a thing: "c MEMBER_OF" is a link from it to c. */
function around(id: string, ...links: readonly (readonly [kind: LinkKind, other: string])[]): ShownSet {
  return {
    total: links.length + 1,
    nodes: [id, ...new Set(links.map(([, other]) => other))].map((one, at) => ({
      distance: at === 0 ? 0 : 1,
      degree: one === "c2" ? 9 : 2,
      entity: thing(one),
    })),
    links: links.map(([kind, other]) => link(id, kind, other)),
    linksAt: [],
    pageInfo: { hasNextPage: false, endCursor: null },
  };
}

describe("a comparison", () => {
  const comparison = compareThings(
    ["u1", "e1", "u2"],
    [
      around("u1", ["MEMBER_OF", "c1"], ["LEADS", "c1"], ["MEMBER_OF", "c2"], ["SIGNED", "x"]),
      around("e1", ["MEMBER_OF", "c1"], ["PART_OF", "u1"]),
      around("u2", ["MEMBER_OF", "c1"], ["MEMBER_OF", "c2"]),
    ],
  );

  test("has what several share, what most share first, and what only one has", () => {
    expect(comparison.shared.map(({ entity, cells }) => [entity.id, cells.map(({ length }) => length)])).toEqual([
      ["c1", [2, 1, 1]],
      ["c2", [1, 0, 1]],
    ]);
    expect(comparison.alone.map((side) => side.map(({ entity }) => entity.id))).toEqual([["x"], [], []]);
    expect(comparison.between.map(({ id }) => id)).toEqual(["e1-PART_OF-u1"]);
  });

  test("has a row for each link, once", () => {
    const rows = compareRows(comparison);
    expect(new Set(rows.map((row) => row.link.id)).size).toBe(rows.length);
    expect(rows).toHaveLength(8);
    expect(rows.map(({ sharing }) => sharing)).toEqual([undefined, 3, 3, 3, 3, 2, 2, 1]);
  });

  test("knows what it could not find", () => {
    expect(compareThings(["u1", "nobody"], [around("u1"), { ...around("x"), nodes: [] }]).things).toEqual([
      thing("u1"),
      null,
    ]);
  });
});

describe("a matrix", () => {
  const entry = (id: string, score: number) => ({ score, entity: thing(id) });

  test("has its links in the cells where row and column meet, whichever way they lead", () => {
    const matrix = planMatrix(
      {
        rows: { total: 800, entries: [entry("u1", 3), entry("e1", 1)] },
        columns: { total: 20, entries: [entry("c1", 2), entry("c2", 1)] },
      },
      [
        link("u1", "LEADS", "c1"),
        link("u1", "MEMBER_OF", "c1"),
        link("c2", "ABOUT", "e1"),
        link("u1", "PART_OF", "e1"),
      ],
    );
    expect(matrix.lines.map(({ cells }) => cells.map(({ length }) => length))).toEqual([
      [2, 0],
      [0, 1],
    ]);
    expect(matrixRows(matrix).map(({ row, column }) => `${row.id} ${column.id}`)).toEqual(["u1 c1", "u1 c1", "e1 c2"]);
    expect([matrix.rowTotal, matrix.columnTotal]).toEqual([800, 20]);
  });

  test("asks for more rows with each page, and never for more than one answer holds", () => {
    expect(matrixVariables({ view: "matrix" }).firstRows).toBe(40);
    expect(matrixVariables({ view: "matrix", pages: 3 }).firstRows).toBe(120);
    expect(matrixVariables({ view: "matrix", pages: 50 }).firstRows).toBe(900);
  });
});

describe("tables of links", () => {
  const quote = (at: number, exact: string) => ({ ...CLAIM.evidence[0]!, start: at, end: at + 9, exact });
  const cited = (from: string, to: string): CitedLink => ({
    ...link(from, "PARTICIPATES_IN", to),
    statements: [
      { ...CLAIM, id: "s1", evidence: [quote(0, "甲参与乙")] },
      { ...CLAIM, id: "s2", evidence: [quote(20, "one takes part in the other"), quote(0, "甲参与乙")] },
    ],
  });
  const [from, to] = [thing("u1"), thing("c1")];
  const subject = cited("u1", "c1");
  const path = { from, to, paths: [{ length: 1, nodes: [from, to], steps: [{ from, to, links: [subject] }] }] };
  const tables = {
    network: networkColumns(reading("en")).map(({ key, value }) => [
      key,
      value(
        networkRows({
          nodes: [from, to].map((entity) => ({ entity, distance: 0, degree: 1 })),
          links: [{ ...subject, certainty: null }],
        })[0]!,
      ),
    ]),
    path: pathColumns(reading("en")).map(({ key, value }) => [key, value(pathRows(path, reading("en"))[0]!)]),
    compare: compareColumns(reading("en")).map(({ key, value }) => [
      key,
      value({ thing: from, link: subject, other: to, sharing: undefined }),
    ]),
    matrix: matrixColumns(reading("en")).map(({ key, value }) => [
      key,
      value({ row: from, column: to, link: subject }),
    ]),
  };

  test.each(Object.entries(tables))(
    "of %s hold all quotes, the reader's language first, each with its place",
    (_, cells) => {
      const row: unknown = Object.fromEntries(cells);
      expect(row).toMatchObject({
        quote: "one takes part in the other | 甲参与乙",
        passage: "20-29 | 0-9",
        statementId: "s2 | s1",
      });
    },
  );
});
