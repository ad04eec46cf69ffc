import { describe, expect, test } from "vitest";
import { planTable, type TableOptions, type ValueGroup } from "../../../../src/api/questions/cross-table.js";

const group = (rows: string[], columns: string[], things: number): ValueGroup => ({ rows, columns, things });
const options: TableOptions = {
  hasColumns: true,
  sortedRows: false,
  sortedColumns: true,
  label: (value) => value,
  limit: 10,
};

describe("a table of counts", () => {
  test("puts what has several values into each of their cells, and counts it once in the total", () => {
    const table = planTable(
      [group(["a", "b"], ["2023"], 2), group(["b"], ["2022"], 1), group([], ["2022"], 4), group(["a"], [], 8)],
      options,
    );
    expect(table).toEqual({
      rows: { values: ["b", "a"], missing: 0 },
      columns: { values: ["2022", "2023"], missing: 0 },
      cells: [
        [1, 2],
        [0, 2],
      ],
      total: 15,
      unplaced: 12,
    });
  });

  test("has one column where one dimension is asked for", () => {
    const table = planTable([group(["a"], [], 2), group([], [], 1)], { ...options, hasColumns: false });
    expect(table).toMatchObject({ columns: { values: ["TOTAL"] }, cells: [[2]], total: 3, unplaced: 1 });
  });

  test("orders equal counts by label, and equal labels by value", () => {
    const label = (value: string): string => ({ 1: "b", 2: "a", 3: "a" })[value]!;
    expect(planTable([group(["1", "3", "2"], ["x"], 1)], { ...options, label }).rows.values).toEqual(["2", "3", "1"]);
  });

  test("keeps the most frequent values where there are too many, and says how many are missing", () => {
    const table = planTable(
      [group(["x"], ["2020"], 1), group(["x"], ["2021"], 3), group(["x"], ["2022"], 1), group(["x"], ["2023"], 2)],
      { ...options, limit: 2 },
    );
    expect(table).toMatchObject({
      columns: { values: ["2021", "2023"], missing: 2 },
      cells: [[3, 2]],
      total: 7,
      unplaced: 0,
    });
  });

  test("of nothing is empty", () => {
    expect(planTable([], options)).toMatchObject({
      rows: { values: [] },
      columns: { values: [] },
      cells: [],
      total: 0,
      unplaced: 0,
    });
  });
});
