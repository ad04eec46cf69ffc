import type { GraphQLResolveInfo } from "graphql";
import type { Row } from "../../database/connection.js";
import type { ApiContext } from "../context.js";

/** Of a field that leads to a statement whose id stands in the row under `key`. */
export function resolveStatementUnder(key: string) {
  return async (source: Row, _args: unknown, context: ApiContext, info: GraphQLResolveInfo): Promise<Row | null> => {
    const id = source[key] as string | null | undefined;
    return (id && (await context.loadNode("statements", id, info))) || null;
  };
}
