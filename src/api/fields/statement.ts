import type { GraphQLResolveInfo } from "graphql";
import type { Row } from "../../database/connection.js";
import type { ApiContext } from "../context.js";
import { readKnown } from "./read-known.js";

/** Of a field that leads to a statement whose id stands in the row under `key`; it is there. */
export function resolveStatementUnder(key: string) {
  return async (source: Row, _args: unknown, context: ApiContext, info: GraphQLResolveInfo): Promise<Row | null> => {
    const id = source[key] as string | null | undefined;
    if (!id) return null;
    return readKnown({ id }, info) ?? (await context.loadNode("statements", id, info)) ?? null;
  };
}
