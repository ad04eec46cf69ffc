import type { Database, Row } from "../../database/connection.js";
import { type Found, PAGE_TIMEOUT_MS, type Stored, StoredReader } from "../read-pages.js";
import {
  checkUnchanged,
  type ExportedGraph,
  FOUND_LINKS,
  FOUND_NODES,
  openGraph,
  parseLink,
  parseNode,
  parseStatement,
} from "../read-rows.js";

const REAL = `UNWIND $ids AS id OPTIONAL MATCH (r:Redirect { id: id }) MATCH (n:Entity { id: coalesce(r.entityId, id) }) RETURN DISTINCT n.id AS id`;
const NODES: Found = `UNWIND $ids AS id MATCH (n:Entity { id: id }) ${FOUND_NODES}`;
const LINKS: Found = `UNWIND $ids AS id MATCH (a:Entity { id: id })-[r]->(b:Entity) WITH a, r, b ORDER BY a.id, r.id ${FOUND_LINKS}`;
const SAID = `UNWIND $ids AS id MATCH (s:Statement { subjectId: id })
  RETURN s.id AS id, s.objectId AS objectId, s.sourceId AS sourceId`;
const STATEMENTS: Found = `UNWIND $ids AS id MATCH (n:Statement { id: id }) ${FOUND_NODES}`;

/** Ids of one question: those of hubs have thousands of links each. */
const PAGE = 500;

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
  const read = (cypher: string, parameters: Row): Promise<Row[]> =>
    database.read(cypher, parameters, { timeoutMs: PAGE_TIMEOUT_MS, signal });
  /** What is asked about these ids, which the caller has sorted, a page at a time. */
  async function* readBy<Item>(
    ids: readonly string[],
    ask: (parameters: Row) => Promise<readonly Item[]>,
  ): AsyncGenerator<readonly Item[]> {
    for (let start = 0; start < ids.length; start += PAGE) yield await ask({ ids: ids.slice(start, start + PAGE) });
    await checkUnchanged(database, graph!.version, signal);
  }
  async function* readStored<Item>(
    ids: readonly string[],
    found: Found,
    parse: (stored: Stored) => Item,
  ): AsyncGenerator<readonly Item[]> {
    const stored = new StoredReader(found, read);
    for await (const page of readBy(ids, (asked) => stored.readRows(asked))) yield page.map(parse);
  }
  const known = new Set<string>();
  for await (const answer of readBy([...new Set(asked)], (page) => read(REAL, page)))
    for (const { id } of answer) known.add(String(id));
  const ids = [...known].sort();
  const statements = new Set<string>();
  const sources = new Set<string>();
  for await (const answer of readBy(ids, (page) => read(SAID, page))) {
    for (const { id, objectId, sourceId } of answer) {
      if (typeof objectId === "string" && !known.has(objectId)) continue;
      statements.add(String(id));
      sources.add(String(sourceId));
    }
  }
  return {
    ...graph,
    sources: graph.sources.filter(({ id }) => sources.has(String(id)) || known.has(String(id))),
    nodes: () => readStored(ids, NODES, parseNode),
    links: async function* links() {
      for await (const page of readStored(ids, LINKS, parseLink)) yield page.filter(({ to }) => known.has(to));
    },
    statements: () => readStored([...statements].sort(), STATEMENTS, parseStatement),
  };
}
