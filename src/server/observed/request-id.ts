import { randomUUID } from "node:crypto";
import type { RequestHandler } from "express";

/** The id that a request came with, if that is one, else a new one; the answer carries it, and the log. */
export const nameRequest: RequestHandler = (request, response, next) => {
  const given = request.get("X-Request-Id") ?? "";
  const id = /^[\w.-]{1,64}$/.test(given) ? given : randomUUID();
  response.locals.id = id;
  response.set("X-Request-Id", id);
  next();
};
