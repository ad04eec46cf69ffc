import {
  type FieldNode,
  getNamedType,
  isCompositeType,
  type GraphQLResolveInfo,
  Kind as Node,
  type SelectionNode,
} from "graphql";
import type { Row } from "../../../database/connection.js";
import type { ApiContext } from "../../context.js";
import { asTransaction } from "./as-transaction.js";
import { fillEmptyFilters, fillEmptyVariables } from "./fill-empty-filters.js";
import { planSelection } from "./plan-selection.js";

export interface HandOver {
  /** Root field of the generated schema: "organizations". */
  readonly list: string;
  /** Arguments of that field. */
  readonly args: Readonly<Record<string, unknown>>;
  readonly selections: readonly SelectionNode[];
}

/**
 * Has a list of the library answer in the place of our field, nested links and their properties included, in one Cypher
 * statement. The library reads what to fetch from `info`, so it is given one in which its own list is asked with the
 * client's selection.
 */
export async function handOver<Answer = Row[]>(
  context: Pick<ApiContext, "read" | "generated">,
  info: GraphQLResolveInfo,
  { list, args, selections }: HandOver,
): Promise<Answer> {
  const query = context.generated.getQueryType()!;
  const field = query.getFields()[list]!;
  const { schema, operation } = info;
  const stored = getNamedType(field.type);
  const type = schema.getType(stored.name);
  const filled = {
    ...args,
    where: fillEmptyFilters(args.where, field.args.find(({ name }) => name === "where")?.type),
  };
  const variableValues = fillEmptyVariables(info.variableValues, operation.variableDefinitions ?? [], schema);
  const planned =
    isCompositeType(type) && isCompositeType(stored)
      ? planSelection(selections, { type, stored }, info, context.generated, variableValues)
      : selections;
  const fieldNode: FieldNode = {
    kind: Node.FIELD,
    name: { kind: Node.NAME, value: list },
    selectionSet: { kind: Node.SELECTION_SET, selections: planned },
  };
  const answer: unknown = await field.resolve!(
    undefined,
    filled,
    { executionContext: asTransaction(context.read) },
    {
      ...info,
      schema: context.generated,
      parentType: query,
      fieldName: list,
      returnType: field.type,
      fieldNodes: [fieldNode],
      fragments: {},
      variableValues,
    },
  );
  return answer as Answer;
}
