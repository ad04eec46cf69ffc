import { checkIds, chunk } from "./check-ids.js";
import { type Asking, MOST_THINGS, type Selection, SelectionFault } from "./selection.js";

interface Page {
  readonly graph: {
    readonly nodes: readonly { readonly entity: { readonly id: string } }[];
    readonly total: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

/** As many as the API takes at once. */
const PAGE = 1_000;

const QUERY = `query Part($ids: [ID!], $kinds: [EntityKind!], $place: ID, $at: PartialDate, $after: String) {
  graph(ids: $ids, kinds: $kinds, place: $place, at: $at, links: [], first: ${PAGE}, after: $after) {
    total nodes { entity { id } } pageInfo { hasNextPage endCursor }
  }
}`;

/**
 * Ids of what is in the part, as `graph` of the API finds them.
 * @throws SelectionFault for more than MOST_THINGS; UnknownIds where nothing has an id that was asked for
 */
export async function findIds({ ids, kinds, place, at }: Selection, ask: Asking): Promise<readonly string[]> {
  const found: string[] = [];
  const asked = ids === undefined ? [undefined] : chunk(ids, PAGE);
  for (const some of asked)
    for (let after: string | null = null; ; ) {
      const { graph }: Page = await ask<Page>(QUERY, { ids: some, kinds, place, at, after });
      if (graph.total > MOST_THINGS)
        throw new SelectionFault(
          `This part has ${graph.total} things; the most is ${MOST_THINGS}. Ask for less of it, or for the whole graph, which has no limit.`,
        );
      for (const { entity } of graph.nodes) found.push(entity.id);
      after = graph.pageInfo.hasNextPage ? graph.pageInfo.endCursor : null;
      if (after === null) break;
    }
  const known = new Set(found);
  const missing = (ids ?? []).filter((id) => !known.has(id));
  const isEmpty = place !== undefined && found.length === 0;
  await checkIds([...missing, ...(isEmpty ? [place] : [])], ask);
  return found;
}
