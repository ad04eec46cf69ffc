import type { RequestHandler } from "express";
import { keptText } from "../remembered/kept-files.js";
import type { Boundaries } from "./parse-boundaries.js";

/** The map of this server, where its operator has given one; else there is no content, which is no mistake. */
export function boundariesRoute(boundaries: Boundaries | undefined): RequestHandler {
  if (boundaries === undefined)
    return (_request, response) => void response.set("Cache-Control", "no-cache").status(204).end();
  return keptText(JSON.stringify(boundaries), "application/json");
}
