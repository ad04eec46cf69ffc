import type { GraphQLResolveInfo } from "graphql";
import type { Row } from "../../database/connection.js";
import type { ApiContext } from "../context.js";
import { printTypedAlias } from "../hidden-fields.js";
import { isBounded } from "../limits/pages/fit-pages.js";
import { UNASKED_PAGE } from "../paging/page-sizes.js";
import { warnCut } from "../asking/warnings.js";

/**
 * What the library's statement answered for the field being resolved: under the client's alias, or below what a
 * fragment on the thing's type selected of an entity.
 */
export function readAliased(source: Row, { path, parentType }: GraphQLResolveInfo): unknown {
  const typed = source[printTypedAlias(parentType.name)] as Row | null | undefined;
  return typed?.[path.key] === undefined ? source[path.key] : typed[path.key];
}

/**
 * A field that the library's statement answers: it stands in the row under the client's alias. A list that may have
 * been cut is told once for its field.
 */
export function resolveAliased(
  source: Row,
  args: { readonly limit?: number | null },
  context: ApiContext,
  info: GraphQLResolveInfo,
): unknown {
  const value = readAliased(source, info);
  const page = args.limit ?? UNASKED_PAGE;
  if (Array.isArray(value) && value.length === page && isLinks(info) && !isBounded(args, info))
    warnCut(context, info, page);
  return value;
}

/** Lists that the library pages can be filtered; of ours, all is there (answering/take-page.ts). */
function isLinks({ parentType, fieldName }: GraphQLResolveInfo): boolean {
  return parentType.getFields()[fieldName]?.args.some(({ name }) => name === "where") ?? false;
}
