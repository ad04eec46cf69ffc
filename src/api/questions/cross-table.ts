/** Things that have the same values in both dimensions, how many they are. */
export interface ValueGroup {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly things: number;
}

export interface TableOptions {
  /** Without a second dimension there is one column, TOTAL. */
  readonly hasColumns: boolean;
  /** In order of value, instead of the most frequent first. */
  readonly sortedRows: boolean;
  readonly sortedColumns: boolean;
  /** What a value is called. */
  readonly label: (value: string) => string;
  /** Most rows, and most columns. */
  readonly limit: number;
}

export interface Axis {
  readonly values: readonly string[];
  /** Values left out because of the limit. */
  readonly missing: number;
}

export interface Table {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly cells: readonly (readonly number[])[];
  readonly total: number;
  /** Things without a value in one of the dimensions. */
  readonly unplaced: number;
}

export const TOTAL = "TOTAL";

/** Adds groups up to a table. A thing counts in each cell that it has values for. */
export function planTable(
  groups: readonly ValueGroup[],
  { hasColumns, sortedRows, sortedColumns, label, limit }: TableOptions,
): Table {
  const all = groups.map((group) => (hasColumns ? group : { ...group, columns: [TOTAL] }));
  const placed = all.filter(({ rows, columns }) => rows.length > 0 && columns.length > 0);
  const rows = planAxis(
    placed.map((group) => [group.rows, group.things]),
    sortedRows,
    label,
    limit,
  );
  const columns = hasColumns
    ? planAxis(
        placed.map((group) => [group.columns, group.things]),
        sortedColumns,
        label,
        limit,
      )
    : { values: [TOTAL], missing: 0 };
  const [rowAt, columnAt] = [planPlaces(rows), planPlaces(columns)];
  const cells = rows.values.map(() => columns.values.map(() => 0));
  for (const { rows: rowValues, columns: columnValues, things } of placed) {
    for (const row of rowValues.map((value) => rowAt.get(value))) {
      for (const column of columnValues.map((value) => columnAt.get(value))) {
        if (row !== undefined && column !== undefined) cells[row]![column]! += things;
      }
    }
  }
  const count = (counted: readonly ValueGroup[]): number => counted.reduce((sum, { things }) => sum + things, 0);
  return { rows, columns, cells, total: count(all), unplaced: count(all) - count(placed) };
}

/** Where in the table each value stands. */
function planPlaces({ values }: Axis): ReadonlyMap<string, number> {
  return new Map(values.map((value, index) => [value, index]));
}

/** The most frequent values: by frequency and then by label, or by value. */
function planAxis(
  counted: readonly (readonly [readonly string[], number])[],
  sorted: boolean,
  label: TableOptions["label"],
  limit: number,
): Axis {
  const counts = new Map<string, number>();
  for (const [values, things] of counted)
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + things);
  const byLabel = (a: string, b: string): number => compare(label(a), label(b)) || compare(a, b);
  const frequent = [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || byLabel(a, b)).slice(0, limit);
  return { values: sorted ? frequent.sort(compare) : frequent, missing: counts.size - frequent.length };
}

/** By code unit, which is the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
