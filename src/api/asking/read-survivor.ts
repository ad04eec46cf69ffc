import type { GraphQLResolveInfo } from "graphql";
import type { ApiContext } from "../context.js";
import { warnMerged } from "./warnings.js";

/**
 * What stands for an id that was merged into another, and says so in the answer; undefined where it was not. One
 * question: ask where an id is unknown.
 */
export async function readSurvivor(
  id: string,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<string | undefined> {
  const [redirect] = await context.read("MATCH (r:Redirect { id: $id }) RETURN r.entityId AS entityId", { id });
  if (!redirect) return undefined;
  const survivor = String(redirect.entityId);
  warnMerged(context, info, id, survivor);
  return survivor;
}
