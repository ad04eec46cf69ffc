import type { IncomingMessage, ServerResponse } from "node:http";
import { API_ERRORS, printExtensions, RETRY_AFTER } from "../../api/errors/api-errors.js";
import { OPEN_TO_ALL, type Origins } from "../access/cross-origin.js";
import { BUSY } from "../fair/limit-clients.js";
import type { Observer } from "../observed/observe.js";

export interface RefuseUnreadOptions {
  /** Under which all questions are asked: "/graphql". */
  readonly path: string;
  readonly origins: Origins;
  /** Whether there is no time to look at what comes. */
  readonly isTooMuch: (request: IncomingMessage, response: ServerResponse) => boolean;
}

/**
 * So many milliseconds later one is told. Who asks again as soon as he has an answer, on a hundred connections at once,
 * asks a tenth as often then: an ordinary question beside three such clients is answered in 20 ms, where it was 250.
 */
const PAUSE_MS = 500;

const BODY = Buffer.from(
  JSON.stringify({ errors: [{ message: BUSY, extensions: printExtensions("OVERLOADED", {}) }] }),
);

/**
 * Says of questions that a server has no time for that it has none, before Express: where two thousand a second are
 * refused, each that costs little is time for those who are answered. Where only some origins may ask, `admit` says it.
 */
export function refuseUnread({ path, origins, isTooMuch }: RefuseUnreadOptions): Observer {
  return (request, response, next) => {
    const isQuestion = request.method === "POST" && request.url === path && origins === "*";
    if (isQuestion && isTooMuch(request, response)) setTimeout(refuse, PAUSE_MS, response);
    else next();
  };
}

function refuse(response: ServerResponse): void {
  response
    .writeHead(API_ERRORS.OVERLOADED.status, {
      ...RETRY_AFTER,
      ...OPEN_TO_ALL,
      "Content-Type": "application/json; charset=utf-8",
      "Content-Length": BODY.length,
      "X-Content-Type-Options": "nosniff",
    })
    .end(BODY);
}
