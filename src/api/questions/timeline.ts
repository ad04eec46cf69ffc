import type { GraphQLResolveInfo } from "graphql";
import type { Row } from "../../database/connection.js";
import type { Model } from "../../model/model.js";
import { parsePartialDate } from "../../model/values/partial-date.js";
import type { ApiContext } from "../context.js";
import type { KeyValue } from "../paging/keyset.js";
import type { Resolvers } from "../resolver.js";
import { type LinkRow, printLink, resolveEntityUnder } from "../fields/link.js";
import { resolveStatementUnder } from "../fields/statement.js";
import { readPage } from "../asking/page-of-rows.js";
import { readQuery } from "../asking/read-query.js";
import { reverseOrder } from "../asking/reverse-order.js";

interface TimelineArgs {
  readonly of?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly modalities?: readonly string[] | null;
  readonly happened: boolean;
  readonly newestFirst: boolean;
  readonly first: number;
  readonly after?: string | null;
}

const CYPHER = readQuery("timeline");
const NEWEST_FIRST = reverseOrder(CYPHER);
const MODALITIES = ["ASSERTED", "PLANNED", "HISTORICAL", "INFERRED"];
const order = ({ dateMin, dateMax, statementId }: Row): KeyValue[] => [
  dateMin as string,
  dateMax as string,
  statementId as string,
];

export async function resolveTimeline(
  _root: unknown,
  { first, after, ...args }: TimelineArgs,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const atMin = args.from ? parsePartialDate(args.from).earliest : "0000-01-01";
  const atMax = args.to ? parsePartialDate(args.to).latest : "9999-12-31";
  const lower = `${atMin.slice(0, 4)}-01-01`;
  const { row, items, pageInfo } = await readPage(context, info, {
    asked: ["timeline", args],
    first,
    after,
    cypher: args.newestFirst ? NEWEST_FIRST : CYPHER,
    order,
    keys: 3,
    parameters: ([afterMin, afterMax, afterId] = [null, null, null]) => ({
      of: args.of ?? null,
      modalities: args.modalities ?? MODALITIES,
      happened: args.happened,
      dated: listDated(context.model),
      atMin,
      atMax,
      lower,
      pageLower: args.newestFirst ? lower : (afterMin ?? lower),
      pageUpper: args.newestFirst ? (afterMin ?? atMax) : atMax,
      afterMin,
      afterMax,
      afterId,
    }),
  });
  return { total: row.total ?? 0, years: row.years ?? [], undated: row.undated ?? 0, items, pageInfo };
}

/** Predicates whose value is a date: what they say came about then. */
function listDated({ kinds }: Model): readonly string[] {
  const all = [...kinds.values()].flatMap(({ properties }) => [...properties.values()]);
  return [...new Set(all.filter(({ type }) => type === "PartialDate").map(({ name }) => name))];
}

export const TIMELINE_TYPES: Resolvers = {
  TimelineItem: {
    entity: resolveEntityUnder("entityId"),
    statement: resolveStatementUnder("statementId", () => true),
    link: ({ link }: { readonly link: LinkRow | null }) => link && printLink(link, { atMin: null, atMax: null }),
  },
};
