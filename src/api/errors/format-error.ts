import { randomUUID } from "node:crypto";
import { unwrapResolverError } from "@apollo/server/errors";
import type { GraphQLFormattedError } from "graphql";
import { DatabaseError } from "../../database/errors.js";
import { limitError } from "../limits/limit.js";
import type { Limits } from "../limits/limits.js";
import { printUnexpectedCharacter } from "./print-unexpected-character.js";

/** What the log gets of an error that the client is not told. */
export interface HiddenError {
  readonly id: string;
  readonly message: string;
  readonly stack: string | undefined;
}

export type LogError = (error: HiddenError) => void;

/** One line of JSON on standard error. */
export const logToStandardError: LogError = (error) => {
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), event: "api-error", ...error })}\n`);
};

/**
 * Makes Apollo's formatError: what GraphQL and our own checks say goes out as it is, with its suggestions and a stable
 * code; what the database says, as src/database words it; anything else is kept for the log, and the client gets the id
 * under which it stands there.
 */
export function createFormatError(limits: Limits, log: LogError = logToStandardError) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error);
    if (original instanceof DatabaseError) return printDatabaseError(formatted, original, limits);
    if (/^Syntax Error: Document contains more that \d+ tokens/.test(formatted.message)) {
      const { message, extensions } = limitError(
        { name: "maxTokens", unit: "tokens", help: "Put lists of values into variables." },
        limits.maxTokens,
        `more than ${limits.maxTokens}`,
      );
      return { message, extensions: withoutHttp(extensions) };
    }
    // graphql-js bounds the work of comparing fields of one name with each other, and says no more than that.
    if (formatted.message === "Validation aborted.")
      return { ...formatted, message: "This request repeats fields too often to be checked. Name each field once." };
    if (formatted.extensions?.code !== "INTERNAL_SERVER_ERROR")
      return { ...formatted, message: printUnexpectedCharacter(formatted.message) };
    const id = randomUUID().slice(0, 8);
    const cause = original instanceof Error ? original : undefined;
    log({ id, message: cause?.message ?? formatted.message, stack: cause?.stack });
    return {
      ...formatted,
      message: `The server could not answer; its log has the reason under ${id}.`,
      extensions: { code: "INTERNAL_SERVER_ERROR", id },
    };
  };
}

function printDatabaseError(
  formatted: GraphQLFormattedError,
  { code, id, message }: DatabaseError,
  { timeoutMs }: Limits,
): GraphQLFormattedError {
  const limit = code === "QUERY_TIMEOUT" ? { limit: "timeoutMs", max: timeoutMs } : {};
  return { ...formatted, message, extensions: { code, id, ...limit } };
}

function withoutHttp({ http: _, ...extensions }: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return extensions;
}
