import { randomUUID } from "node:crypto";
import type { Observer } from "./observe.js";

/** The id that a request came with, if that is one, else a new one; the answer carries it, and the log. */
export const nameRequest: Observer = (request, response, next) => {
  const given = String(request.headers["x-request-id"] ?? "");
  const id = /^[\w.-]{1,64}$/.test(given) ? given : randomUUID();
  response.locals = { ...response.locals, id };
  response.setHeader("X-Request-Id", id);
  next();
};
