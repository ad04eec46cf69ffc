import { type GraphQLResolveInfo, type OperationDefinitionNode, parse } from "graphql";
import type { ApiContext } from "../context.js";
import { handOver } from "../library/handover/hand-over.js";
import type { RootList } from "./plan-root-lists.js";
import { planWhere } from "./plan-where.js";

/** Counted by the library, which knows how to translate a filter, without fetching what is counted. */
const COUNT = (
  parse("{ aggregate { count { nodes } } }", { noLocation: true }).definitions[0] as OperationDefinitionNode
).selectionSet.selections;

interface Counted {
  readonly aggregate: { readonly count: { readonly nodes: number } };
}

/**
 * How many nodes a root list has. Without a filter that is read from the count that the database keeps for each label.
 */
export async function readTotal(
  context: ApiContext,
  info: GraphQLResolveInfo,
  list: RootList,
  where: unknown,
): Promise<number> {
  if (where === undefined || where === null || Object.keys(where).length === 0) {
    const [row] = await context.read(`MATCH (n:${list.label}) RETURN count(n) AS total`);
    return Number(row?.total);
  }
  const counted = await handOver<Counted>(context, info, {
    list: `${list.generated}Connection`,
    args: { where: planWhere(list, where) },
    selections: COUNT,
  });
  return counted.aggregate.count.nodes;
}
