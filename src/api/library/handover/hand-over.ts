import {
  type FieldNode,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  type GraphQLResolveInfo,
  Kind as Node,
  type SelectionNode,
} from "graphql";
import type { Row } from "../../../database/connection.js";
import type { ApiContext } from "../../context.js";
import { asTransaction } from "./as-transaction.js";
import { fillEmptyFilters, fillEmptyVariables } from "./fill-empty-filters.js";
import { type Asked, findStatement, type Statement } from "./keep-statements.js";
import { planSelection } from "./plan-selection.js";

const ITS_OWN = "dbms.components";

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
  const resolve = async (asked: Asked, executionContext: ReturnType<typeof asTransaction>): Promise<unknown> =>
    field.resolve!(
      undefined,
      asked.args,
      { executionContext },
      {
        ...info,
        schema: context.generated,
        parentType: query,
        fieldName: list,
        returnType: field.type,
        fieldNodes: [fieldNode],
        fragments: {},
        variableValues: asked.variables,
      },
    );
  const asked: Asked = { args: filled, variables: variableValues };
  // Of a connection the library makes more than its rows.
  if (!isListType(getNullableType(field.type))) return (await resolve(asked, asTransaction(context.read))) as Answer;
  const { cypher, parameters } = await findStatement({
    ...asked,
    list,
    selections: planned,
    translate: async (each) => {
      let statement: Statement | undefined;
      const note = async (text: string, values: Row): Promise<Row[]> => {
        // Once in a process it asks which database this is.
        if (text.includes(ITS_OWN)) return context.read(text, values);
        statement = { cypher: text, parameters: values };
        return [];
      };
      await resolve(each, asTransaction(note));
      if (statement === undefined) throw new Error(`@neo4j/graphql asks nothing for ${list}.`);
      return statement;
    },
  });
  const rows = await context.read(cypher, parameters);
  return rows.map((row) => row.this) as Answer;
}
