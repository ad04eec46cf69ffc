import type { GraphQLResolveInfo } from "graphql";
import type { Row } from "../../database/connection.js";
import type { ApiContext } from "../context.js";
import type { KeyValue } from "../paging/keyset.js";
import type { Resolvers } from "../resolver.js";
import { resolveEntityUnder } from "../fields/link.js";
import { readPage } from "../asking/page-of-rows.js";
import { readQuery } from "../asking/read-query.js";
import { reverseOrder } from "../asking/reverse-order.js";
import { resolveStatementUnder } from "../fields/statement.js";

interface ChangesArgs {
  readonly since: string;
  readonly until?: string | null;
  readonly of?: string | null;
  readonly source?: string | null;
  readonly newestFirst: boolean;
  readonly first: number;
  readonly after?: string | null;
}

const CYPHER = readQuery("changes");
const NEWEST_FIRST = reverseOrder(CYPHER);
/** Later than any moment. */
const NEVER = "9999-12-31T23:59:59.999Z";
const order = ({ recordedAt, kind, id }: Row): KeyValue[] => [recordedAt as string, kind as string, id as string];

export async function resolveChanges(
  _root: unknown,
  { first, after, ...args }: ChangesArgs,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const isTurned = args.newestFirst;
  const until = args.until ?? NEVER;
  const { row, items, pageInfo } = await readPage(context, info, {
    asked: ["changes", args],
    first,
    after,
    cypher: isTurned ? NEWEST_FIRST : CYPHER,
    order,
    keys: 3,
    parameters: ([afterAt, afterKind, afterId] = [null, null, null]) => ({
      of: args.of ?? null,
      source: args.source ?? null,
      since: args.since,
      until,
      pageSince: isTurned ? args.since : (afterAt ?? args.since),
      // Moments are texts of one length: this is behind the one and before the next.
      pageUntil: isTurned && afterAt !== null ? `${String(afterAt)}~` : until,
      afterAt,
      afterKind,
      afterId,
    }),
  });
  return { total: row.total ?? 0, days: row.days ?? [], changes: items, pageInfo };
}

export const CHANGES_TYPES: Resolvers = {
  Change: { statement: resolveStatementUnder("statementId") },
  Judgement: {
    entity: (source: Row, args, context, info) =>
      source.entityId === undefined ? null : resolveEntityUnder("entityId")(source, args, context, info),
    features: ({ featuresJson }: Row) => JSON.parse(featuresJson as string) as unknown,
  },
};
