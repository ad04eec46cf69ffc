import { setTimeout as sleep } from "node:timers/promises";
import type { Database } from "../../database/connection.js";
import type { SchemaItem } from "./plan-schema.js";

/**
 * Makes what is missing of the planned constraints and indexes and waits until they serve. Costs one query where
 * nothing is missing.
 */
export async function writeSchema(database: Database, items: readonly SchemaItem[]): Promise<void> {
  const missing = await listMissing(database, items);
  if (missing.length === 0) return;
  // In one transaction each takes half of the time that one by one takes; constraints and indexes together take as
  // long.
  for (const ofConstraints of [true, false]) {
    const statements = missing.filter((item) => isConstraint(item) === ofConstraints).map(({ cypher }) => cypher);
    if (statements.length > 0) await database.schema(statements);
  }
  await waitForIndexes(database);
}

function isConstraint({ cypher }: SchemaItem): boolean {
  return cypher.startsWith("CREATE CONSTRAINT");
}

/** Those of the planned constraints and indexes that do not serve yet. */
export async function listMissing(
  database: Pick<Database, "read">,
  items: readonly SchemaItem[],
): Promise<readonly SchemaItem[]> {
  const rows = await database.read(
    "SHOW INDEXES YIELD name, state, owningConstraint WHERE state = 'ONLINE' RETURN name, owningConstraint",
  );
  const online = new Map(rows.map(({ name, owningConstraint }) => [name, owningConstraint]));
  return items.filter((item) => !online.has(item.name) || (isConstraint(item) && online.get(item.name) === null));
}

/** Those of a large graph take minutes. */
async function waitForIndexes(database: Database): Promise<void> {
  for (;;) {
    const rows = await database.read("SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name, state");
    const failed = rows.filter(({ state }) => state === "FAILED");
    if (failed.length > 0)
      throw new Error(`indexes that could not be made: ${failed.map(({ name }) => String(name)).join(", ")}`);
    if (rows.length === 0) return;
    await sleep(50);
  }
}
