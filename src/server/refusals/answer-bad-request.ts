import type { ServerResponse } from "node:http";
import { API_ERRORS, printExtensions } from "../../api/errors/api-errors.js";

/** The body of what nobody could read, as Node sends it. */
export function printBadRequest(message: string): string {
  return JSON.stringify({ errors: [{ message, extensions: printExtensions("BAD_REQUEST", {}) }] });
}

/** Says so before Express has seen the request. */
export function answerBadRequest(response: ServerResponse, message: string): void {
  const headers = { "Content-Type": "application/json; charset=utf-8", "X-Content-Type-Options": "nosniff" };
  response.writeHead(API_ERRORS.BAD_REQUEST.status, headers).end(printBadRequest(message));
}
