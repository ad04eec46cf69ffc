import { expect, test } from "vitest";
import {
  dimensionsOf,
  readGrid,
  statisticsColumns,
  statisticsRows,
  statisticsVariables,
  thingsBehind,
} from "../../../../src/explorer/views/statistics/statistics-rows.js";
import { caption, reading } from "../../made-answers.js";

const PLACE = { ...caption("place-heilongjiang", "PLACE", "Heilongjiang"), identifiers: [] };

const ANSWER = {
  statistics: {
    rows: ["Heilongjiang", "Shandong"],
    columns: ["UNIVERSITY", "ENTERPRISE"],
    cells: [
      [3, 0],
      [1, 2],
    ],
    rowEntities: [PLACE, null],
    columnEntities: [null, null],
    total: 9,
    unplaced: 3,
  },
};

test("by kind and link unless told, and never crossed with itself", () => {
  expect(dimensionsOf({ view: "statistics" })).toMatchObject({ rows: "KIND", columns: "LINK" });
  expect(dimensionsOf({ view: "statistics", columns: "KIND" })).toMatchObject({ rows: "LINK", columns: "KIND" });
  expect(dimensionsOf({ view: "statistics", rows: "PLACE" })).toMatchObject({ rows: "PLACE", columns: undefined });
  expect(dimensionsOf({ view: "statistics", rows: "YEAR", columns: "YEAR" })).toMatchObject({
    rows: "YEAR",
    columns: undefined,
  });
  expect(dimensionsOf({ view: "statistics", rows: "STATUS" }).of).toEqual([
    "AGREEMENT",
    "LABORATORY",
    "PLATFORM",
    "PROJECT",
  ]);
  expect(statisticsVariables({ view: "statistics", kinds: ["EVENT"], sources: 2 })).toMatchObject({
    of: ["EVENT"],
    minSources: 2,
  });
});

test("rows are the cells with something in them; none is lost and none is made up", () => {
  const state = { view: "statistics", rows: "PLACE", columns: "KIND" } as const;
  const rows = statisticsRows(ANSWER, reading("en", state));
  const columns = statisticsColumns(reading("en", state));
  expect(columns.map(({ key }) => key)).toEqual(["place", "kind", "count"]);
  expect(rows.map((row) => columns.map(({ value }) => value(row)))).toEqual([
    ["Heilongjiang", "Universities", 3],
    ["Shandong", "Universities", 1],
    ["Shandong", "Enterprises", 2],
  ]);
  const { cells } = readGrid(ANSWER, reading("zh", state));
  expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(cells.flat().reduce((sum, count) => sum + count, 0));
});

test("a count leads to what was counted, where a ranking can say just that", () => {
  const state = { view: "statistics", rows: "PLACE", columns: "KIND", at: "2024" } as const;
  const [first, second] = statisticsRows(ANSWER, reading("en", state));
  expect(thingsBehind(first!, state)).toMatchObject({
    view: "ranking",
    kinds: ["UNIVERSITY"],
    place: "place-heilongjiang",
    at: "2024",
  });
  expect(thingsBehind(second!, state)).toBeUndefined();
});

test("one dimension has one column, of all", () => {
  const state = { view: "statistics", rows: "LINK" } as const;
  const one = {
    statistics: {
      ...ANSWER.statistics,
      rows: ["LEADS"],
      columns: ["TOTAL"],
      cells: [[4]],
      rowEntities: [null],
      columnEntities: [null],
    },
  };
  const rows = statisticsRows(one, reading("zh", state));
  expect(rows.map(({ row, column, count }) => [row.label, column.label, count])).toEqual([["牵头", "合计", 4]]);
  expect(thingsBehind(rows[0]!, state)).toMatchObject({ view: "list", where: [{ column: "LINK", values: ["LEADS"] }] });
  // Of one time a list does not count, and a ranking does.
  expect(thingsBehind(rows[0]!, { ...state, at: "2024" })).toMatchObject({ view: "ranking", links: ["LEADS"] });
});
