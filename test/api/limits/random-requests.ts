import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from "graphql";
import type { Random } from "../../../bench/synthetic/random.js";

type Type = GraphQLObjectType | GraphQLInterfaceType;

/** Values for arguments that have to have one, by their name or their type. */
export type Values = Readonly<Record<string, readonly string[]>>;

/** How a request grows. */
interface Growth {
  readonly schema: GraphQLSchema;
  readonly random: Random;
  readonly values: Values;
  readonly depth: number;
  /** Fields of one selection. */
  readonly width: number;
}

/** What nearly every thing has several of, and leads back to where it came from. */
const DENSE = new Set(["statements", "evidence", "source", "names", "subject", "object", "entity", "hits", "links"]);

const SIZES = ["", "", "", "3", "10", "50", "100", "300", "1000"];

/** A valid question of the schema that nests lists, repeats costly fields under aliases, and bounds little. */
export function writeRequest(schema: GraphQLSchema, random: Random, values: Values): string {
  const growth = { schema, random, values, depth: random.between(2, 7), width: random.between(1, 4) };
  const query = schema.getQueryType()!;
  const roots = Object.values(query.getFields());
  const dense = roots.filter(({ name }) => /^(entities|statements|sourceDocuments|organizations)/.test(name));
  const length = random.between(1, random.chance(0.2) ? 18 : 3);
  const chosen = Array.from({ length }, () => random.pick(random.chance(0.5) ? dense : roots));
  return `{ ${chosen.map((field, index) => `r${index}: ${writeField(field, growth)}`).join(" ")} }`;
}

function writeField(field: GraphQLField<unknown, unknown>, growth: Growth): string {
  const type = getNamedType(field.type);
  const args = field.args.flatMap((argument) => writeArgument(argument, growth));
  const head = `${field.name}${args.length > 0 ? `(${args.join(", ")})` : ""}`;
  if (isUnionType(type)) return `${head} { __typename }`;
  return isObjectType(type) || isInterfaceType(type) ? `${head} { ${writeSelection(type, growth)} }` : head;
}

/** Long texts and lists rather than short ones, since it is the costliest that is sought. */
function writeSelection(type: Type, growth: Growth): string {
  const { random, depth, width } = growth;
  const fields = Object.values(type.getFields());
  const isComposite = (field: GraphQLField<unknown, unknown>): boolean => {
    const named = getNamedType(field.type);
    return isObjectType(named) || isInterfaceType(named);
  };
  const leaves = fields.filter(
    (field) => !isComposite(field) && !field.args.some(({ type: asked }) => isNonNullType(asked)),
  );
  const inner = depth > 0 ? fields.filter(isComposite) : [];
  const lists = inner.filter((field) => isListType(getNullableType(field.type)));
  const dense = inner.filter(({ name }) => DENSE.has(name));
  const ways = dense.length > 0 && random.chance(0.8) ? dense : lists.length > 0 && random.chance(0.7) ? lists : inner;
  const chosen = new Map(
    ways.length === 0 ? [] : Array.from({ length: width }, () => random.pick(ways)).map((field) => [field.name, field]),
  );
  const below = { ...growth, depth: depth - 1, width: Math.max(1, width - 1) };
  const shown = random.chance(0.5) ? leaves.map(({ name }) => name) : leaves.slice(0, 1).map(({ name }) => name);
  return ["__typename", ...shown, ...[...chosen.values()].map((field) => writeField(field, below))].join(" ");
}

function writeArgument({ name, type, defaultValue }: GraphQLArgument, growth: Growth): readonly string[] {
  const { random } = growth;
  if (name === "limit" || name === "first") {
    const size = random.pick(SIZES);
    return size === "" ? [] : [`${name}: ${size}`];
  }
  if (!isNonNullType(type) || defaultValue !== undefined) return [];
  const value = writeValue(name, type, growth);
  return value === undefined ? [] : [`${name}: ${value}`];
}

function writeValue(name: string, type: GraphQLInputType, { random, values }: Growth): string | undefined {
  const named = getNamedType(type);
  const known = values[name] ?? values[named.name];
  const value = known ? random.pick(known) : isEnumType(named) ? random.pick(named.getValues()).name : undefined;
  if (value === undefined) return undefined;
  return isListType(getNullableType(type)) && !value.startsWith("[") ? `[${value}]` : value;
}
