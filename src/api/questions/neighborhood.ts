import type { GraphQLResolveInfo } from "graphql";
import type { Row } from "../../database/connection.js";
import type { ApiContext } from "../context.js";
import type { KeyValue } from "../paging/keyset.js";
import { readQuery } from "../asking/read-query.js";
import { resolveHitEntity } from "./search.js";
import type { Resolvers } from "../resolver.js";
import { resolveLinksAt } from "../fields/link.js";
import { MAX_LINKS, printPageLinks } from "../fields/page-links.js";
import { readPage } from "../asking/page-of-rows.js";
import { setBound } from "../asking/set-bound.js";
import { planWalk, type WalkArgs } from "../asking/walk.js";
import { warnNothingFound, warnUnknownId } from "../asking/warnings.js";

interface NeighborhoodArgs extends WalkArgs {
  readonly of: string;
  readonly depth?: number | null;
  readonly kinds?: readonly string[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

const DEFAULT_NODES = 50;

const CYPHER = readQuery("neighborhood");
const order = ({ distance, id }: Row): KeyValue[] => [distance as number, id as string];

/** Answers `neighborhood` in one statement, graph/queries/neighborhood.cypher. */
export async function resolveNeighborhood(
  _root: unknown,
  { of, depth, kinds = null, first, after, ...args }: NeighborhoodArgs,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const walk = planWalk(args);
  const steps = depth ?? 1;
  const { row, items, pageInfo } = await readPage(context, info, {
    asked: ["neighborhood", of, steps, kinds, walk],
    first: first ?? DEFAULT_NODES,
    after,
    order,
    keys: 2,
    cypher: setBound(CYPHER, "depth", steps, context.limits.maxNeighborhoodDepth),
    parameters: ([afterDistance, afterId] = [-1, ""]) => ({
      ...walk,
      of,
      kinds,
      afterDistance,
      afterId,
      maxLinks: MAX_LINKS,
    }),
  });
  if (row.known === false) warnUnknownId(context, info, of);
  if (row.total === 1 && items[0]?.distance === 0) warnNothingFound(context, info, String(row.version));
  return { nodes: items, links: printPageLinks(row, walk, context, info), total: row.total ?? 0, pageInfo };
}

export const NEIGHBORHOOD_TYPES: Resolvers = {
  Subgraph: { linksAt: resolveLinksAt },
  SubgraphNode: { entity: resolveHitEntity },
};
