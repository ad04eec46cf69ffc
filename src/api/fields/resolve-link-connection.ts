import type { GraphQLResolveInfo } from "graphql";
import type { Row } from "../../database/connection.js";

interface Page {
  readonly edges?: readonly Row[];
  readonly totalCount?: number;
}

const PREFIX = "arrayconnection:";

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
  const field = info.fieldNodes[0]!;
  const { edges = [], totalCount = 0 } = (source[field.alias?.value ?? field.name.value] ?? {}) as Page;
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

/** The library's cursors are offsets: the last row seen, in base64. */
function printOffset(offset: number): string {
  return Buffer.from(`${PREFIX}${offset}`).toString("base64");
}

/** Offset of the first row after a cursor; undefined where it is none. */
export function parseOffset(cursor: string | null | undefined): number | undefined {
  const text = cursor ? Buffer.from(cursor, "base64").toString() : "";
  return text.startsWith(PREFIX) && /^\d{1,9}$/.test(text.slice(PREFIX.length))
    ? Number(text.slice(PREFIX.length)) + 1
    : undefined;
}
