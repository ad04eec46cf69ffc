import { describe, expect, test } from "vitest";
import { type KeyValue, planAfter, planOrder, planSortKeys, type Where } from "../../../src/api/paging/keyset.js";

const isNullable = (field: string): boolean => field === "established";

describe("the order", () => {
  test.each<[string, Record<string, string>[] | null, string[]]>([
    ["none: by id", null, ["id ASC"]],
    ["one field: the id goes its way", [{ name: "DESC" }], ["name DESC", "id DESC"]],
    ["several", [{ established: "ASC" }, { name: "DESC" }], ["established ASC", "name DESC", "id DESC"]],
    ["two fields in one entry", [{ established: "ASC", name: "ASC" }], ["established ASC", "name ASC", "id ASC"]],
    [
      "what some lack comes last, descending too",
      [{ established: "DESC" }],
      ["chanjiaoNo_established ASC", "established DESC", "id DESC"],
    ],
    ["a field named twice counts first", [{ name: "ASC" }, { name: "DESC" }], ["name ASC", "id DESC"]],
    ["what follows the id decides nothing", [{ id: "DESC" }, { name: "ASC" }], ["id DESC"]],
  ])("%s", (_, sort, expected) => {
    expect(planSortKeys(sort, isNullable).map(({ field, direction }) => `${field} ${direction}`)).toEqual(expected);
  });

  test("begins with the kind where that is fixed", () => {
    expect(planOrder(planSortKeys([{ name: "DESC" }], isNullable), "UNIVERSITY")).toEqual([
      { kind: "DESC" },
      { name: "DESC" },
      { id: "DESC" },
    ]);
  });
});

type Item = Readonly<Record<string, KeyValue>>;

/** A `where` as Cypher would judge it: three-valued, null for unknown. */
function judge(where: Where, item: Item): boolean | null {
  return all(
    Object.entries(where).map(([key, value]) => {
      if (key === "AND") return all((value as Where[]).map((inner) => judge(inner, item)));
      if (key === "OR") return any((value as Where[]).map((inner) => judge(inner, item)));
      if (key === "NOT") return not(judge(value as Where, item));
      return all(
        Object.entries(value as Record<string, KeyValue>).map(([operator, operand]) =>
          compare(item[key] ?? null, operator, operand),
        ),
      );
    }),
  );
}

function compare(value: KeyValue, operator: string, operand: KeyValue): boolean | null {
  if (operand === null) return value === null;
  if (value === null) return null;
  const [a, b] = [value, operand];
  return { eq: a === b, gt: a > b, gte: a >= b, lt: a < b, lte: a <= b }[operator]!;
}

const all = (values: (boolean | null)[]): boolean | null =>
  values.includes(false) ? false : values.includes(null) ? null : true;
const any = (values: (boolean | null)[]): boolean | null =>
  values.includes(true) ? true : values.includes(null) ? null : false;
const not = (value: boolean | null): boolean | null => (value === null ? null : !value);

describe("what comes after a row is what the order has behind it", () => {
  const items: Item[] = [];
  for (const established of [null, "1950", "2001"])
    for (const name of ["A", "B"])
      for (const id of ["1", "2"])
        items.push({
          established,
          name,
          id: `${id}${established}${name}`,
          chanjiaoNo_established: established === null,
        });

  test.each<[string, Record<string, string>[]]>([
    ["by id", []],
    ["by name", [{ name: "ASC" }]],
    ["by name, backwards", [{ name: "DESC" }]],
    ["by what some lack", [{ established: "ASC" }]],
    ["by what some lack, backwards", [{ established: "DESC" }]],
    ["by two", [{ established: "ASC" }, { name: "DESC" }]],
    ["by two, the lacking one second", [{ name: "ASC" }, { established: "DESC" }]],
    ["by three", [{ name: "DESC" }, { established: "ASC" }, { id: "DESC" }]],
  ])("%s", (_, sort) => {
    const keys = planSortKeys(sort, isNullable);
    const ordered = [...items].sort((a, b) => {
      for (const { field, direction } of keys) {
        const [x, y] = [a[field]!, b[field]!];
        if (x === y) continue;
        // As in Cypher, null is greater than any value.
        const order = x === null ? 1 : y === null ? -1 : x < y ? -1 : 1;
        return direction === "ASC" ? order : -order;
      }
      return 0;
    });
    ordered.forEach((item, index) => {
      const where = planAfter(
        keys,
        keys.map(({ field }) => item[field]!),
      );
      const after = ordered.filter((other) => judge(where, other) === true);
      expect(after, `after ${JSON.stringify(item)}`).toEqual(ordered.slice(index + 1));
    });
  });
});
