import type { Database, ReadOptions } from "../database/connection.js";
import { readCypher } from "../database/read-cypher.js";

/** The version that readers see; undefined before the first load. */
export async function readVersion(
  database: Pick<Database, "read">,
  options: ReadOptions = {},
): Promise<string | undefined> {
  const rows = await database.read(readCypher("version"), {}, options);
  return (rows[0]?.version ?? undefined) as string | undefined;
}

export interface GraphCounts {
  readonly nodes: number;
  readonly links: number;
  readonly statements: number;
  readonly sources: number;
}

/** What the graph holds, by its own account. */
export async function readCounts(database: Pick<Database, "read">): Promise<GraphCounts> {
  const [row] = await database.read(
    "MATCH (g:Graph { id: 'graph' }) RETURN g.nodes AS nodes, g.links AS links, g.statements AS statements, g.sources AS sources",
  );
  const number = (name: string): number => Number(row?.[name] ?? 0);
  return {
    nodes: number("nodes"),
    links: number("links"),
    statements: number("statements"),
    sources: number("sources"),
  };
}
