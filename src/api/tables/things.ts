import type { GraphQLResolveInfo } from "graphql";
import type { ApiContext } from "../context.js";
import { readPage } from "../asking/page-of-rows.js";
import { resolveEntityUnder } from "../fields/link.js";
import type { KeyValue } from "../paging/keyset.js";
import type { Resolvers } from "../resolver.js";
import { readAsked, type TableArgs } from "./read-asked.js";
import { readTableQuery } from "./read-table-query.js";

interface ThingsArgs extends TableArgs {
  readonly sort?: string | null;
  readonly descending?: boolean | null;
  readonly first?: number | null;
  readonly after?: string | null;
  readonly offset?: number | null;
}

const PAGE = 50;
/** Most values of a cell. */
const MOST = 20;

/** Answers `things` in one statement, graph/queries/things.cypher; `named` is a search before it. */
export async function resolveThings(
  _root: unknown,
  { after, ...given }: ThingsArgs,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const { sort, descending, first, offset, ...args } = given;
  const { available, choices, ids, find } = await readAsked(args, context);
  const columns = args.columns ? args.columns.map(find) : available.filter(({ shown }) => shown);
  const sorted = find(sort ?? "name");
  const { row, items, pageInfo } = await readPage(context, info, {
    asked: ["things", args, sorted.key, descending ?? false],
    first: first ?? PAGE,
    after,
    cypher: readTableQuery("things", { choices, sort: [sorted], columns }),
    order: ({ key, id }) => [(key ?? null) as KeyValue, id as string],
    keys: 2,
    parameters: ([afterKey, afterId] = [null, null]) => ({
      of: args.of,
      ids,
      choices,
      columns,
      sort: sorted,
      descending: descending ?? false,
      skip: after ? 0 : (offset ?? 0),
      most: MOST,
      afterKey,
      afterId,
    }),
  });
  return { total: row.total ?? 0, rows: items, columns, available, pageInfo };
}

export const THINGS_TYPES: Resolvers = {
  ThingRow: { entity: resolveEntityUnder("entityId") },
  ThingCell: { values: ({ values }: { readonly values: readonly unknown[] }) => values.map(String) },
};
