import { expect, test } from "vitest";
import {
  placeColumns,
  placeRows,
  placesVariables,
  planScale,
  shadeOf,
  thingsIn,
} from "../../../../src/explorer/views/places/places-rows.js";
import { planNames } from "../../../../src/explorer/views/places/plan-names.js";
import { COLUMNS, PROVINCES, ROWS } from "../../../../src/explorer/model/provinces.js";
import { caption, reading } from "../../made-answers.js";

const place = (id: string, code?: string) => ({
  ...caption(id, "PLACE", id),
  identifiers: code === undefined ? [] : [{ scheme: "GBT2260", value: code }],
});

const ANSWER = {
  statistics: {
    rows: ["Heilongjiang", "Germany"],
    columns: ["UNIVERSITY", "PLATFORM"],
    cells: [
      [3, 1],
      [1, 0],
    ],
    rowEntities: [place("place-heilongjiang", "230000"), place("place-germany")],
    columnEntities: [null, null],
    total: 9,
    unplaced: 4,
  },
};

test("each of the 34 has a tile of its own within the grid, a code and short names", () => {
  expect(PROVINCES).toHaveLength(34);
  for (const of of [
    ({ column, row }) => `${column} ${row}`,
    ({ code }) => code,
    ({ zhShort }) => zhShort,
    ({ enShort }) => enShort,
    ({ en }) => en,
    ({ zh }) => zh,
  ] satisfies ((province: (typeof PROVINCES)[number]) => string)[]) {
    expect(new Set(PROVINCES.map(of)).size).toBe(34);
  }
  for (const { column, row, code } of PROVINCES) {
    expect(code).toMatch(/^\d{2}0000$/);
    expect(column >= 0 && column < COLUMNS && row >= 0 && row < ROWS).toBe(true);
  }
});

test("rows are all provinces, those with nothing too, and what is in none", () => {
  const rows = placeRows(ANSWER, reading("zh", { view: "places" }));
  expect(rows).toHaveLength(35);
  expect(rows.filter(({ total }) => total > 0).map(({ name, id, total }) => [name, id, total])).toEqual([
    ["黑龙江", "place-heilongjiang", 4],
    ["place-germany", "place-germany", 1],
  ]);
  expect(rows.reduce((sum, { total }) => sum + total, 0)).toBe(ANSWER.statistics.total - ANSWER.statistics.unplaced);
});

test("the table has a column for each kind, and a count leads to what was counted", () => {
  const state = { view: "places", kinds: ["UNIVERSITY", "PLATFORM"], at: "2024" } as const;
  expect(placesVariables(state)).toEqual({
    of: ["UNIVERSITY", "PLATFORM"],
    rows: "PLACE",
    columns: "KIND",
    at: "2024",
  });
  const columns = placeColumns(reading("en", state));
  const row = placeRows(ANSWER, reading("en", state)).find(({ province }) => province?.enShort === "HL")!;
  expect(columns.map(({ key, value }) => [key, value(row)])).toEqual([
    ["province", "Heilongjiang"],
    ["code", "230000"],
    ["university", 3],
    ["platform", 1],
    ["total", 4],
  ]);
  expect(columns[2]!.href!(row)).toBe("?view=ranking&kinds=UNIVERSITY&place=place-heilongjiang&at=2024");
  expect(thingsIn(row, ["PLATFORM"], state)).toEqual({
    view: "ranking",
    kinds: ["PLATFORM"],
    place: "place-heilongjiang",
    at: "2024",
  });
});

test("nothing has no shade, the most has all of it, and the scale names both", () => {
  expect([shadeOf(0, 9), shadeOf(1, 9), shadeOf(9, 9), shadeOf(0, 0)]).toEqual([0, 1 / 3, 1, 0]);
  expect(planScale(505)).toEqual([0, 32, 126, 284, 505]);
  expect(planScale(1)).toEqual([0, 1]);
});

test("no name of a map stands over another: the largest is named, the next shorter or not at all", () => {
  const named = (code: string, zh: string, x: number, y: number, total: number) => ({
    code,
    texts: [`${zh} ${total}`, zh.slice(0, 1)],
    middle: [x, y] as const,
    total,
  });
  const all = [
    named("13", "河北", 60, 100, 150),
    named("11", "北京", 100, 98, 387),
    named("12", "天津", 105, 104, 86),
    named("65", "新疆", 500, 100, 78),
  ];
  expect([...planNames(all, 20)]).toEqual([
    ["11", "北京 387"],
    ["65", "新疆 78"],
  ]);
  expect(planNames(all, 8)).toEqual(
    new Map([
      ["11", "北京 387"],
      ["13", "河北 150"],
      ["65", "新疆 78"],
    ]),
  );
});
