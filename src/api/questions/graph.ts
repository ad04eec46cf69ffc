import type { GraphQLResolveInfo } from "graphql";
import type { ApiContext } from "../context.js";
import { MAX_LINKS, printPageLinks } from "../fields/page-links.js";
import { readPage } from "../asking/page-of-rows.js";
import { readQuery } from "../asking/read-query.js";
import { planWalk, type WalkArgs } from "../asking/walk.js";
import { warnMerged, warnUnknownId } from "../asking/warnings.js";

interface GraphArgs extends WalkArgs {
  readonly ids?: readonly string[] | null;
  readonly kinds?: readonly string[] | null;
  readonly place?: string | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

interface Merged {
  readonly id: string;
  readonly entityId: string;
}

const DEFAULT_NODES = 100;

const CYPHER = readQuery("graph");

/** Answers `graph` in one statement, graph/queries/graph.cypher. */
export async function resolveGraph(
  _root: unknown,
  { ids: asked, kinds = null, place = null, first, after, ...args }: GraphArgs,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const walk = planWalk(args);
  const ids = asked ? [...new Set(asked)] : null;
  const { row, items, pageInfo } = await readPage(context, info, {
    asked: ["graph", ids, kinds, place, walk],
    first: first ?? DEFAULT_NODES,
    after,
    order: ({ id }) => [id as string],
    keys: 1,
    cypher: CYPHER,
    parameters: ([afterId] = [""]) => ({ ...walk, ids, kinds, place, afterId, maxLinks: MAX_LINKS }),
  });
  for (const id of [...((row.unknown ?? []) as readonly string[]), row.unknownPlace])
    if (typeof id === "string") warnUnknownId(context, info, id);
  for (const merged of [...((row.merged ?? []) as readonly Merged[]), row.mergedPlace as Merged | null | undefined])
    if (merged) warnMerged(context, info, merged.id, merged.entityId);
  return { nodes: items, links: printPageLinks(row, walk, context, info), total: row.total ?? 0, pageInfo };
}
