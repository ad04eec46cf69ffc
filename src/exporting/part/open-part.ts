import type { Database, Row } from "../../database/connection.js";
import {
  checkUnchanged,
  type ExportedGraph,
  type LinkRow,
  openGraph,
  PAGE,
  PAGE_TIMEOUT_MS,
  parseLinks,
  parseNode,
  parseStatement,
} from "../read-rows.js";

const REAL = `UNWIND $ids AS id OPTIONAL MATCH (r:Redirect { id: id }) MATCH (n:Entity { id: coalesce(r.entityId, id) }) RETURN DISTINCT n.id AS id`;
const NODES = "UNWIND $ids AS id MATCH (n:Entity { id: id }) RETURN id, properties(n) AS properties";
const LINKS = `UNWIND $ids AS id MATCH (a:Entity { id: id })
  RETURN id, COLLECT { MATCH (a)-[r]->(b:Entity) RETURN { id: r.id, kind: type(r), to: b.id, properties: properties(r) } ORDER BY r.id } AS links`;
const SAID = `UNWIND $ids AS id MATCH (s:Statement { subjectId: id })
  RETURN s.id AS id, s.objectId AS objectId, s.sourceId AS sourceId`;
const STATEMENTS = "UNWIND $ids AS id MATCH (s:Statement { id: id }) RETURN id, properties(s) AS properties";

/**
 * Things of the graph with the links among them, what is said of these, and the sources that say it; in order of ids. Ids
 * that nothing has are left out, those of what was merged stand for what it is now.
 * @returns undefined where there is no graph
 */
export async function openPart(
  database: Pick<Database, "read">,
  asked: readonly string[],
  signal?: AbortSignal,
): Promise<ExportedGraph | undefined> {
  const graph = await openGraph(database, signal);
  if (graph === undefined) return undefined;
  /** Pages of these ids, which the caller has sorted. */
  async function* readBy(ids: readonly string[], cypher: string): AsyncGenerator<Row> {
    for (let start = 0; start < ids.length; start += PAGE) {
      const page = ids.slice(start, start + PAGE);
      const rows = await database.read(cypher, { ids: page }, { timeoutMs: PAGE_TIMEOUT_MS, signal });
      const order = new Map(page.map((id, at) => [id, at]));
      yield* rows.sort((a, b) => (order.get(String(a.id)) ?? 0) - (order.get(String(b.id)) ?? 0));
    }
    await checkUnchanged(database, graph!.version, signal);
  }
  const known = new Set<string>();
  for await (const { id } of readBy([...new Set(asked)], REAL)) known.add(String(id));
  const ids = [...known].sort();
  const statements = new Set<string>();
  const sources = new Set<string>();
  for await (const { id, objectId, sourceId } of readBy(ids, SAID)) {
    if (typeof objectId === "string" && !known.has(objectId)) continue;
    statements.add(String(id));
    sources.add(String(sourceId));
  }
  return {
    ...graph,
    sources: graph.sources.filter(({ id }) => sources.has(String(id)) || known.has(String(id))),
    nodes: async function* nodes() {
      for await (const row of readBy(ids, NODES)) yield parseNode(row);
    },
    links: async function* links(): AsyncGenerator<LinkRow> {
      for await (const row of readBy(ids, LINKS)) yield* parseLinks(row).filter(({ to }) => known.has(to));
    },
    statements: async function* said() {
      for await (const row of readBy([...statements].sort(), STATEMENTS)) yield parseStatement(row);
    },
  };
}
