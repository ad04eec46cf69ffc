import { ASKED } from "../../api/answering/graph-version.js";
import type { Database } from "../../database/connection.js";
import type { Readiness } from "../../server/health-routes.js";
import { readVersion } from "../../store/read-graph.js";

/** Whether there is a graph to ask, and which; the reason says nothing that only the operator should know. */
export async function checkGraph(database: Pick<Database, "read">): Promise<Readiness> {
  try {
    const version = await readVersion(database, ASKED);
    return version ? { version } : { reason: NO_GRAPH };
  } catch (error) {
    return { reason: (error as { code?: unknown }).code === "QUERY_TIMEOUT" ? SLOW : NO_ANSWER };
  }
}

const SLOW = "The database takes too long to answer.";
export const NO_GRAPH = "No graph has been loaded yet.";
export const NO_ANSWER = "The database does not answer.";
