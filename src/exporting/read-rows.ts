import type { Database, Row } from "../database/connection.js";
import { type Found, PAGE_TIMEOUT_MS, readPages, type Stored, type Walk } from "./read-pages.js";

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
  /** The passages, as they are stored: a list in JSON, which `parseQuotes` reads. */
  readonly evidenceJson: string;
  /** All that is stored of it, what stands above in the form in which it is stored. */
  readonly properties: Row;
}

/**
 * What is exported, of one moment, in order of ids: the same graph is the same rows. They come a page at a time: to pass each on by
 * itself takes as long as to read it.
 */
export interface ExportedGraph {
  readonly version: string;
  /** ISO 8601, when the graph last changed. */
  readonly builtAt: string;
  /** Without their texts. */
  readonly sources: readonly Row[];
  readonly nodes: () => AsyncGenerator<readonly NodeRow[]>;
  readonly links: () => AsyncGenerator<readonly LinkRow[]>;
  readonly statements: () => AsyncGenerator<readonly StatementRow[]>;
}

/** The graph changed while it was read: what was written is not of one moment. */
export class GraphChanged extends Error {
  constructor() {
    super("The graph was changed while it was read: what was written is not of one moment. Do this again.");
  }
}

/**
 * The graph as it is now, to be read page by page.
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
  async function* readAll<Item>(walk: Walk, parse: (stored: Stored) => Item): AsyncGenerator<readonly Item[]> {
    for await (const page of readPages(database, walk, signal)) yield page.map(parse);
    await checkUnchanged(database, String(graph!.version), signal);
  }
  return {
    version: String(graph.version),
    builtAt: String(graph.builtAt),
    sources: rows.map(({ source }) => source as Row),
    nodes: () => readAll(NODES, parseNode),
    links: () => readAll(LINKS, parseLink),
    statements: () => readAll(STATEMENTS, parseStatement),
  };
}

/** So many things, or statements, by the index of their ids alone. */
function printEnds(label: "Entity" | "Statement"): string {
  return `MATCH (n:${label}) WHERE n.id > $after WITH n.id AS id ORDER BY id LIMIT $limit RETURN max(id) AS last`;
}

const OF_A_NODE = "null AS kind, null AS from, null AS to";
/** Kinds of things are sorts, since each has names of its own; statements are one sort, and so are links, which have few. */
export const FOUND_NODES: Found = `WITH n ORDER BY n.id WITH properties(n) AS properties, coalesce(n.kind, 'STATEMENT') AS sort, ${OF_A_NODE}`;
export const FOUND_LINKS: Found =
  "WITH type(r) AS kind, 'LINK' AS sort, a.id AS from, b.id AS to, properties(r) AS properties";

const NODES: Walk = {
  ends: printEnds("Entity"),
  rows: `MATCH (n:Entity) WHERE $after < n.id <= $last ${FOUND_NODES}`,
};
/** A hub has more links than thousands of others together: a page is as many things as have links enough. */
const LINKS: Walk = {
  ends: `MATCH (a:Entity) WHERE a.id > $after WITH a ORDER BY a.id LIMIT $limit
    WITH collect({ id: a.id, links: COUNT { (a)-->() } }) AS all
    RETURN reduce(page = { links: 0, last: null }, a IN all |
      CASE WHEN page.links < $limit THEN { links: page.links + a.links, last: a.id } ELSE page END).last AS last`,
  rows: `MATCH (a:Entity) WHERE $after < a.id <= $last WITH a ORDER BY a.id
    CALL (a) { MATCH (a)-[r]->(b:Entity) RETURN r, b ORDER BY r.id } ${FOUND_LINKS}`,
};
const STATEMENTS: Walk = {
  ends: printEnds("Statement"),
  rows: `MATCH (n:Statement) WHERE $after < n.id <= $last ${FOUND_NODES}`,
};

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

export function parseNode({ properties }: Stored): NodeRow {
  const { id, kind, name, namesJson, identifiersJson } = properties;
  return {
    id: String(id),
    kind: String(kind),
    name: String(name),
    names: parseJson(namesJson),
    identifiers: parseJson(identifiersJson),
    properties,
  };
}

export function parseLink({ kind, from, to, properties }: Stored): LinkRow {
  return { id: String(properties.id), kind: String(kind), from: String(from), to: String(to), properties };
}

export function parseStatement({ properties }: Stored): StatementRow {
  const { id, subjectId, predicate, sourceId, evidenceJson } = properties;
  return {
    id: String(id),
    subjectId: String(subjectId),
    predicate: String(predicate),
    sourceId: String(sourceId),
    evidenceJson: typeof evidenceJson === "string" ? evidenceJson : "[]",
    properties,
  };
}

/** The passages that a statement rests on; none where nothing prints it. */
export function parseQuotes({ evidenceJson }: StatementRow): readonly ExportedQuote[] {
  return parseJson(evidenceJson);
}

function parseJson<Item>(json: unknown): readonly Item[] {
  return typeof json === "string" ? (JSON.parse(json) as readonly Item[]) : [];
}
