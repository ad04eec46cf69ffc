import type { Database, Row } from "../database/connection.js";

/** Rows of one question. */
export const PAGE = 2_000;
/** For one of them, on a large graph under load. */
export const PAGE_TIMEOUT_MS = 60_000;

export interface ExportedName {
  readonly value: string;
  readonly language: string;
  readonly nameKind: string;
  readonly basis: string;
}

export interface ExportedIdentifier {
  readonly scheme: string;
  readonly value: string;
}

export interface NodeRow {
  readonly id: string;
  /** As the API has it: "GOVERNMENT_BODY". */
  readonly kind: string;
  /** The caption. */
  readonly name: string;
  readonly names: readonly ExportedName[];
  readonly identifiers: readonly ExportedIdentifier[];
  /** All that is stored of it, what stands above in the form in which it is stored. */
  readonly properties: Row;
}

export interface LinkRow {
  readonly id: string;
  /** "HOLDS_POSITION" */
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Row;
}

/** A passage that a statement rests on. */
export interface ExportedQuote {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly start: number;
  readonly end: number;
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: string;
}

export interface StatementRow {
  readonly id: string;
  readonly subjectId: string;
  readonly predicate: string;
  readonly sourceId: string;
  readonly evidence: readonly ExportedQuote[];
  /** All that is stored of it, what stands above in the form in which it is stored. */
  readonly properties: Row;
}

/** What is exported, of one moment, in order of ids: the same graph is the same rows. */
export interface ExportedGraph {
  readonly version: string;
  /** ISO 8601, when the graph last changed. */
  readonly builtAt: string;
  /** Without their texts. */
  readonly sources: readonly Row[];
  readonly nodes: () => AsyncGenerator<NodeRow>;
  readonly links: () => AsyncGenerator<LinkRow>;
  readonly statements: () => AsyncGenerator<StatementRow>;
}

/** The graph changed while it was read: what was written is not of one moment. */
export class GraphChanged extends Error {
  constructor() {
    super("The graph was changed while it was read: what was written is not of one moment. Do this again.");
  }
}

/**
 * The graph as it is now, to be read page by page, each page by an index in its order; memory holds two: while one is written,
 * the next is read.
 * @returns undefined where there is no graph
 */
export async function openGraph(
  database: Pick<Database, "read">,
  signal?: AbortSignal,
): Promise<ExportedGraph | undefined> {
  const read = (cypher: string, parameters?: Row): Promise<Row[]> =>
    database.read(cypher, parameters, { timeoutMs: PAGE_TIMEOUT_MS, signal });
  const graph = await readVersion(database, signal);
  if (graph === undefined) return undefined;
  const rows = await read(
    "MATCH (s:SourceDocument) WITH s ORDER BY s.id RETURN s { .id, .title, .publisher, .publishedOn, .url, .licence, .languages, .translation, .workId, .sha256 } AS source",
  );
  async function* readAll<Item>(cypher: string, parse: (row: Row) => readonly Item[]): AsyncGenerator<Item> {
    const readFrom = (after: string): Promise<Row[]> => read(cypher, { after, limit: PAGE });
    let coming: Promise<Row[]> | undefined = readFrom("");
    while (coming !== undefined) {
      const page: Row[] = await coming;
      coming = page.length < PAGE ? undefined : readFrom(String(page.at(-1)!.id));
      coming?.catch(() => undefined); // who reads no further does not ask what became of it
      for (const row of page) for (const item of parse(row)) yield item;
    }
    await checkUnchanged(database, String(graph!.version), signal);
  }
  return {
    version: String(graph.version),
    builtAt: String(graph.builtAt),
    sources: rows.map(({ source }) => source as Row),
    nodes: () =>
      readAll(
        "MATCH (n:Entity) WHERE n.id > $after WITH n ORDER BY n.id LIMIT $limit RETURN n.id AS id, properties(n) AS properties",
        (row) => [parseNode(row)],
      ),
    links: () =>
      readAll(
        `MATCH (a:Entity) WHERE a.id > $after WITH a ORDER BY a.id LIMIT $limit
         RETURN a.id AS id, COLLECT { MATCH (a)-[r]->(b:Entity) RETURN { id: r.id, kind: type(r), to: b.id, properties: properties(r) } ORDER BY r.id } AS links`,
        parseLinks,
      ),
    statements: () =>
      readAll(
        "MATCH (s:Statement) WHERE s.id > $after WITH s ORDER BY s.id LIMIT $limit RETURN s.id AS id, properties(s) AS properties",
        (row) => [parseStatement(row)],
      ),
  };
}

async function readVersion(
  database: Pick<Database, "read">,
  signal: AbortSignal | undefined,
): Promise<Row | undefined> {
  const cypher = "MATCH (g:Graph { id: 'graph' }) RETURN g.version AS version, toString(g.builtAt) AS builtAt";
  return (await database.read(cypher, {}, { timeoutMs: PAGE_TIMEOUT_MS, signal }))[0];
}

/** @throws GraphChanged where the graph has another version now */
export async function checkUnchanged(
  database: Pick<Database, "read">,
  version: string,
  signal: AbortSignal | undefined,
): Promise<void> {
  if ((await readVersion(database, signal))?.version !== version) throw new GraphChanged();
}

export function parseNode({ properties }: Row): NodeRow {
  const { id, kind, name, namesJson, identifiersJson } = properties as Row;
  return {
    id: String(id),
    kind: String(kind),
    name: String(name),
    names: parseJson(namesJson),
    identifiers: parseJson(identifiersJson),
    properties: properties as Row,
  };
}

export function parseLinks({ id, links }: Row): readonly LinkRow[] {
  return (links as readonly (Omit<LinkRow, "from"> & Row)[]).map(({ id: linkId, kind, to, properties }) => ({
    id: linkId,
    kind,
    from: String(id),
    to,
    properties,
  }));
}

export function parseStatement({ properties }: Row): StatementRow {
  const { id, subjectId, predicate, sourceId, evidenceJson } = properties as Row;
  return {
    id: String(id),
    subjectId: String(subjectId),
    predicate: String(predicate),
    sourceId: String(sourceId),
    evidence: parseJson(evidenceJson),
    properties: properties as Row,
  };
}

function parseJson<Item>(json: unknown): readonly Item[] {
  return typeof json === "string" ? (JSON.parse(json) as readonly Item[]) : [];
}
