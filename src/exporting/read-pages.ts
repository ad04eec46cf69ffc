import type { Database, Row } from "../database/connection.js";

/** Rows of one page. */
const PAGE = 5_000;
/** Pages that are read while one is written. */
const AHEAD = 2;
/** For one of them, on a large graph under load. */
export const PAGE_TIMEOUT_MS = 60_000;
/** Small ones: a thousand are decoded in ten milliseconds. */
const ROWS_AT_ONCE = 1_000;

/** All that is stored of one thing, link or statement; of a link also its kind and ends, which are no properties. */
export interface Stored {
  readonly kind: unknown;
  readonly from: unknown;
  readonly to: unknown;
  readonly properties: Row;
}

/** Says the names of properties once a page: to read them again in each row takes longer than to read the values. */
const VALUES = `CALL (rows) { UNWIND rows AS row UNWIND keys(row.properties) AS key WITH DISTINCT key ORDER BY key RETURN collect(key) AS keys }
  UNWIND [null] + rows AS row
  RETURN CASE WHEN row IS NULL THEN keys END AS keys, row.kind AS kind, row.from AS from, row.to AS to, [key IN keys | row.properties[key]] AS values`;

/** The rest of a query that has found `rows`, a list of maps with `properties` and perhaps `kind`, `from` and `to`. */
export function printStored(found: string): string {
  return `${found}\n${VALUES}`;
}

/** What an answer to `printStored` holds, in its order. */
export function parseStored(answer: readonly Row[]): readonly Stored[] {
  const keys = answer[0]!.keys as readonly string[];
  return answer.slice(1).map(({ kind, from, to, values }) => ({
    kind,
    from,
    to,
    properties: nameValues(keys, values as readonly unknown[]),
  }));
}

/** A way through the graph in order of ids. */
export interface Walk {
  /** Asks which id the page after `after` ends with, of about `limit` rows, and null where nothing comes: by an index, without reading what is stored. */
  readonly ends: string;
  /** Asks for what comes after `after` and not after `last`, by `printStored`. */
  readonly rows: string;
}

/** Page after page. The next two are read while one is written; memory holds these three. */
export async function* readPages(
  database: Pick<Database, "read">,
  { ends, rows }: Walk,
  signal: AbortSignal | undefined,
): AsyncGenerator<readonly Stored[]> {
  const read = (asked: string, parameters: Row): Promise<Row[]> =>
    database.read(asked, parameters, { timeoutMs: PAGE_TIMEOUT_MS, rowsAtOnce: ROWS_AT_ONCE, signal });
  const coming: Promise<Row[]>[] = [];
  let after: string | undefined = "";
  const ask = async (): Promise<void> => {
    while (after !== undefined && coming.length < AHEAD) {
      const last = (await read(ends, { after, limit: PAGE }))[0]?.last as string | null;
      if (last !== null) {
        coming.push(read(rows, { after, last }));
        coming.at(-1)?.catch(() => undefined); // who reads no further does not ask what became of it
      }
      after = last ?? undefined;
    }
  };
  await ask();
  for (let page = coming.shift(); page !== undefined; page = coming.shift()) {
    await ask();
    yield parseStored(await page);
  }
}

function nameValues(keys: readonly string[], values: readonly unknown[]): Row {
  const properties: Row = {};
  for (let at = 0; at < keys.length; at++) {
    const value = values[at];
    if (value !== null) properties[keys[at]!] = value;
  }
  return properties;
}
