import { EXPORT_FORMATS } from "../../exporting/formats.js";
import type { ApiContext } from "../context.js";

/** What the graph is, from its one Graph node, and what has not all arrived. */
export async function resolveMeta(_root: unknown, _args: unknown, context: ApiContext): Promise<unknown> {
  const [row] = await context.read(
    "MATCH (graph:Graph {id: 'graph'}) RETURN graph, COLLECT { MATCH (i:Import) WHERE i.unfinished RETURN properties(i) ORDER BY i.number } AS unfinished",
  );
  const graph = row?.graph as { readonly kinds: string } | undefined;
  const kinds = graph && (JSON.parse(graph.kinds) as readonly { readonly kind: string; readonly count: number }[]);
  return {
    ...graph,
    kinds: kinds?.toSorted((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1)),
    unfinished: row?.unfinished ?? [],
    downloads: EXPORT_FORMATS.map(({ file, format, description }) => ({ format, url: `/export/${file}`, description })),
    limits: context.limits,
  };
}
