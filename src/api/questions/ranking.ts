import type { GraphQLEnumType, GraphQLResolveInfo } from "graphql";
import type { ApiContext } from "../context.js";
import { apiError } from "../errors/api-errors.js";
import type { KeyValue } from "../paging/keyset.js";
import type { Resolvers } from "../resolver.js";
import { resolveEntityUnder } from "../fields/link.js";
import { readPage } from "../asking/page-of-rows.js";
import { warnOfKinds } from "../asking/may-be-twice.js";
import { parseAt } from "../asking/parse-at.js";
import type { RankingArgs } from "./ranking-arguments.js";
import { rankWholeGraph } from "./rank-whole-graph.js";
import { readQuery } from "../asking/read-query.js";
import { warnUnknownId } from "../asking/warnings.js";

interface Page {
  readonly first: number;
  readonly after?: string | null;
}

/** Metrics that the database counts. */
const COUNTED: Readonly<Record<string, string>> = {
  LINKS: readQuery("ranking-links"),
  COMMUNITIES_LED: readQuery("ranking-communities-led"),
  PARTNERS: readQuery("ranking-partners"),
};
/** Arguments that not every metric takes, with those that do. */
const TAKEN_BY = {
  links: ["LINKS"],
  at: Object.keys(COUNTED),
  modalities: Object.keys(COUNTED),
  minSources: Object.keys(COUNTED),
} as const;

export async function resolveRanking(
  _root: unknown,
  { first, after, ...args }: RankingArgs & Page,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  checkArguments(args);
  await warnOfKinds(context, info, args.kinds ?? undefined);
  const cypher = COUNTED[args.by];
  if (cypher === undefined || isOfWholeGraph(args, context))
    return rankWholeGraph(args, { first, after }, context, info);
  const { kinds, place = null, at, links = null, modalities = null, minSources = null } = args;
  const { row, items, pageInfo } = await readPage(context, info, {
    asked: ["ranking", args],
    first,
    after,
    cypher,
    keys: 2,
    order: ({ score, entityId }) => [score as KeyValue, entityId as KeyValue],
    parameters: ([afterScore, afterId] = [null, null]) => ({
      kinds: kinds ?? listKinds(info),
      place,
      links,
      modalities,
      minSources,
      ...parseAt(at),
      afterScore,
      afterId,
    }),
  });
  if (place !== null && row.placeIsKnown === false) warnUnknownId(context, info, place);
  const rankOf = planRanks((row.ties ?? []) as readonly Tie[]);
  return {
    total: row.total ?? 0,
    entries: items.map((item) => ({ ...item, rank: rankOf.get(item.score as number) })),
    pageInfo,
  };
}

/**
 * @throws GraphQLError where an argument says nothing to the metric: an answer that leaves it out would be to another
 * question
 */
function checkArguments(args: RankingArgs): void {
  for (const [name, metrics] of Object.entries(TAKEN_BY)) {
    const value = args[name as keyof typeof TAKEN_BY];
    if (value === undefined || value === null || (metrics as readonly string[]).includes(args.by)) continue;
    throw apiError(
      "BAD_USER_INPUT",
      `A ranking by ${args.by} takes no \`${name}\`: that is for ${metrics.join(", ")}.`,
      {},
    );
  }
}

/** The database needs too long to count all partners; of links that are told apart, only it knows. */
function isOfWholeGraph({ by, at, modalities, minSources }: RankingArgs, { analytics }: ApiContext): boolean {
  return (
    by === "PARTNERS" &&
    analytics !== undefined &&
    [at, modalities, minSources].every((value) => value === undefined || value === null)
  );
}

/** All of them, since an index is sought by kind. */
function listKinds({ schema }: GraphQLResolveInfo): readonly string[] {
  return (schema.getType("EntityKind") as GraphQLEnumType).getValues().map(({ name }) => name);
}

/** A score, and how many have it. */
type Tie = readonly [score: number, things: number];

/** Each score's rank: one more than there are higher scores. */
function planRanks(ties: readonly Tie[]): ReadonlyMap<number, number> {
  const ranks = new Map<number, number>();
  let above = 0;
  for (const [score, things] of [...ties].sort(([a], [b]) => b - a)) {
    ranks.set(score, above + 1);
    above += things;
  }
  return ranks;
}

export const RANKING_TYPES: Resolvers = { RankingEntry: { entity: resolveEntityUnder("entityId") } };
