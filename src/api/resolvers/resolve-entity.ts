import type { GraphQLResolveInfo } from "graphql";
import type { Row } from "../../database/connection.js";
import type { ApiContext } from "../context.js";
import { collectSelections } from "../handover/collect-selections.js";
import { handOver } from "../handover/hand-over.js";

/** The node of that id, or null. */
export async function resolveEntity(_root: unknown, { id }: { readonly id: string }, context: ApiContext, info: GraphQLResolveInfo): Promise<Row | null> {
  const [row] = await handOver(context, info, { list: "entities", args: { where: { id: { eq: id } }, limit: 1 }, selections: collectSelections(info.fieldNodes) });
  return row ?? null;
}
