import type { Row, Run } from "../database/connection.js";
import { EMPTY_SUM } from "./projection/hash-item.js";
import type { Counts } from "./projection/projection.js";

/** The graph as it is counted: with the version that readers see. */
export interface GraphState {
  readonly isEmpty: boolean;
  readonly version: string;
  readonly judgementsVersion: string;
  readonly imports: number;
  readonly counts: Counts;
  /** It was counted as it is now. */
  readonly isCounted: boolean;
  /** The mark of a change that was announced. */
  readonly announced: string | undefined;
}

/** Counted up when statements or sources are counted otherwise than before: what is stored is then counted anew, once. */
export const COUNTING = 1;

/** Takes the turn of whoever changes the graph, until the transaction ends. */
export async function lockGraph(run: Run): Promise<GraphState> {
  const [row] = await run("MERGE (g:Graph { id: 'graph' }) SET g.loading = true RETURN properties(g) AS g");
  const graph = row?.g as Row;
  const number = (name: string): number => Number(graph[name] ?? 0);
  const isEmpty = graph.version === undefined;
  return {
    isEmpty,
    isCounted: isEmpty || number("counting") === COUNTING,
    announced: graph.announced as string | undefined,
    version: String(graph.version ?? EMPTY_SUM),
    judgementsVersion: String(graph.judgementsVersion ?? EMPTY_SUM),
    imports: number("imports"),
    counts: {
      nodes: number("nodes"),
      links: number("links"),
      statements: number("statements"),
      sources: number("sources"),
      undated: number("undated"),
      kinds: JSON.parse(String(graph.kinds ?? "[]")) as Counts["kinds"],
    },
  };
}
