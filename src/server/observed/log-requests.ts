import { pino, type DestinationStream } from "pino";
import type { Observer } from "./observe.js";
import { readOperation } from "./read-operation.js";
import { readRoute } from "./read-route.js";

/**
 * One line of JSON for each answer: its id, what it is a question of, status, milliseconds and cost. Never the query, its
 * variables or who asked: they may hold anything. Of the names that a client gives only the operation's, where it is one.
 */
export function logRequests(destination?: DestinationStream): Observer {
  const log = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination ?? pino.destination(1));
  return (request, response, next) => {
    const began = performance.now();
    const { method } = request;
    const route = readRoute(request);
    response.once("close", () => {
      const ms = Math.round(performance.now() - began);
      const status = response.writableFinished ? response.statusCode : "aborted";
      const { id, cost, operation = readOperation(request) } = response.locals ?? {};
      log.info({ id, method, route, operation, status, ms, cost }, "answered");
    });
    next();
  };
}
