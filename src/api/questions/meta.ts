import type { ApiContext } from "../context.js";

/** What the graph is, from its one Graph node. */
export async function resolveMeta(_root: unknown, _args: unknown, context: ApiContext): Promise<unknown> {
  const [row] = await context.read("MATCH (graph:Graph {id: 'graph'}) RETURN graph");
  const graph = row?.graph as { readonly kinds: string } | undefined;
  return { ...graph, kinds: graph && (JSON.parse(graph.kinds) as unknown), downloads: [], limits: context.limits };
}
