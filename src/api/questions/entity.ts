import type { GraphQLResolveInfo } from "graphql";
import type { Row } from "../../database/connection.js";
import type { ApiContext } from "../context.js";
import { collectSelections } from "../library/handover/collect-selections.js";
import { handOver } from "../library/handover/hand-over.js";
import { warnUnknownId } from "../asking/warnings.js";
import { readSurvivor } from "../asking/read-survivor.js";

/**
 * The node of that id, or what it has become if it was merged into another, or null. Only an id that no node has costs
 * a second question.
 */
export async function resolveEntity(
  _root: unknown,
  { id }: { readonly id: string },
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<Row | null> {
  const found = await readEntity(id, context, info);
  if (found) return found;
  const survivor = await readSurvivor(id, context, info);
  if (survivor !== undefined) return readEntity(survivor, context, info);
  warnUnknownId(context, info, id);
  return null;
}

async function readEntity(id: string, context: ApiContext, info: GraphQLResolveInfo): Promise<Row | null> {
  const [row] = await handOver(context, info, {
    list: "entities",
    args: { where: { id: { eq: id } }, limit: 1 },
    selections: collectSelections(info.fieldNodes),
  });
  return row ?? null;
}
