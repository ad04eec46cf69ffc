import type { PassedLimit } from "../errors/limit-error.js";
import type { Limits } from "./limits.js";
import type { VisitedField } from "./visit-fields.js";

/** One limit on what a request may ask for, counted while its fields are visited once for all limits. */
export interface Limit extends PassedLimit {
  readonly name: keyof Limits;
  /** A counter for one request: takes a field, and returns what it has found so far. */
  readonly start: () => (field: VisitedField) => number;
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
