import {
  type DefinitionNode,
  getNamedType,
  GraphQLError,
  type GraphQLInputType,
  GraphQLScalarType,
  type InputObjectTypeDefinitionNode,
  isInputObjectType,
  Kind as Node,
  type ObjectFieldNode,
  type ObjectValueNode,
  print,
  type TypeNode,
  type ValueNode,
  visit,
} from "graphql";
import { readAmount } from "../model/values/amount.js";

/** An amount with its currency, in a filter that has not been planned yet. */
export class Money {
  constructor(
    readonly number: number,
    /** ISO 4217 */
    readonly currency: string,
  ) {}
}

/** A number, or a text that means one. What names a currency is Money, and anything else a number. */
export const AmountScalar = new GraphQLScalarType<number | Money>({
  name: "Amount",
  serialize: (value) => (value instanceof Money ? value.number : Number(value)),
  parseValue: (value) => parseAmount(value, undefined),
  parseLiteral: (node) =>
    parseAmount(
      node.kind === Node.INT || node.kind === Node.FLOAT
        ? Number(node.value)
        : node.kind === Node.STRING
          ? node.value
          : print(node),
      node,
    ),
});

function parseAmount(value: unknown, nodes: ValueNode | undefined): number | Money {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  const read = readAmount(typeof value === "string" ? value : (JSON.stringify(value) ?? ""));
  if ("message" in read)
    throw new GraphQLError([read.message, read.suggestion].filter(Boolean).join("; "), nodes ? { nodes } : {});
  return read.currency === undefined ? read.number : new Money(read.number, read.currency);
}

/** Filters of numbers with a fraction, which are those of amounts, take them as people write them. */
export function planAmountFilters(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  return definitions.map((node) => {
    if (node.kind !== Node.INPUT_OBJECT_TYPE_DEFINITION || node.name.value !== "FloatScalarFilters") return node;
    const filters: InputObjectTypeDefinitionNode = {
      ...node,
      description: { kind: Node.STRING, value: "Filters of amounts: numbers, or as people write them.", block: false },
    };
    return visit(filters, {
      NamedType: (type) => (type.name.value === "Float" ? printNamed("Amount") : undefined),
    });
  });
}

const printNamed = (value: string): TypeNode => ({ kind: Node.NAMED_TYPE, name: { kind: Node.NAME, value } });

/** The fields that say in which currency an amount beside them is. */
const CURRENCY_FIELDS = ["unit", "currency"] as const;

/** `{ value: { gte: 3.5亿元 } }` is of what is counted in yuan: the field for that, and the currency; undefined where none is to be added. */
export function findCurrency(
  filter: Readonly<Record<string, unknown>>,
  type: GraphQLInputType | null | undefined,
): readonly [field: string, currency: string] | undefined {
  const named = type && getNamedType(type);
  if (!isInputObjectType(named)) return undefined;
  const field = CURRENCY_FIELDS.find((name) => named.getFields()[name] !== undefined);
  if (field === undefined || filter[field] !== undefined) return undefined;
  for (const comparisons of Object.values(filter)) {
    if (typeof comparisons !== "object" || comparisons === null) continue;
    for (const value of Object.values(comparisons).flat() as unknown[])
      if (value instanceof Money) return [field, value.currency];
  }
  return undefined;
}

/** The same written in a selection: with the currency beside, and amounts as numbers. */
export function addCurrency(node: ObjectValueNode, type: GraphQLInputType | null | undefined): ObjectValueNode {
  const filter = Object.fromEntries(
    node.fields.map(({ name, value }) => [
      name.value,
      value.kind === Node.OBJECT
        ? Object.fromEntries(value.fields.map((each) => [each.name.value, readMoney(each)]))
        : 0,
    ]),
  );
  const found = findCurrency(filter, type);
  if (found === undefined) return node;
  const [field, currency] = found;
  const literal: ObjectValueNode = {
    kind: Node.OBJECT,
    fields: [
      {
        kind: Node.OBJECT_FIELD,
        name: { kind: Node.NAME, value: "eq" },
        value: { kind: Node.STRING, value: currency },
      },
    ],
  };
  return {
    ...node,
    fields: [...node.fields, { kind: Node.OBJECT_FIELD, name: { kind: Node.NAME, value: field }, value: literal }],
  };
}

function readMoney({ value }: ObjectFieldNode): unknown {
  const texts = value.kind === Node.LIST ? value.values : [value];
  return texts.map((text) => {
    const read = text.kind === Node.STRING ? readAmount(text.value) : undefined;
    return read && "number" in read && read.currency !== undefined ? new Money(read.number, read.currency) : 0;
  });
}

/** An amount in a selection as a number, which the library reads. */
export function printAmount(node: ValueNode): ValueNode {
  const value = AmountScalar.parseLiteral(node, {});
  return { kind: Node.FLOAT, value: String(value instanceof Money ? value.number : value) };
}
