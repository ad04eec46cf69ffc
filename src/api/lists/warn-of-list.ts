import { type GraphQLResolveInfo, type OperationDefinitionNode, parse } from "graphql";
import type { Row } from "../../database/connection.js";
import { warnOfIds, warnOfKinds } from "../asking/may-be-twice.js";
import type { ApiContext } from "../context.js";
import { handOver } from "../library/handover/hand-over.js";
import type { RootList } from "./plan-root-lists.js";
import { planWhere } from "./plan-where.js";

const IDS = (parse("{ id }", { noLocation: true }).definitions[0] as OperationDefinitionNode).selectionSet.selections;
/** Things of the queue that a filter is asked about. */
const MOST = 500;

/**
 * Tells that a list, or its count, may have a thing twice. With a filter, which of those that are to be reviewed fit it
 * is one question more; where none is of the kind, nothing is asked.
 */
export async function warnOfList(
  list: RootList,
  where: unknown,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<void> {
  const kinds = listKinds(list, context);
  const isFiltered = typeof where === "object" && where !== null && Object.keys(where).length > 0;
  if (!isFiltered) return warnOfKinds(context, info, kinds);
  const pairs = (await context.readQueue()).filter((pair) => pair.kinds.every((kind) => kinds.includes(kind)));
  const ids = [...new Set(pairs.flatMap((pair) => pair.ids))].slice(0, MOST);
  if (ids.length === 0) return;
  const args = { where: planWhere(list, where, { id: { in: ids } }), limit: MOST };
  const rows = await handOver<readonly Row[]>(context, info, { list: list.generated, args, selections: IDS });
  await warnOfIds(
    context,
    info,
    rows.map(({ id }) => String(id)),
  );
}

/** Kinds, as the API prints them, of what is listed. */
function listKinds({ kind, type }: RootList, { model }: ApiContext): readonly string[] {
  if (kind !== undefined) return [kind];
  return [...model.kinds.values()].filter((one) => type === "Entity" || one.type === type).map(({ name }) => name);
}
