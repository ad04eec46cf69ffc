import type { GraphQLResolveInfo } from "graphql";
import type { ApiContext } from "../context.js";
import { printAsked } from "../asking/read-query.js";
import { warn } from "../asking/warnings.js";
import type { Resolvers } from "../resolver.js";
import { choose, readAsked, type ChosenColumn, type TableArgs } from "./read-asked.js";
import { readTableQuery } from "./read-table-query.js";

interface Counted {
  readonly value: string | null;
  readonly count: number;
}

/** Most values of a column. */
const MOST = 100;
/** So many values are few enough to choose among, whatever they are of. */
const FEW = 12;

/** Answers `facets` in one statement, graph/queries/facets.cypher; `named` is a search before it. */
export async function resolveFacets(
  _root: unknown,
  { columns, ...args }: TableArgs,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const { available, choices, ids, find } = await readAsked(args, context);
  const asked = columns ? columns.map(find) : available.filter(({ choose: how }) => how !== "NO");
  const chosen = new Map(choices.map((choice) => [choice.key, choice]));
  // What is chosen in a column that is not asked for keeps things out all the same.
  const facets = [
    ...asked.map((column) => chosen.get(column.key) ?? choose(column, undefined)),
    ...choices.filter(({ key }) => !asked.some((column) => column.key === key)),
  ];
  const [row] = await context.read(readTableQuery("facets", { facets }), printAsked({ of: args.of, ids, facets }));
  const found = new Map(
    ((row?.facets ?? []) as readonly { readonly at: number; readonly counted: readonly Counted[] }[]).map(
      ({ at, counted }) => [at, counted],
    ),
  );
  return facets
    .map((facet, at) => planFacet(facet, found.get(at) ?? []))
    .filter((facet) => columns || chosen.has(facet.column) || isForChoosing(facet))
    .map(({ counted, ...facet }) => {
      if (counted.length > MOST)
        warn(
          context,
          info,
          "CUT",
          `${facet.column} ends after ${MOST} values, the most frequent: ${counted.length - MOST} of ${counted.length} are missing.`,
        );
      return facet;
    });
}

function planFacet({ key, ofThings, choose: how, is }: ChosenColumn, all: readonly Counted[]) {
  const counted = all.filter((one): one is Counted & { readonly value: string } => one.value !== null);
  const shown = counted.slice(0, MOST);
  return {
    column: key,
    ofThings,
    how,
    values: (is === "YEAR" ? shown.sort((a, b) => (a.value < b.value ? 1 : -1)) : shown).map((one) => ({
      ...one,
      entityId: ofThings ? one.value : undefined,
    })),
    distinct: counted.length,
    without: all.find(({ value }) => value === null)?.count ?? 0,
    counted,
  };
}

/** Of texts only those that several things share: a sentence that one thing has is nothing to choose by. */
function isForChoosing({ how, counted }: ReturnType<typeof planFacet>): boolean {
  if (counted.length === 0) return false;
  if (how !== "TEXT") return true;
  const having = counted.reduce((sum, { count }) => sum + count, 0);
  return counted.length < having && (counted.length <= FEW || counted.length * 3 <= having);
}

export const FACET_TYPES: Resolvers = {
  FacetValue: {
    entity: async ({ entityId }: { readonly entityId?: string }, _args, context, info) =>
      entityId === undefined ? null : ((await context.loadNode("entities", entityId, info)) ?? null),
  },
};
