import { type GraphQLInputObjectType, type GraphQLObjectType, type GraphQLResolveInfo, isNonNullType } from "graphql";
import type { Row } from "../../database/connection.js";
import type { ApiContext } from "../context.js";
import { collectSelections } from "../library/handover/collect-selections.js";
import { handOver } from "../library/handover/hand-over.js";
import { MAX_PAGE, UNASKED_PAGE } from "../paging/page-sizes.js";
import { planOrder, planPresence, planSortKeys, type SortKey } from "../paging/keyset.js";
import { listAskedIds, warnUnknownIds } from "../filters/warn-unknown-ids.js";
import { resolveFilters } from "../filters/resolve-filters.js";
import { warn } from "../asking/warnings.js";
import { warnOfList } from "./warn-of-list.js";
import { planWhere } from "./plan-where.js";
import type { RootList } from "./plan-root-lists.js";

export interface ListArgs {
  readonly where?: unknown;
  readonly sort?: readonly Readonly<Record<string, unknown>>[] | null;
  readonly limit?: number | null;
  readonly offset?: number | null;
}

/**
 * The resolver of a root list: the library's list of its type, of its kind alone, in an order that is the same each
 * time.
 */
export function createListResolver(list: RootList) {
  return async (
    _root: unknown,
    { where: asked, sort, ...page }: ListArgs,
    context: ApiContext,
    info: GraphQLResolveInfo,
  ): Promise<Row[]> => {
    const where = await resolveWhere(list, asked, context, info);
    const keys = planListKeys(list, sort, info);
    const args = {
      ...page,
      sort: planOrder(keys, list.kind),
      where: planWhere(list, where, ...planPresence(keys, true)),
    };
    const rows = await handOver(context, info, {
      list: list.generated,
      args,
      selections: collectSelections(info.fieldNodes),
    });
    await warnOfList(list, where, context, info);
    const ids = listAskedIds(asked);
    if (rows.length < ids.length) await warnUnknownIds(ids, list.label, context, info);
    if (typeof page.limit !== "number" && rows.length === UNASKED_PAGE) {
      warn(
        context,
        info,
        "CUT",
        `A list without \`limit\` ends after ${UNASKED_PAGE}: there may be more. \`limit\` goes up to ${MAX_PAGE}, and ${list.field}Connection pages on and counts.`,
      );
    }
    return rows;
  };
}

/** The client's filter with ours resolved. */
export async function resolveWhere(
  { type }: RootList,
  where: unknown,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  return resolveFilters(where, info.schema.getType(`${type}Where`) as GraphQLInputObjectType, context, info);
}

/** The order of a list; whether all nodes have a field, the schema says. */
export function planListKeys(
  list: RootList,
  sort: ListArgs["sort"],
  { schema }: GraphQLResolveInfo,
): readonly SortKey[] {
  const fields = (schema.getType(list.type) as GraphQLObjectType).getFields();
  return planSortKeys(sort, (field) => !isNonNullType(fields[field]?.type));
}
