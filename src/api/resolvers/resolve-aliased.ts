import type { GraphQLResolveInfo } from "graphql";
import type { Row } from "../../database/connection.js";

/** A field that the library's statement answers: it stands in the row under the client's alias. */
export function resolveAliased(source: Row, _args: unknown, _context: unknown, info: GraphQLResolveInfo): unknown {
  const field = info.fieldNodes[0]!;
  return source[field.alias?.value ?? field.name.value];
}
