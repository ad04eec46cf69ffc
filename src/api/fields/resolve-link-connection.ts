import type { GraphQLResolveInfo } from "graphql";
import type { Row } from "../../database/connection.js";
import { parseOffset, printOffset } from "../paging/offset.js";

interface Page {
  readonly edges?: readonly Row[];
  readonly totalCount?: number;
}

/**
 * The connection of a relationship field, as the library's statement answers it. In the place of the library's own
 * resolver, which knows nothing of a list that ends at the default limit, and one alias for each field.
 */
export function resolveLinkConnection(
  source: Row,
  { after }: { readonly after?: string | null },
  _context: unknown,
  info: GraphQLResolveInfo,
): unknown {
  const { edges = [], totalCount = 0 } = (source[info.path.key] ?? {}) as Page;
  const start = parseOffset(after) ?? 0;
  const cursor = (index: number): string => printOffset(start + index);
  return {
    totalCount,
    edges: edges.map((edge, index) => ({ ...edge, cursor: cursor(index) })),
    pageInfo: {
      hasNextPage: start + edges.length < totalCount,
      hasPreviousPage: start > 0,
      startCursor: edges.length > 0 ? cursor(0) : null,
      endCursor: edges.length > 0 ? cursor(edges.length - 1) : null,
    },
  };
}
