import type { GraphQLResolveInfo } from "graphql";
import type { Row } from "../../database/connection.js";
import type { ApiContext } from "../context.js";
import { readKnown } from "./read-known.js";

/**
 * Of a field that leads to a statement whose id stands in the row under `key`.
 * @param isMet whether the question has met it, and not only its id in something else: then it is there
 */
export function resolveStatementUnder(key: string, isMet: (source: Row) => boolean = () => false) {
  return (
    source: Row,
    _args: unknown,
    context: ApiContext,
    info: GraphQLResolveInfo,
  ): Row | null | Promise<Row | null> => {
    const id = source[key] as string | null | undefined;
    if (!id) return null;
    // At once where it is known: a promise for each of many is most of what they cost.
    const known = isMet(source) ? readKnown({ id }, info) : undefined;
    return known ?? context.loadNode("statements", id, info).then((statement) => statement ?? null);
  };
}
