import type { GraphQLResolveInfo } from "graphql";
import { findId } from "../../analytics/id-table.js";
import type { Metric } from "../../analytics/messages.js";
import { markWithin, planPage } from "../../analytics/plan-page.js";
import { AnalyticsError, type Scores } from "../../analytics/start-analytics.js";
import type { ApiContext } from "../context.js";
import { apiError } from "../errors/api-errors.js";
import { checkPageVersion, parsePageStart, printPageInfo } from "../paging/page.js";
import type { RankingArgs } from "./ranking-arguments.js";
import { readQuery } from "../asking/read-query.js";
import { warn, warnNothingFound, warnUnknownId } from "../asking/warnings.js";

const VERSION = readQuery("version");

/**
 * A ranking by what was computed beforehand, off this thread: the database is asked for the version alone. @throws
 * GraphQLError where it is not computed yet
 */
export async function rankWholeGraph(
  args: RankingArgs,
  { first, after }: { readonly first: number; readonly after?: string | null | undefined },
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const start = parsePageStart(["ranking", args], after, 2);
  const [row] = await context.read(VERSION);
  const version = String(row?.version);
  checkPageVersion(start, version);
  const scores = await readScores(context, args.by as Metric, version);
  const [score, id] = start.values ?? [];
  const page = planPage(scores, {
    isRanked: planFilter(args, scores, context, info),
    first: first + 1,
    after: start.values && { score: Number(score), id: String(id) },
  });
  const entries = page.entries.slice(0, first).map((entry) => ({ ...entry, entityId: entry.id }));
  if (page.total === 0) warnNothingFound(context, info, version);
  if (scores.sample !== undefined) {
    const { sampled, candidates } = scores.sample;
    warn(
      context,
      info,
      "APPROXIMATED",
      `Estimated from the shortest ways that begin at ${sampled} of ${candidates} nodes, drawn at random and always the same: the highest scores are the surest.`,
    );
  }
  return {
    total: page.total,
    entries,
    pageInfo: printPageInfo(
      start,
      version,
      entries.map((entry) => [entry.score, entry.id]),
      page.entries.length > first,
    ),
  };
}

async function readScores({ analytics, limits }: ApiContext, metric: Metric, version: string): Promise<Scores> {
  if (analytics === undefined) throw apiError("NOT_COMPUTED", `This server does not compute ${metric}.`, {});
  try {
    return await analytics.read(metric, version, limits.timeoutMs);
  } catch (error) {
    if (error instanceof AnalyticsError) throw apiError(error.code, error.message, {});
    throw error;
  }
}

/** Who is ranked. Without partners nobody is; every node has a place in the network. */
function planFilter(
  { by, kinds, place }: RankingArgs,
  { ids, kinds: kindOf, kindNames, within, scores }: Scores,
  context: ApiContext,
  info: GraphQLResolveInfo,
): (node: number) => boolean {
  const isKind = kindNames.map((name) => !kinds || kinds.includes(name));
  const isScored = (node: number): boolean => by !== "PARTNERS" || scores[node]! > 0;
  if (place === undefined || place === null) return (node) => isKind[kindOf[node]!]! && isScored(node);
  const { node: at } = findId(ids, place);
  if (at === undefined) warnUnknownId(context, info, place);
  const inside = at === undefined ? new Uint8Array(scores.length) : markWithin(within, at);
  return (node) => inside[node] === 1 && isKind[kindOf[node]!]! && isScored(node);
}
