import type { GraphQLResolveInfo } from "graphql";
import { warn, warnUnknownId } from "../asking/warnings.js";
import type { ApiContext } from "../context.js";

interface IdFilter {
  readonly id?: { readonly eq?: unknown; readonly in?: unknown } | null;
}

/** So many ids are told apart; who asks for more at once has a fault that the first show. */
const TOLD = 100;

/** The ids that a list is asked for by name, at the first level of its filter. */
export function listAskedIds(where: unknown): readonly string[] {
  const { eq, in: among } = (where as IdFilter | null | undefined)?.id ?? {};
  const ids = [eq, ...(Array.isArray(among) ? (among as readonly unknown[]) : [])];
  return [...new Set(ids.filter((id) => typeof id === "string"))];
}

/**
 * Says which of these ids nothing has, and which were merged into another. One question, for who asks by id and finds
 * less than asked for.
 */
export async function warnUnknownIds(
  ids: readonly string[],
  label: string,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<void> {
  // Statements have ids of their own; everything else is an entity, and its ids have one index.
  const indexed = label === "Statement" ? label : "Entity";
  const [row] = await context.read(
    `UNWIND $ids AS id OPTIONAL MATCH (n:${indexed} { id: id }) OPTIONAL MATCH (r:Redirect { id: id }) WITH id, n, r WHERE n IS NULL RETURN collect({ id: id, became: r.entityId })[..$told] AS missing, count(*) AS count`,
    { ids, told: TOLD },
  );
  for (const { id, became } of (row?.missing ?? []) as readonly { id: string; became: string | null }[]) {
    if (became === null) warnUnknownId(context, info, id);
    else warn(context, info, "MERGED", `${id} was merged: ask for ${became}, which stands for it.`);
  }
  const more = Number(row?.count ?? 0) - TOLD;
  if (more > 0) warn(context, info, "UNKNOWN_ID", `${more} more of these ids are unknown or merged.`);
}
