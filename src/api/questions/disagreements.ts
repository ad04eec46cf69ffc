import type { GraphQLResolveInfo } from "graphql";
import type { Row } from "../../database/connection.js";
import type { ApiContext } from "../context.js";
import type { KeyValue } from "../paging/keyset.js";
import { resolveNameStatements } from "../fields/resolve-cited.js";
import type { Resolvers } from "../resolver.js";
import { resolveEntityUnder } from "../fields/link.js";
import { readPage } from "../asking/page-of-rows.js";
import { readQuery } from "../asking/read-query.js";
import { resolveStatementUnder } from "../fields/statement.js";

interface DisagreementsArgs {
  readonly of?: string | null;
  readonly first: number;
  readonly after?: string | null;
}

const CYPHER = readQuery("disagreements");
const order = ({ subjectId, id }: Row): KeyValue[] => [subjectId as string, id as string];

export async function resolveDisagreements(
  _root: unknown,
  { first, after, ...args }: DisagreementsArgs,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const { row, items, pageInfo } = await readPage(context, info, {
    asked: ["disagreements", args],
    first,
    after,
    cypher: CYPHER,
    order,
    keys: 2,
    parameters: ([afterSubject, afterId] = ["", ""]) => ({ of: args.of ?? null, afterSubject, afterId }),
  });
  return { total: row.total ?? 0, disagreements: items, pageInfo };
}

export const DISAGREEMENT_TYPES: Resolvers = {
  Disagreement: {
    subject: resolveEntityUnder("subjectId"),
    statements: resolveNameStatements,
    preferred: resolveStatementUnder("preferredId"),
  },
};
