import type { Database } from "../database/connection.js";
import { openPart } from "./part/open-part.js";
import { type ExportedGraph, openGraph } from "./read-rows.js";

/** The whole graph, or the things with these ids and what is among them. @returns undefined where there is no graph */
export function openExport(
  database: Pick<Database, "read">,
  signal?: AbortSignal,
  ids?: readonly string[],
): Promise<ExportedGraph | undefined> {
  return ids === undefined ? openGraph(database, signal) : openPart(database, ids, signal);
}
