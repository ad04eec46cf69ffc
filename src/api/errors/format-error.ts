import { randomUUID } from "node:crypto";
import { unwrapResolverError } from "@apollo/server/errors";
import type { GraphQLFormattedError } from "graphql";
import { DatabaseError } from "../../database/errors.js";
import { printExtensions } from "./api-errors.js";
import { findDatabaseFault } from "./database-fault.js";
import { ErrorApart } from "./error-apart.js";
import { limitError } from "./limit-error.js";
import { printUnexpectedCharacter } from "./print-unexpected-character.js";
import { logEvent } from "../../log-event.js";

/** What the log gets of an error that the client is not told. */
export interface HiddenError {
  readonly id: string;
  readonly message: string;
  readonly stack: string | undefined;
}

/** The limits that are named where they are not ours to keep. */
export interface NamedLimits {
  readonly timeoutMs: number;
  readonly maxTokens: number;
}

export type LogError = (error: HiddenError) => void;

/** One line of JSON on standard error. */
export const logToStandardError: LogError = (error) => logEvent("api-error", error);

/**
 * Makes Apollo's formatError: what GraphQL and our own checks say goes out as it is, with its suggestions and a stable
 * code; what the database says, as src/database words it; anything else is kept for the log, and the client gets the id
 * under which it stands there.
 */
export function createFormatError(limits: NamedLimits, log: LogError = logToStandardError) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    if (error instanceof ErrorApart) return formatted;
    const original = unwrapResolverError(error);
    const told = original instanceof DatabaseError ? printDatabaseError(original, limits) : undefined;
    if (told !== undefined) return { ...formatted, ...told };
    if (/^Syntax Error: Document contains more that \d+ tokens/.test(formatted.message)) {
      const { message, extensions } = limitError(
        { name: "maxTokens", unit: "tokens", help: "Put lists of values into variables." },
        limits.maxTokens,
        `more than ${limits.maxTokens}`,
      );
      return { message, extensions };
    }
    if (/^(provided sha does not match query|Unsupported persisted query version)/.test(formatted.message))
      return { message: `${formatted.message}.`, extensions: printExtensions("BAD_REQUEST", {}) };
    // graphql-js bounds the work of comparing fields of one name with each other, and says no more than that.
    if (formatted.message === "Validation aborted.")
      return { ...formatted, message: "This request repeats fields too often to be checked. Name each field once." };
    // Nor of values, of which it names the first fifty that are wrong.
    if (formatted.message.startsWith("Too many errors processing variables"))
      return {
        message: "More values of variables are wrong than are told.",
        extensions: printExtensions("BAD_USER_INPUT", {}),
      };
    if (
      formatted.message === "Maximum call stack size exceeded" &&
      formatted.extensions?.code === "GRAPHQL_PARSE_FAILED"
    )
      return {
        ...formatted,
        message: "This question nests its values too deeply to be read: put them into variables.",
      };
    if (formatted.extensions?.code !== "INTERNAL_SERVER_ERROR")
      return { ...formatted, message: printUnexpectedCharacter(formatted.message) };
    const id = randomUUID().slice(0, 8);
    const cause = original instanceof Error ? original : undefined;
    log({ id, message: cause?.message ?? formatted.message, stack: cause?.stack });
    return {
      ...formatted,
      message: `The server could not answer; its log has the reason under ${id}.`,
      extensions: printExtensions("INTERNAL_SERVER_ERROR", { id }),
    };
  };
}

export function printTimeout(timeoutMs: number): string {
  return `The question took longer than the limit of ${timeoutMs} ms. Ask for less at once.`;
}

/** Undefined for what the database cannot refuse to a question: that is a mistake of ours. */
function printDatabaseError(
  error: DatabaseError,
  { timeoutMs }: NamedLimits,
): Pick<GraphQLFormattedError, "message" | "extensions"> | undefined {
  const { code, id } = error;
  if (code === "QUERY_TIMEOUT")
    return {
      message: printTimeout(timeoutMs), // the database knows what was left of it when it was asked
      extensions: printExtensions(code, { id, limit: "timeoutMs", max: timeoutMs }),
    };
  const fault = findDatabaseFault(error);
  return fault && { message: fault.message, extensions: printExtensions(fault.code, { id }) };
}
