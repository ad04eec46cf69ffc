import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { RequestHandler } from "express";
import { prefersPage, printPolicy } from "./graphiql-page.js";

/** Where the build puts the page, seen from src/server and dist/server alike. */
const FOLDER = fileURLToPath(new URL("../../../dist/explorer/", import.meta.url));

/**
 * Serves the explorer to those who come with a browser; everybody else is led to the API. Nothing but this origin is
 * asked; a picture becomes a PNG by way of an image that the page makes itself.
 * @param frames origins whose pages may have it in a frame; nobody's, unless told
 */
export function explorerPage(frames: readonly string[] = []): RequestHandler {
  const policy = printPolicy({
    "img-src": "'self' blob:",
    ...(frames.length > 0 && { "frame-ancestors": frames.join(" ") }),
  });
  return (request, response) => {
    response.vary("Accept");
    if (!prefersPage(request)) return response.redirect("/graphql");
    response.set("Content-Security-Policy", policy);
    // It knows one origin at most: browsers that read the policy above pass it over, and others would show nothing.
    if (frames.length > 0) response.removeHeader("X-Frame-Options");
    response.set("Cache-Control", "no-cache");
    response.sendFile("index.html", { root: FOLDER });
  };
}

/** The page's scripts and styles. */
export const EXPLORER_FILES = `${FOLDER}assets`;

/** The questions that the page asks; none where it has not been built. */
export async function readExplorerQuestions(): Promise<readonly string[]> {
  try {
    return JSON.parse(await readFile(`${FOLDER}questions.json`, "utf8")) as readonly string[];
  } catch {
    return [];
  }
}
