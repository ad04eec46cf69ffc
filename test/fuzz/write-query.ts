import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import type { Random } from "../../bench/synthetic/random.js";
import { writeHostileText } from "./hostile-texts.js";

type Fields = GraphQLObjectType | GraphQLInterfaceType;

const NUMBERS = [
  "-1",
  "0",
  "1",
  "2",
  "5",
  "20",
  "1000",
  "1001",
  "2147483647",
  "2147483648",
  "-2147483648",
  "1.5",
  "1e400",
];
const COMMON = ["1", "2", "5", "20", "100"];
const DATES = [
  '"2023"',
  '"2023-04"',
  '"2023-04-01"',
  '"2023-02-30"',
  '"0000"',
  '"9999-12-31"',
  '"昨天"',
  "2023",
  '"2023-13"',
];
const MOMENTS = [
  '"2026-11-23T00:00:00Z"',
  '"1970-01-01"',
  '"2026-11-30T00:00:00+08:00"',
  '"never"',
  '"2026-02-30T25:00:00Z"',
];
const IDS = [
  "university-hrbust",
  "enterprise-shagang",
  "community-quality-steel",
  "place-heilongjiang",
  "agreement-x",
  "s-1",
];

/**
 * A question of the schema with any arguments, filters and orders: mostly valid, small, and with values that nobody
 * would think of.
 */
export function writeQuery(schema: GraphQLSchema, random: Random): string {
  const roots = Object.values(schema.getQueryType()!.getFields());
  const count = random.chance(0.8) ? 1 : random.between(2, 4);
  const fields = Array.from({ length: count }, (_, index) => {
    const field = random.pick(roots);
    return `r${index}: ${writeField(field, random, random.between(1, 3))}`;
  });
  return `{ ${fields.join(" ")} }`;
}

function writeField(field: GraphQLField<unknown, unknown>, random: Random, depth: number): string {
  const args = field.args.flatMap((argument) => writeArgument(argument, random));
  const head = `${field.name}${args.length > 0 ? `(${args.join(", ")})` : ""}`;
  const type = getNamedType(field.type);
  if (!isObjectType(type) && !isInterfaceType(type)) return "types" in type ? `${head} { __typename }` : head;
  return `${head} { __typename ${writeSelection(type, random, depth)} }`;
}

function writeSelection(type: Fields, random: Random, depth: number): string {
  const fields = Object.values(type.getFields()).filter(
    (field) => depth > 0 || !("getFields" in getNamedType(field.type)),
  );
  if (fields.length === 0) return "";
  const chosen = new Map(
    Array.from({ length: random.between(1, 4) }, () => random.pick(fields)).map((field) => [field.name, field]),
  );
  return [...chosen.values()].map((field) => writeField(field, random, depth - 1)).join(" ");
}

function writeArgument({ name, type }: GraphQLArgument, random: Random): readonly string[] {
  if (!isNonNullType(type) && random.chance(name === "knownAt" || name === "after" ? 0.97 : 0.6)) return [];
  return [`${name}: ${writeValue(name, type, random, 3)}`];
}

/** Of an argument or a field of a filter; now and then of another type than it should be. */
function writeValue(name: string, type: GraphQLInputType, random: Random, depth: number): string {
  if (random.chance(0.004)) return random.pick(["null", "{}", "[]", "[[]]", '"x"', "7", "true", "NOTHING", "$x"]);
  const inner = getNullableType(type);
  if (isListType(inner)) {
    const items = Array.from({ length: random.between(0, 3) }, () => writeValue(name, inner.ofType, random, depth));
    return `[${items.join(", ")}]`;
  }
  if (isEnumType(inner)) return random.pick(inner.getValues()).name;
  if (isInputObjectType(inner)) {
    const fields: readonly GraphQLInputField[] = Object.values(inner.getFields());
    const needed = fields.filter((field) => isNonNullType(field.type));
    const others = depth > 0 ? [random.pick(fields), ...(random.chance(0.3) ? [random.pick(fields)] : [])] : [];
    const all = new Map([...needed, ...others].map((field) => [field.name, field]));
    return `{ ${[...all.values()].map((field) => `${field.name}: ${writeValue(field.name, field.type, random, depth - 1)}`).join(", ")} }`;
  }
  switch (inner.toString()) {
    case "Int":
    case "Float":
      return random.chance(0.8) ? random.pick(COMMON) : random.pick(NUMBERS);
    case "Boolean":
      return random.pick(["true", "false"]);
    case "PartialDate":
      return random.pick(random.chance(0.8) ? DATES.slice(0, 3) : DATES);
    case "DateTime":
    case "Instant":
      return random.pick(random.chance(0.8) ? MOMENTS.slice(0, 2) : MOMENTS);
    default:
      return JSON.stringify(
        /^(id|ids|of|from|to|place|source|about|eq)$/i.test(name) && random.chance(0.7)
          ? random.pick(IDS)
          : writeHostileText(random),
      );
  }
}
