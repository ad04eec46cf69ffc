import { randomUUID } from "node:crypto";
import type { ErrorRequestHandler, RequestHandler } from "express";
import { findDatabaseFault } from "../api/errors/database-fault.js";
import { AskError } from "../assistants/ask-error.js";
import { answerAskError } from "./refusals/answer-ask-error.js";
import { answerError } from "./refusals/answer-error.js";
import { printTooLarge } from "./refusals/refuse-too-large.js";

/** What body-parser and the router throw: an Error with the status to answer with, and what kind it is. */
interface HttpError extends Error {
  readonly status?: number;
  readonly type?: string;
  /** Bytes that a body may have. */
  readonly limit?: number;
}

const CODES: Readonly<Record<number, "PAYLOAD_TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE">> = {
  413: "PAYLOAD_TOO_LARGE",
  415: "UNSUPPORTED_MEDIA_TYPE",
};

const MESSAGES: Readonly<Record<string, string>> = {
  "entity.parse.failed": "The body is not JSON: an object is expected.",
  "encoding.unsupported": "The body is compressed in a way that is not known here: use gzip, deflate, br or none.",
  "entity.too.deep": "The body nests lists and objects more than anybody asks for.",
  "charset.unsupported": "The body's character set is not known here: use UTF-8.",
};

export const answerUnknownPath: RequestHandler = (request, response) => {
  answerError(
    response,
    "NOT_FOUND",
    `There is nothing at ${request.path.slice(0, 200)}. Questions go to /graphql; the schema is at /schema.graphql.`,
    {},
  );
};

/**
 * The last resort: an error of the request is explained, what the API says is passed on, any other is logged here (without the request: it may hold
 * anything) and answered without a word about its cause.
 */
export const catchErrors: ErrorRequestHandler = (error: HttpError, request, response, next) => {
  if (response.headersSent) return next(error);
  if (error instanceof AskError) return answerAskError(response, error);
  const fault = findDatabaseFault(error);
  if (fault !== undefined) {
    if (fault.isWithdrawn && response.closed) return; // its client has gone
    response.set("Cache-Control", "no-store");
    return answerError(response, fault.code, fault.message, { id: fault.id });
  }
  const status = error.status ?? 500;
  if (status >= 400 && status < 500) {
    const message =
      error.type === "entity.too.large" && error.limit !== undefined
        ? printTooLarge(error.limit)
        : (MESSAGES[error.type ?? ""] ?? "The request cannot be read.");
    return answerError(response, CODES[status] ?? "BAD_REQUEST", message, {});
  }
  const id = randomUUID().slice(0, 8);
  console.error(`${request.method} ${request.path} failed (${id}):`, error);
  const message = `The server could not answer; its log has the reason under ${id}.`;
  answerError(response, "INTERNAL_SERVER_ERROR", message, { id });
};
