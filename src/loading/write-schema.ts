import type { Database } from "../database/connection.js";
import type { SchemaItem } from "./plan-schema.js";

/** Makes what is missing of the planned constraints and indexes and waits until they serve. Costs one question where nothing is missing. */
export async function writeSchema(database: Database, items: readonly SchemaItem[]): Promise<void> {
  const rows = await database.read("SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN collect(name) AS names", {});
  const online = new Set(rows[0]?.names as string[]);
  const missing = items.filter(({ name }) => !online.has(name));
  if (missing.length === 0) return;
  await database.schema([...missing.map(({ cypher }) => cypher), "CALL db.awaitIndexes(300)"]);
}
