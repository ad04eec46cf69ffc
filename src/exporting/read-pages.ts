import type { Database, Row } from "../database/connection.js";

/** Rows of one page. */
const PAGE = 5_000;
/** Pages that are read while one is written. */
const AHEAD = 2;
/** For one of them, on a large graph under load. */
export const PAGE_TIMEOUT_MS = 60_000;

/** All that is stored of one thing, link or statement; of a link also its kind and ends, which are no properties. */
export interface Stored {
  readonly kind: unknown;
  readonly from: unknown;
  readonly to: unknown;
  readonly properties: Row;
}

/** A query that finds `properties`, a map, their `sort`, and `kind`, `from` and `to`, which are null where it is no link. */
export type Found = string;

/**
 * Each row's values under the names that its sort is known to have; what else it has, `size` tells. To read names again
 * in each row takes longer than to read the values, and so does each null under a name that only other sorts have.
 */
const VALUES =
  "RETURN sort, kind, from, to, [key IN $keys[sort] | properties[key]] AS values, size(keys(properties)) AS size";
const KEYS = "UNWIND keys(properties) AS key RETURN DISTINCT sort, key";

/** Reads what queries of one sort find. */
export class StoredReader {
  /** The names of properties that were seen in each sort, in order. */
  private keys: Readonly<Record<string, readonly string[]>> = {};

  constructor(
    private readonly found: Found,
    private readonly read: (cypher: string, parameters: Row) => Promise<Row[]>,
  ) {}

  async readRows(parameters: Row): Promise<readonly Stored[]> {
    const { keys } = this;
    const rows = await this.read(`${this.found} ${VALUES}`, { ...parameters, keys });
    if (rows.every(isWhole))
      return rows.map(({ sort, kind, from, to, values }) => ({
        kind,
        from,
        to,
        properties: nameValues(keys[sort as string]!, values as readonly unknown[]),
      }));
    // A row has what none of its sort had before.
    const more = await this.read(`${this.found} ${KEYS}`, parameters);
    const seen = Object.entries(this.keys).flatMap(([sort, names]) => names.map((key): Row => ({ sort, key })));
    this.keys = groupKeys([...seen, ...more]);
    return this.readRows(parameters);
  }
}

/** A way through the graph in order of ids. */
export interface Walk {
  /** Asks which id the page after `after` ends with, of about `limit` rows, and null where nothing comes: by an index, without reading what is stored. */
  readonly ends: string;
  /** Finds what comes after `after` and not after `last`. */
  readonly rows: Found;
}

/** Page after page. The next two are read while one is written; memory holds these three. */
export async function* readPages(
  database: Pick<Database, "read">,
  { ends, rows }: Walk,
  signal: AbortSignal | undefined,
): AsyncGenerator<readonly Stored[]> {
  const read = (asked: string, parameters: Row): Promise<Row[]> =>
    database.read(asked, parameters, { timeoutMs: PAGE_TIMEOUT_MS, rowsAtOnce: PAGE, signal });
  const stored = new StoredReader(rows, read);
  const coming: Promise<readonly Stored[]>[] = [];
  let after: string | undefined = "";
  const ask = async (): Promise<void> => {
    while (after !== undefined && coming.length < AHEAD) {
      const last = (await read(ends, { after, limit: PAGE }))[0]?.last as string | null;
      if (last !== null) {
        coming.push(stored.readRows({ after, last }));
        coming.at(-1)?.catch(() => undefined); // who reads no further does not ask what became of it
      }
      after = last ?? undefined;
    }
  };
  await ask();
  for (let page = coming.shift(); page !== undefined; page = coming.shift()) {
    await ask();
    yield await page;
  }
}

/** Of each sort, each once and in order. */
function groupKeys(rows: readonly Row[]): Record<string, readonly string[]> {
  const names: Record<string, Set<string>> = {};
  for (const { sort, key } of rows) (names[String(sort)] ??= new Set()).add(String(key));
  return Object.fromEntries(Object.entries(names).map(([sort, some]) => [sort, [...some].sort()]));
}

function isWhole({ values, size }: Row): boolean {
  if (values === null) return false;
  let present = 0;
  for (const value of values as readonly unknown[]) if (value !== null) present++;
  return present === size;
}

function nameValues(keys: readonly string[], values: readonly unknown[]): Row {
  const properties: Row = {};
  for (let at = 0; at < keys.length; at++) {
    const value = values[at];
    if (value !== null) properties[keys[at]!] = value;
  }
  return properties;
}
