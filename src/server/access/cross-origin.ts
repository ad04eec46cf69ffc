import type { RequestHandler } from "express";
import { answerError } from "../refusals/answer-error.js";

/** Origins whose pages may ask: all of them, or these. */
export type Origins = "*" | readonly string[];

/** Headers that clients send beside what every page may: those of Apollo, of tracing, of caches. */
const REQUEST_HEADERS = [
  "Content-Type",
  "Accept",
  "Authorization",
  "Apollo-Require-Preflight",
  "Apollographql-Client-Name",
  "Apollographql-Client-Version",
  "X-Apollo-Operation-Id",
  "X-Apollo-Operation-Name",
  "X-Requested-With",
  "X-Request-Id",
  "Cache-Control",
  "Mcp-Protocol-Version",
  "If-None-Match",
  "Traceparent",
  "Tracestate",
  "Baggage",
];

/** Headers of an answer that a page on another origin may read. */
const ANSWER_HEADERS = [
  "ETag",
  "Retry-After",
  "RateLimit",
  "RateLimit-Policy",
  "X-Request-Id",
  "X-Graph-Version",
  "Link",
];

/** Of an answer that every page may read. */
export const OPEN_TO_ALL = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": ANSWER_HEADERS.join(", "),
  // The page above may load this with fetch; helmet's same-origin default is for everything else.
  "Cross-Origin-Resource-Policy": "cross-origin",
} as const;

/**
 * Any page may ask, unless origins are named: what is served is public, read-only and the same for everybody, so there is
 * nothing that another origin could steal or change. For the same reason no credentials are ever allowed: with cookies
 * this would be a hole. Where origins are named, pages of others are refused before anything is done for them.
 */
export function crossOrigin(origins: Origins): RequestHandler {
  return (request, response, next) => {
    const origin = request.get("Origin");
    if (origins !== "*") response.vary("Origin");
    const isOwn = origin !== undefined && URL.canParse(origin) && new URL(origin).host === request.get("Host");
    const isAllowed = origins === "*" || origin === undefined || isOwn || origins.includes(origin);
    if (!isAllowed) {
      const message = `Pages of ${origin.slice(0, 200)} may not ask this server.`;
      return answerError(response, "ORIGIN_NOT_ALLOWED", message, {});
    }
    const { "Access-Control-Allow-Origin": everybody, ...open } = OPEN_TO_ALL;
    const allowed = origins === "*" ? everybody : origin;
    response.set({ ...open, ...(allowed && { "Access-Control-Allow-Origin": allowed }) });
    if (request.method !== "OPTIONS") return next();
    // The question that a browser asks before it sends application/json to another origin.
    response.set({
      Allow: "GET, HEAD, POST, OPTIONS",
      "Access-Control-Allow-Methods": "GET, HEAD, POST",
      "Access-Control-Allow-Headers": REQUEST_HEADERS.join(", "),
      "Access-Control-Max-Age": "86400",
    });
    response.status(204).end();
  };
}
