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

/** Of all that there is, and of one thing: what is dated is found in another way. */
const IN_ALL = readQuery("timeline", { dated: "datedInAll", undated: "undatedInAll" });
const OF_THING = readQuery("timeline", { dated: "datedOfThing", undated: "undatedOfThing" });
const [IN_ALL_NEWEST_FIRST, OF_THING_NEWEST_FIRST] = [reverseOrder(IN_ALL), reverseOrder(OF_THING)];
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
    cypher: chooseCypher(args),
    order,
    keys: 3,
    parameters: ([afterMin, afterMax, afterId] = [null, null, null]) => ({
      of: args.of ?? null,
      modalities: args.modalities ?? MODALITIES,
      happened: args.happened,
      dated: listDated(context.model),
      atMin,
      atMax,
      all: { lower, upper: atMax },
      page: {
        lower: args.newestFirst ? lower : (afterMin ?? lower),
        upper: args.newestFirst ? (afterMin ?? atMax) : atMax,
      },
      afterMin,
      afterMax,
      afterId,
    }),
  });
  return { total: row.total ?? 0, years: row.years ?? [], undated: row.undated ?? 0, items, pageInfo };
}

function chooseCypher({ of, newestFirst }: Pick<TimelineArgs, "of" | "newestFirst">): string {
  if (of === null || of === undefined) return newestFirst ? IN_ALL_NEWEST_FIRST : IN_ALL;
  return newestFirst ? OF_THING_NEWEST_FIRST : OF_THING;
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
