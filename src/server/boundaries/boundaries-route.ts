import type { RequestHandler } from "express";
import type { Boundaries } from "./parse-boundaries.js";

/** The map of this server, where its operator has given one; else there is no content, which is no mistake. */
export function boundariesRoute(boundaries: Boundaries | undefined): RequestHandler {
  const text = boundaries && JSON.stringify(boundaries);
  return (_request, response) => {
    response.set("Cache-Control", "no-cache");
    if (text === undefined) response.status(204).end();
    else response.type("application/json").send(text);
  };
}
