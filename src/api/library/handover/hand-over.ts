import {
  type FieldNode,
  getNamedType,
  isObjectType,
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
  const node: FieldNode = {
    kind: Node.FIELD,
    name: { kind: Node.NAME, value: list },
    selectionSet: { kind: Node.SELECTION_SET, selections },
  };
  const { schema, operation } = info;
  const type = schema.getType(getNamedType(field.type).name);
  const filled = {
    ...args,
    where: fillEmptyFilters(args.where, field.args.find(({ name }) => name === "where")?.type),
  };
  const variableValues = fillEmptyVariables(info.variableValues, operation.variableDefinitions ?? [], schema);
  const { fieldNode, fragments } = planSelection(node, isObjectType(type) ? type : undefined, info, variableValues);
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
      fragments,
      variableValues,
    },
  );
  return answer as Answer;
}
