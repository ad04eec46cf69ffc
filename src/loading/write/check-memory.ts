import { getHeapStatistics } from "node:v8";
import { TRANSACTION_SHARE } from "../../database/config.js";
import type { Database } from "../../database/connection.js";
import { ChanjiaoError } from "../../errors.js";

/**
 * Bytes that a new statement takes in the transaction that shows it, with its share of things, names and links; most of
 * it entries of indexes. Measured.
 */
const IN_DATABASE = 8_500;
/** Bytes that each statement takes in this process, new or not, while all of them are planned. Measured. */
const HERE = 3_500;
/** Loads of no more fit everywhere: there is nothing to ask. */
const FEW = 20_000;
const GB = 2 ** 30;

/**
 * Finds out whether a load of that many statements, present ones among them, has the memory it needs: at once, where
 * the load would find out at its end.
 * @throws ChanjiaoError LOAD_FAILED, with the setting that gives it
 */
export async function checkMemory(
  database: Pick<Database, "read">,
  statements: number,
  heapLimit = getHeapStatistics().heap_size_limit,
): Promise<void> {
  if (statements <= FEW) return;
  const here = statements * HERE;
  if (here > heapLimit) {
    throw new ChanjiaoError(
      "LOAD_FAILED",
      `${printCount(statements)} statements take about ${printGb(here)} of memory here, and this process may use ${printGb(heapLimit)}; the graph is as it was.`,
      `Do this again with NODE_OPTIONS=--max-old-space-size=${Math.ceil(here / 2 ** 20 / 100) * 100}.`,
    );
  }
  const [row] = await database.read("OPTIONAL MATCH (g:Graph { id: 'graph' }) RETURN g.statements AS present");
  const fresh = statements - Number(row?.present ?? 0);
  if (fresh <= FEW) return;
  const [setting] = await database.read("SHOW SETTINGS 'db.memory.transaction.max' YIELD value RETURN value");
  const limit = parseBytes(String(setting?.value ?? ""));
  const there = fresh * IN_DATABASE;
  if (limit === 0 || there <= limit) return;
  throw new ChanjiaoError(
    "LOAD_FAILED",
    `${printCount(fresh)} new statements at once take about ${printGb(there)} in the database, and one load may use ${printGb(limit)}; the graph is as it was.`,
    `Start the database with NEO4J_HEAP=${Math.ceil(there / TRANSACTION_SHARE / GB)}g (a Neo4j of your own: db.memory.transaction.max), or import the file in parts.`,
  );
}

/** Neo4j prints "819.00MiB"; 0 is no limit, as is what cannot be read. */
function parseBytes(text: string): number {
  const match = /^([\d.]+)\s*([KMGT]?)i?B$/i.exec(text);
  return match ? Number(match[1]) * 1024 ** " KMGT".indexOf(match[2]!.toUpperCase() || " ") : 0;
}

function printCount(count: number): string {
  return count.toLocaleString("en");
}

function printGb(bytes: number): string {
  return `${(bytes / GB).toFixed(1)} GB`;
}
