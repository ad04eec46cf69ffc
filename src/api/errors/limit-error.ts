import type { GraphQLError } from "graphql";
import { apiError } from "./api-errors.js";

/** A limit that a request passes. */
export interface PassedLimit {
  /** As `meta { limits }` has it: "maxDepth". */
  readonly name: string;
  /** What is counted: "levels of fields". */
  readonly unit: string;
  /** What to do instead. */
  readonly help: string;
}

export function limitError({ name, unit, help }: PassedLimit, max: number, found: number | string): GraphQLError {
  return apiError("LIMIT_EXCEEDED", `This request has ${found} ${unit}; ${name} is ${max}. ${help}`, {
    limit: name,
    max,
    found,
  });
}
