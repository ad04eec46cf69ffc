import type { Database } from "../../database/connection.js";
import { readVersion } from "../../store/read-graph.js";
import type { Readiness } from "../../server/health-routes.js";

/** Which graph there is; a load that changes anything changes this. */
export async function readGraphVersion(database: Database): Promise<string | undefined> {
  const rows = await database
    .read("MATCH (g:Graph { id: 'graph' }) RETURN g.version + ' ' + g.builtAt AS version", {})
    .catch(() => []);
  return rows[0]?.version as string | undefined;
}

/** Whether there is a graph to ask, and which; the reason says nothing that only the operator should know. */
export async function checkGraph(database: Database): Promise<Readiness> {
  try {
    const version = await readVersion(database);
    return version === undefined ? { reason: "No graph has been loaded yet." } : { version };
  } catch {
    return { reason: "The database does not answer." };
  }
}
