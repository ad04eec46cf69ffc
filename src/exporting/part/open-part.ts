import type { Database, Row } from "../../database/connection.js";
import { PAGE_TIMEOUT_MS, parseStored, printStored, type Stored } from "../read-pages.js";
import { checkUnchanged, type ExportedGraph, openGraph, parseLink, parseNode, parseStatement } from "../read-rows.js";

const REAL = `UNWIND $ids AS id OPTIONAL MATCH (r:Redirect { id: id }) MATCH (n:Entity { id: coalesce(r.entityId, id) }) RETURN DISTINCT n.id AS id`;
const NODES = printStored(
  "UNWIND $ids AS id MATCH (n:Entity { id: id }) WITH n ORDER BY n.id WITH collect({ properties: properties(n) }) AS rows",
);
const LINKS = printStored(
  `UNWIND $ids AS id MATCH (a:Entity { id: id })-[r]->(b:Entity) WITH a, r, b ORDER BY a.id, r.id
  WITH collect({ kind: type(r), from: a.id, to: b.id, properties: properties(r) }) AS rows`,
);
const SAID = `UNWIND $ids AS id MATCH (s:Statement { subjectId: id })
  RETURN s.id AS id, s.objectId AS objectId, s.sourceId AS sourceId`;
const STATEMENTS = printStored(
  "UNWIND $ids AS id MATCH (s:Statement { id: id }) WITH s ORDER BY s.id WITH collect({ properties: properties(s) }) AS rows",
);

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
  /** Answers about these ids, which the caller has sorted, a page at a time. */
  async function* readBy(ids: readonly string[], cypher: string): AsyncGenerator<readonly Row[]> {
    for (let start = 0; start < ids.length; start += PAGE) {
      const page = ids.slice(start, start + PAGE);
      yield await database.read(cypher, { ids: page }, { timeoutMs: PAGE_TIMEOUT_MS, signal });
    }
    await checkUnchanged(database, graph!.version, signal);
  }
  async function* readStored<Item>(
    ids: readonly string[],
    cypher: string,
    parse: (stored: Stored) => Item,
  ): AsyncGenerator<readonly Item[]> {
    for await (const answer of readBy(ids, cypher)) yield parseStored(answer).map(parse);
  }
  const known = new Set<string>();
  for await (const answer of readBy([...new Set(asked)], REAL)) for (const { id } of answer) known.add(String(id));
  const ids = [...known].sort();
  const statements = new Set<string>();
  const sources = new Set<string>();
  for await (const answer of readBy(ids, SAID)) {
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
