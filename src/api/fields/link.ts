import type { Row } from "../../database/connection.js";
import type { At } from "../asking/parse-at.js";
import type { Resolvers } from "../resolver.js";
import type { ApiContext } from "../context.js";
import { resolveNameStatements } from "./resolve-cited.js";
import type { GraphQLResolveInfo } from "graphql";

/**
 * A link as the Cypher of a question returns it: `r { .*, kind: type(r), fromId: startNode(r).id, toId: endNode(r).id
 * }`.
 */
export interface LinkRow extends Row {
  readonly id: string;
  readonly kind: string;
  readonly fromId: string;
  readonly toId: string;
  readonly certainFrom?: string | null;
  readonly certainTo?: string | null;
}

/** The row with its certainty: CERTAIN where its certain span meets the time asked for (src/loading/merging/plan-time.ts). */
export function printLink(row: LinkRow, { atMin, atMax }: At): Row {
  return {
    ...row,
    certainty: atMin === null || atMax === null ? null : isCertain(row, atMin, atMax) ? "CERTAIN" : "POSSIBLE",
  };
}

function isCertain({ certainFrom, certainTo }: LinkRow, atMin: string, atMax: string): boolean {
  return typeof certainFrom === "string" && typeof certainTo === "string" && certainFrom <= atMax && certainTo >= atMin;
}

/** Of a field that leads to an entity whose id stands in the row under `key`. */
export function resolveEntityUnder(key: string) {
  return (source: Row, _args: unknown, context: ApiContext, info: GraphQLResolveInfo): Promise<Row | undefined> =>
    context.loadNode("entities", source[key] as string, info);
}

export const LINK_RESOLVERS: Resolvers[string] = {
  from: resolveEntityUnder("fromId"),
  to: resolveEntityUnder("toId"),
  statements: resolveNameStatements,
};
