import {
  GraphQLError,
  type GraphQLErrorOptions,
  GraphQLScalarType,
  Kind as Node,
  print,
  type ValueNode,
} from "graphql";
import { checkPartialDate } from "../model/values/partial-date.js";

/** A date as printed: 2023, 2023-04 or 2023-04-01. Another is refused where it stands, with what to write instead. */
export const PartialDate = createTextScalar("PartialDate", (value, nodes) => {
  const fault = checkPartialDate(value);
  if (fault) throw new GraphQLError([fault.message, fault.suggestion].filter(Boolean).join("; "), locate(nodes));
  return value as string;
});

/** A moment. Kept and compared as ISO 8601 text in UTC with milliseconds, so that texts compare as moments do. */
export const DateTime = createTextScalar("DateTime", parseInstant);

/** The same under the name that the generated schema knows it by. */
export const Instant = createTextScalar("Instant", parseInstant);

function parseInstant(value: unknown, nodes: ValueNode | undefined): string {
  const instant = typeof value === "string" && /^\d{4}-\d{2}-\d{2}(T|$)/.test(value) ? Date.parse(value) : NaN;
  if (Number.isNaN(instant))
    throw new GraphQLError(`${JSON.stringify(value)} is not a moment; write 2026-01-31T08:30:00Z`, locate(nodes));
  return new Date(instant).toISOString();
}

/** An error in a literal is shown where that stands. */
function locate(nodes: ValueNode | undefined): GraphQLErrorOptions {
  return nodes === undefined ? {} : { nodes };
}

function createTextScalar(
  name: string,
  parse: (value: unknown, nodes: ValueNode | undefined) => string,
): GraphQLScalarType<string> {
  return new GraphQLScalarType({
    name,
    serialize: String,
    parseValue: (value) => parse(typeof value === "number" ? String(value) : value, undefined), // a year may be written without quotes
    parseLiteral: (node) => parse(node.kind === Node.STRING ? node.value : print(node), node),
  });
}
