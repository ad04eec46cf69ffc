import type { Database } from "../database/connection.js";
import { readVersion } from "../loading/write-projection.js";
import type { Readiness } from "../server/health-routes.js";

/** Whether there is a graph to ask, and which; the reason says nothing that only the operator should know. */
export async function checkGraph(database: Database): Promise<Readiness> {
  try {
    const version = await readVersion(database);
    return version === undefined ? { reason: "No graph has been loaded yet." } : { version };
  } catch {
    return { reason: "The database does not answer." };
  }
}
