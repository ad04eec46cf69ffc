import { GraphQLError } from "graphql";
import type { Limits } from "./limits.js";
import type { VisitedField } from "./visit-fields.js";

/** One limit on what a request may ask for, counted while its fields are visited once for all limits. */
export interface Limit {
  readonly name: keyof Limits;
  /** What is counted: "levels of fields". */
  readonly unit: string;
  /** What to do instead. */
  readonly help: string;
  /** A counter for one request: takes a field, and returns what it has found so far. */
  readonly start: () => (field: VisitedField) => number;
}

export function limitError(
  limit: Pick<Limit, "name" | "unit" | "help">,
  max: number,
  found: number | string,
): GraphQLError {
  return new GraphQLError(`This request has ${found} ${limit.unit}; ${limit.name} is ${max}. ${limit.help}`, {
    extensions: { code: "LIMIT_EXCEEDED", limit: limit.name, max, found, http: { status: 400 } },
  });
}

/** Adds up. */
export function sum(count: (field: VisitedField) => number): Limit["start"] {
  return () => {
    let found = 0;
    return (field) => (found += count(field));
  };
}

/** Keeps the greatest. */
export function greatest(measure: (field: VisitedField) => number): Limit["start"] {
  return () => {
    let found = 0;
    return (field) => (found = Math.max(found, measure(field)));
  };
}
