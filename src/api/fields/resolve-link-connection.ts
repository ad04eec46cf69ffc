import type { GraphQLResolveInfo } from "graphql";
import type { Row } from "../../database/connection.js";
import type { Model } from "../../model/model.js";
import type { ApiContext } from "../context.js";
import { NODES } from "../hidden-fields.js";
import { LINK_TYPE } from "./link.js";
import { readAliased } from "./resolve-aliased.js";
import { parseOffset, printOffset } from "../paging/offset.js";

interface Page {
  readonly edges?: readonly LibraryEdge[];
  readonly totalCount?: number;
}

interface LibraryEdge {
  readonly node?: Row;
  readonly properties?: Row;
}

/**
 * The connection of a relationship field, as the library's statement answers it. In the place of the library's own
 * resolver, which knows nothing of a list that ends at the default limit, and one alias for each field.
 */
export function resolveLinkConnection(
  source: Row,
  { after }: { readonly after?: string | null },
  { model }: Pick<ApiContext, "model">,
  info: GraphQLResolveInfo,
): unknown {
  const { edges = [], totalCount = 0 } = (readAliased(source, info) ?? {}) as Page;
  const type = findLinkType(info, model);
  const start = parseOffset(after) ?? 0;
  const cursor = (index: number): string => printOffset(start + index);
  return {
    totalCount,
    total: totalCount,
    nodes: edges.map(({ node }) => node?.[NODES] ?? node),
    edges: edges.map(({ node, properties }, index) => ({
      node,
      cursor: cursor(index),
      properties: { ...properties, [LINK_TYPE]: type },
    })),
    pageInfo: {
      hasNextPage: start + edges.length < totalCount,
      hasPreviousPage: start > 0,
      startCursor: edges.length > 0 ? cursor(0) : null,
      endCursor: edges.length > 0 ? cursor(edges.length - 1) : null,
    },
  };
}

/** The link that a connection follows; none for a source's statements. */
function findLinkType({ parentType, fieldName }: GraphQLResolveInfo, { links, types }: Model): string | undefined {
  const field = fieldName.slice(0, -"Connection".length);
  const kinds = types.get(parentType.name)?.kinds ?? [];
  const holds = (labels: readonly string[]): boolean => labels.some((label) => kinds.includes(label));
  return [...links.values()].find(
    (link) => (link.out === field && holds(link.from)) || (link.in === field && holds(link.to)),
  )?.type;
}
