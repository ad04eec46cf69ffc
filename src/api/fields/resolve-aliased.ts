import type { GraphQLResolveInfo } from "graphql";
import { responsePathAsArray } from "graphql";
import type { Row } from "../../database/connection.js";
import type { ApiContext } from "../context.js";
import { MAX_PAGE, UNASKED_PAGE } from "../paging/page-sizes.js";
import { warn } from "../asking/warnings.js";
import { printTypedAlias } from "../hidden-fields.js";

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
  if (Array.isArray(value) && value.length === UNASKED_PAGE && typeof args.limit !== "number") warnCut(context, info);
  return value;
}

function warnCut(context: ApiContext, info: GraphQLResolveInfo): void {
  if (!info.parentType.getFields()[info.fieldName]?.args.some(({ name }) => name === "limit")) return;
  const asked = printField(responsePathAsArray(info.path));
  if (context.warnings.some(({ code, path }) => code === "CUT" && printField(path) === asked)) return;
  warn(
    context,
    info,
    "CUT",
    `A list without \`limit\` ends after ${UNASKED_PAGE}: there may be more here, and in others of this field. \`limit\` goes up to ${MAX_PAGE}, and ${info.fieldName}Connection pages on and counts.`,
  );
}

/** A path without its positions in lists. */
function printField(path: readonly (string | number)[]): string {
  return path.filter((key) => typeof key === "string").join(".");
}
