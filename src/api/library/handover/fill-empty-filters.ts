import {
  type ASTNode,
  getNamedType,
  getNullableType,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  Kind as Node,
  type ObjectValueNode,
  TypeInfo,
  typeFromAST,
  type ValueNode,
  type VariableDefinitionNode,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { addCurrency, AmountScalar, findCurrency, Money, printAmount } from "../../amounts.js";

/**
 * What is meant by a filter that holds nothing, which the library drops or fails on.
 *
 * Null and an empty object say nothing, and so does what is made of nothing else. A filter of things asks for a thing
 * even where it is empty: `leads: { some: {} }` for whoever leads anything, `organization: {}` for whatever is one.
 */

/** True of every node. */
const ANY_NODE = { NOT: { id: { eq: null } } };

/** Null is a value to compare with here. */
const COMPARED = "eq";

/** Filters of the thing that is filtered anyway. */
const OF_THE_SAME = new Set(["AND", "OR", "NOT", "node", "edge"]);

type Values = Readonly<Record<string, unknown>>;
type InputType = GraphQLInputType | null | undefined;

/** A value of that type in which no filter of things is empty, and nothing says nothing. */
export function fillEmptyFilters(value: unknown, type: InputType): unknown {
  if (value instanceof Money) return value.number;
  if (Array.isArray(value))
    return value.map((inner) => fillEmptyFilters(inner, type)).filter((inner) => !isEmpty(inner));
  const named = getNamedType(type);
  if (typeof value !== "object" || value === null || !isInputObjectType(named)) return value;
  const fields = named.getFields();
  const currency = findCurrency(value as Values, type);
  const joined = currency === undefined ? value : { ...value, [currency[0]]: { eq: currency[1] } };
  return Object.fromEntries(
    Object.entries(joined).flatMap(([key, inner]: [string, unknown]) => {
      const fieldType = fields[key]?.type;
      if (inner === null) return key === COMPARED ? [[key, inner]] : [];
      const filled = fillEmptyFilters(inner, fieldType);
      if (isEmpty(filled)) {
        const any = anyFor(key, fieldType);
        return any === undefined ? [] : [[key, any]];
      }
      return isEmptyList(filled) && joins(fieldType) ? [] : [[key, filled]];
    }),
  );
}

/**
 * The same for each variable of a request. One that is null or empty itself is left: null may be what is compared with,
 * and an empty object a whole `where`.
 */
export function fillEmptyVariables(
  variables: Values,
  definitions: readonly VariableDefinitionNode[],
  schema: GraphQLSchema,
): Record<string, unknown> {
  const types = new Map(
    definitions.map(({ variable, type }) => [variable.name.value, typeFromAST(schema, type) as InputType]),
  );
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [name, fillEmptyFilters(value, types.get(name))]),
  );
}

/**
 * The same for the filters written in a selection of the public schema.
 * @param type what the selection is of; a fragment says so itself
 * @param variables with their values, filled
 */
export function fillEmptyLiterals<T extends ASTNode>(
  node: T,
  type: GraphQLOutputType | undefined,
  schema: GraphQLSchema,
  variables: Values,
): T {
  const types = new TypeInfo(schema, type);
  return visit(
    node,
    visitWithTypeInfo(types, {
      StringValue: (node) => (isAmount(types.getInputType()) ? printAmount(node) : undefined),
      ObjectValue: { enter: (node) => addCurrency(node, types.getInputType()) },
      ListValue: {
        leave: (list) => ({ ...list, values: list.values.filter((value) => !isEmptyLiteral(value, variables)) }),
      },
      ObjectField: {
        leave: (field) => {
          const { name, value } = field;
          const fieldType = types.getInputType();
          if (isNullLiteral(value, variables)) return name.value === COMPARED ? undefined : null;
          if (value.kind === Node.LIST && value.values.length === 0) return joins(fieldType) ? null : undefined;
          if (!isEmptyLiteral(value, variables)) return undefined;
          const any = anyFor(name.value, fieldType);
          return any === undefined ? null : { ...field, value: printLiteral(any) };
        },
      },
    }),
  );
}

function isAmount(type: InputType): boolean {
  return getNamedType(type)?.name === AmountScalar.name;
}

/** Whether these values may change what stands in a selection. */
export function changeSelections(variables: Values): boolean {
  return Object.values(variables).some((value) => value === null || isEmpty(value));
}

/** What a filter of things holds where it holds nothing; undefined for any other. */
function anyFor(key: string, type: InputType): object | undefined {
  const name = type ? getNamedType(type).name : "";
  if (OF_THE_SAME.has(key) || !name.endsWith("Where")) return undefined;
  // What the public knows as an edge, the library calls a connection.
  return /(Edge|Connection)Where$/.test(name) ? { node: ANY_NODE } : ANY_NODE;
}

/** Whether a field joins filters: AND, OR. Another list holds values, and an empty one has none of them. */
function joins(type: InputType): boolean {
  return isListType(type && getNullableType(type)) && isInputObjectType(getNamedType(type));
}

function isNullLiteral(value: ValueNode, variables: Values): boolean {
  return value.kind === Node.NULL || (value.kind === Node.VARIABLE && variables[value.name.value] === null);
}

function isEmptyLiteral(value: ValueNode, variables: Values): boolean {
  if (value.kind === Node.VARIABLE) return isEmpty(variables[value.name.value]);
  return value.kind === Node.OBJECT && value.fields.length === 0;
}

function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function printLiteral(value: object): ObjectValueNode {
  return {
    kind: Node.OBJECT,
    fields: Object.entries(value).map(([name, inner]: [string, object | null]) => ({
      kind: Node.OBJECT_FIELD,
      name: { kind: Node.NAME, value: name },
      value: inner === null ? { kind: Node.NULL } : printLiteral(inner),
    })),
  };
}
