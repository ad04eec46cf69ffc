import type { Request, RequestHandler } from "express";
import { pino, type DestinationStream } from "pino";
import { readRoute } from "./read-route.js";

/**
 * One line of JSON for each answer: its id, what it is a question of, status, milliseconds and cost. Never the query, its
 * variables or who asked: they may hold anything. Of the names that a client gives only the operation's, where it is one.
 */
export function logRequests(destination?: DestinationStream): RequestHandler {
  const log = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination ?? pino.destination(1));
  return (request, response, next) => {
    const began = performance.now();
    const { method } = request;
    const route = readRoute(request);
    response.once("close", () => {
      const ms = Math.round(performance.now() - began);
      const status = response.writableFinished ? response.statusCode : "aborted";
      const { id, cost } = response.locals as { readonly id?: string; readonly cost?: number };
      log.info({ id, method, route, operation: readOperation(request), status, ms, cost }, "answered");
    });
    next();
  };
}

/** The name of the operation, as the client says it beside the question or in it. */
function readOperation({ body, query }: Request): string | undefined {
  for (const asked of [body, query] as unknown[]) {
    if (typeof asked !== "object" || asked === null) continue;
    const { operationName, query: text } = asked as { readonly operationName?: unknown; readonly query?: unknown };
    const name = typeof operationName === "string" ? operationName : /^\s*query\s+(\w+)/.exec(String(text))?.[1];
    if (name !== undefined && /^\w{1,64}$/.test(name)) return name;
  }
  return undefined;
}
