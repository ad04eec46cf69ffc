import type { GraphQLResolveInfo } from "graphql";
import type { Row } from "../../database/connection.js";
import type { ApiContext } from "../context.js";
import { collectSelections } from "../handover/collect-selections.js";
import { handOver, type HandOver } from "../handover/hand-over.js";
import type { RootList } from "../schema/plan-root-lists.js";

/** The resolver of a root list: the library's list of its type, of its kind alone. */
export function createListResolver(list: RootList) {
  return (_root: unknown, args: HandOver["args"], context: ApiContext, info: GraphQLResolveInfo): Promise<Row[]> =>
    handOver(context, info, { list: list.generated, args: { ...args, where: planWhere(list, args.where) }, selections: collectSelections(info.fieldNodes) });
}

/** The client's filter and the list's kind, and whatever else is given. */
export function planWhere({ kind }: RootList, ...filters: readonly unknown[]): unknown {
  const all = [kind && { kind: { eq: kind } }, ...filters].filter((filter) => filter !== undefined && filter !== null);
  return all.length < 2 ? (all[0] ?? {}) : { AND: all };
}
