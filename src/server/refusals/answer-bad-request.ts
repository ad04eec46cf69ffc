import type { ServerResponse } from "node:http";
import { API_ERRORS, printExtensions } from "../../api/errors/api-errors.js";

/** Says what nobody can read, before Express has seen the request. */
export function answerBadRequest(response: ServerResponse, message: string): void {
  const body = JSON.stringify({ errors: [{ message, extensions: printExtensions("BAD_REQUEST", {}) }] });
  const headers = { "Content-Type": "application/json; charset=utf-8", "X-Content-Type-Options": "nosniff" };
  response.writeHead(API_ERRORS.BAD_REQUEST.status, headers).end(body);
}
