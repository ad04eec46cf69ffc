import type { Database } from "../database/connection.js";
import { readCypher } from "../database/read-cypher.js";

/** The version that readers see; undefined before the first load. */
export async function readVersion(database: Pick<Database, "read">): Promise<string | undefined> {
  const rows = await database.read(readCypher("version"), {});
  return rows[0]?.version as string | undefined;
}
