import { GraphQLError, GraphQLScalarType, Kind as Node, type ValueNode } from "graphql";
import { checkPartialDate } from "../../model/values/partial-date.js";

/** A date as printed: 2023, 2023-04 or 2023-04-01. Another is refused where it stands, with what to write instead. */
export const PartialDate = createTextScalar("PartialDate", (value) => {
  const fault = checkPartialDate(value);
  if (fault) throw new GraphQLError([fault.message, fault.suggestion].filter(Boolean).join("; "));
  return value as string;
});

/** A moment. Kept and compared as ISO 8601 text in UTC with milliseconds, so that texts compare as moments do. */
export const DateTime = createTextScalar("DateTime", parseInstant);

/** The same under the name that the generated schema knows it by. */
export const Instant = createTextScalar("Instant", parseInstant);

function parseInstant(value: unknown): string {
  const instant = typeof value === "string" && /^\d{4}-\d{2}-\d{2}(T|$)/.test(value) ? Date.parse(value) : NaN;
  if (Number.isNaN(instant)) throw new GraphQLError(`${JSON.stringify(value)} is not a moment; write 2026-01-31T08:30:00Z`);
  return new Date(instant).toISOString();
}

function createTextScalar(name: string, parse: (value: unknown) => string): GraphQLScalarType<string> {
  return new GraphQLScalarType({
    name,
    serialize: String,
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Node.STRING ? node.value : "value" in node ? node.value : undefined),
  });
}
