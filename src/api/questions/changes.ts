import type { GraphQLResolveInfo } from "graphql";
import type { Row } from "../../database/connection.js";
import type { ApiContext } from "../context.js";
import type { KeyValue } from "../paging/keyset.js";
import type { Resolvers } from "../resolver.js";
import { resolveEntityUnder } from "../fields/link.js";
import { readPage } from "../asking/page-of-rows.js";
import { reverseOrder } from "../asking/reverse-order.js";
import { resolveStatementUnder } from "../fields/statement.js";
import { PREDICATES } from "../../statements/statement.js";
import { suggestNearest } from "../../text/suggest.js";
import { apiError } from "../errors/api-errors.js";
import { warnUnknownId } from "../asking/warnings.js";
import { readChanges } from "./read-changes.js";
import { GROUP_TYPES, listGroups } from "./change-groups.js";
import { type AskedSummary, SUMMARY_TYPES } from "./change-summary.js";

interface ChangesArgs {
  readonly since: string;
  readonly until?: string | null;
  readonly of?: string | null;
  readonly source?: string | null;
  readonly kinds?: readonly string[] | null;
  readonly predicates?: readonly string[] | null;
  readonly newestFirst: boolean;
  readonly first: number;
  readonly after?: string | null;
}

const CYPHER = readChanges("changes");
const NEWEST_FIRST = readChanges("changes", reverseOrder);
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
  for (const predicate of args.predicates ?? []) checkPredicate(predicate, context);
  const conditions = {
    of: args.of ?? null,
    source: args.source ?? null,
    kinds: args.kinds ?? null,
    predicates: args.predicates ?? null,
    all: { since: args.since, until },
  };
  const { row, items, pageInfo } = await readPage(context, info, {
    asked: ["changes", args],
    first,
    after,
    cypher: (isTurned ? NEWEST_FIRST : CYPHER)(conditions),
    order,
    keys: 3,
    parameters: ([afterAt, afterKind, afterId] = [null, null, null]) => ({
      ...conditions,
      page: {
        since: isTurned ? args.since : (afterAt ?? args.since),
        // Moments are texts of one length: this is behind the one and before the next.
        until: isTurned && afterAt !== null ? `${String(afterAt)}~` : until,
      },
      afterAt,
      afterKind,
      afterId,
    }),
  });
  for (const [id, isKnown] of [
    [args.of, row.ofIsKnown],
    [args.source, row.sourceIsKnown],
  ] as const)
    if (id && isKnown === false) warnUnknownId(context, info, id);
  const counts = (row.counts ?? []) as readonly Counted[];
  const { all: _all, ...parts } = conditions;
  const asked = { ...conditions, isPart: Object.values(parts).some((part) => part !== null) };
  return {
    total: row.total ?? 0,
    days: addUp(counts, "day"),
    kinds: addUp(counts, "kind").sort((a, b) => b.count - a.count),
    summary: ({ of }: SummaryArgs): AskedSummary => ({
      asked: { ...asked, labels: of ? listLabels(of, context) : null },
    }),
    ...listGroups(conditions),
    changes: items,
    pageInfo,
  };
}

interface SummaryArgs {
  readonly of?: readonly string[] | null;
}

/** Kinds as statements name them: UNIVERSITY is University. */
function listLabels(kinds: readonly string[], { model }: ApiContext): readonly string[] {
  return [...model.kinds.values()].filter(({ name }) => kinds.includes(name)).map(({ label }) => label);
}

/** Changes of one day and kind. */
interface Counted {
  readonly day: string;
  readonly kind: string;
  readonly count: number;
}

/** By day or by kind, in the order in which they are met. */
function addUp<Key extends "day" | "kind">(
  counts: readonly Counted[],
  key: Key,
): ({ readonly count: number } & Readonly<Record<Key, string>>)[] {
  const sums = new Map<string, number>();
  for (const each of counts) sums.set(each[key], (sums.get(each[key]) ?? 0) + each.count);
  return [...sums].map(([value, count]) => ({ [key]: value, count }) as { count: number } & Record<Key, string>);
}

/** @throws GraphQLError for what no statement can be of */
function checkPredicate(predicate: string, { model }: ApiContext): void {
  const properties = [...model.kinds.values()].flatMap((kind) => [...kind.properties.keys()]);
  const known = new Set([...Object.values(PREDICATES), ...properties, ...model.links.keys()]);
  if (known.has(predicate)) return;
  const near = suggestNearest(predicate, known) ?? "name, a property such as established, or a link such as LEADS.";
  throw apiError("BAD_USER_INPUT", `No statement is of ${JSON.stringify(predicate)}: ${near}`, {});
}

export const CHANGES_TYPES: Resolvers = {
  ...GROUP_TYPES,
  ...SUMMARY_TYPES,
  // A judgement only names the statement that it is of.
  Change: { statement: resolveStatementUnder("statementId", ({ judgement }) => !judgement) },
  Judgement: {
    entity: (source: Row, args, context, info) =>
      source.entityId === undefined ? null : resolveEntityUnder("entityId")(source, args, context, info),
    features: ({ featuresJson }: Row) => JSON.parse(featuresJson as string) as unknown,
  },
};
