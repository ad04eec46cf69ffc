import type { Cell, Column } from "../columns.js";

/** One thing of a list in an answer. */
export type AnswerRow = Readonly<Record<string, unknown>>;

/**
 * The rows of an answer: its outermost list, the first of several at that depth; where it has no list, what it says of one
 * thing.
 */
export function listRows(answer: unknown): readonly AnswerRow[] {
  let level: unknown[] = [answer];
  while (level.length > 0) {
    const list = level.find((value): value is readonly AnswerRow[] => Array.isArray(value) && value.every(isObject));
    if (list !== undefined) return list;
    level = level.filter(isObject).flatMap((value) => Object.values(value));
  }
  return [unwrap(answer)];
}

/** What stands below the names of the questions, where there is one question. */
function unwrap(answer: unknown): AnswerRow {
  if (!isObject(answer)) return {};
  const values = Object.values(answer);
  return values.length === 1 && isObject(values[0]) ? values[0] : answer;
}

/** A column for each leaf, named by its way from the row: "entity.name"; what is in a list below is joined. */
export function listAnswerColumns(rows: readonly AnswerRow[]): readonly Column<AnswerRow>[] {
  const names = new Map<string, Set<string>>();
  for (const row of rows)
    for (const [name, values] of listLeaves(row)) {
      const types = names.get(name) ?? new Set();
      for (const value of values) types.add(typeof value);
      names.set(name, types);
    }
  return [...names].map(([name, types]) => ({
    name,
    type:
      types.size === 1 && types.has("number")
        ? "double"
        : types.size === 1 && types.has("boolean")
          ? "boolean"
          : "string",
    value: (row) => joinLeaves(listLeaves(row).get(name)),
  }));
}

function listLeaves(row: AnswerRow): ReadonlyMap<string, readonly unknown[]> {
  const leaves = new Map<string, unknown[]>();
  const visit = (value: unknown, path: string): void => {
    if (Array.isArray(value)) for (const each of value) visit(each, path);
    else if (isObject(value))
      for (const [name, each] of Object.entries(value)) visit(each, path === "" ? name : `${path}.${name}`);
    else leaves.set(path, [...(leaves.get(path) ?? []), ...(value === null ? [] : [value])]);
  };
  visit(row, "");
  return leaves;
}

function joinLeaves(values: readonly unknown[] = []): Cell {
  const [only] = values;
  if (values.length === 0) return undefined;
  if (values.length === 1 && (typeof only === "number" || typeof only === "boolean")) return only;
  return values.length === 1 ? String(only) : values.map((value) => String(value).replaceAll(";", ",")).join("; ");
}

function isObject(value: unknown): value is AnswerRow {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
