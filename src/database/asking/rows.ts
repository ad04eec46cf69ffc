import neo4j, { type Record as DriverRecord, type Result } from "neo4j-driver";

/** One row of an answer, by column. */
export type Row = Record<string, unknown>;

export function parseRow(record: DriverRecord): Row {
  const row: Row = {};
  for (const key of record.keys as string[]) row[key] = parseValue(record.get(key));
  return row;
}

/** Told of an answer while it comes. */
export interface Watch {
  /** Gets each row; what it throws ends the answer. */
  readonly onRow?: ((row: Row) => void) | undefined;
  /** The statement is planned, and begins to be answered. */
  readonly onPlanned?: (() => void) | undefined;
}

/** All rows of an answer. @throws what the driver does, and what `onRow` does, at once */
export function collectRows(result: Result, { onRow, onPlanned }: Watch): Promise<Row[]> {
  return new Promise((resolve, reject) => {
    const rows: Row[] = [];
    let isOver = false;
    result.subscribe({
      onKeys: () => onPlanned?.(),
      onNext: (record) => {
        if (isOver) return;
        try {
          const row = parseRow(record);
          onRow?.(row);
          rows.push(row);
        } catch (error) {
          isOver = true;
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      },
      onCompleted: () => resolve(rows),
      onError: reject,
    });
  });
}

/**
 * A value of the driver as plain data: a node or link is its properties, a date or time its ISO 8601 text. Lists and maps
 * are changed where they are, since nobody else has them: to copy millions of them takes as long as to decode them.
 */
export function parseValue(value: unknown): unknown {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return parseItems(value);
  if (neo4j.isNode(value) || neo4j.isRelationship(value)) return parseMap((value as { properties: Row }).properties);
  // Dates, times, durations and points are classes of the driver; a map is a plain object.
  return Object.getPrototypeOf(value) === Object.prototype ? parseMap(value as Row) : String(value);
}

/**
 * Parameters as the driver wants them. JavaScript has one kind of number and Cypher two: whole ones are sent as
 * INTEGER, or LIMIT would refuse them and a year would be stored as 2023.0. `undefined` in a map is left out, as in
 * JSON.
 */
export function encodeParameters(parameters: Row): Row {
  return mapValues(parameters, encodeParameter);
}

function encodeParameter(value: unknown): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(encodeParameter);
  if (value !== null && typeof value === "object" && Object.getPrototypeOf(value) === Object.prototype)
    return mapValues(value as Row, encodeParameter);
  return value;
}

function parseItems(items: unknown[]): unknown[] {
  for (let index = 0; index < items.length; index++)
    if (typeof items[index] === "object") items[index] = parseValue(items[index]);
  return items;
}

function parseMap(map: Row): Row {
  for (const key in map) if (typeof map[key] === "object") map[key] = parseValue(map[key]);
  return map;
}

function mapValues(map: Row, change: (value: unknown) => unknown): Row {
  const changed: Row = {};
  for (const [key, value] of Object.entries(map)) if (value !== undefined) changed[key] = change(value);
  return changed;
}
