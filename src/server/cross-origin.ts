import type { RequestHandler } from "express";

/**
 * Any page may ask: what is served is public, read-only and the same for everybody, so there is nothing that another
 * origin could steal or change. For the same reason no credentials are ever allowed: with cookies this would be a hole,
 * hence `*` and no more. A server on a private network that must not be read from public pages belongs behind a proxy
 * that says so.
 */
export const crossOrigin: RequestHandler = (_request, response, next) => {
  response.set({
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "ETag, Retry-After",
    // The page above may load this with fetch; helmet's same-origin default is for everything else.
    "Cross-Origin-Resource-Policy": "cross-origin",
  });
  next();
};

/** Answers the question that a browser asks before it sends application/json to another origin. */
export const answerPreflight: RequestHandler = (request, response, next) => {
  if (request.method !== "OPTIONS") return next();
  response.set({
    Allow: "GET, HEAD, POST, OPTIONS",
    "Access-Control-Allow-Methods": "GET, POST",
    "Access-Control-Allow-Headers": "Content-Type, Accept, Apollo-Require-Preflight, X-Apollo-Operation-Name",
    "Access-Control-Max-Age": "86400",
  });
  response.status(204).end();
};
