import { fileURLToPath } from "node:url";
import type { Request, RequestHandler } from "express";

/** Where the build puts the page, seen from src/server and dist/server alike. */
const FOLDER = fileURLToPath(new URL("../../../dist/graphiql/", import.meta.url));

const ANSWERS = ["application/graphql-response+json", "application/json", "text/html"];

/**
 * The editor sets styles from script and keeps small fonts and pictures in its style sheet; all else, scripts and
 * workers too, is a file here.
 */
const PAGE_POLICY = printPolicy({
  "style-src": "'self' 'unsafe-inline'",
  "img-src": "'self' data:",
  "font-src": "'self' data:",
});

/** Serves GraphiQL to those who would rather have HTML than JSON; everybody else goes on to the API. */
export const graphiqlPage: RequestHandler = (request, response, next) => {
  response.vary("Accept");
  if (!prefersPage(request)) return next();
  response.set("Content-Security-Policy", PAGE_POLICY);
  response.set("Cache-Control", "no-cache");
  response.sendFile("index.html", { root: FOLDER });
};

/** Whether HTML is liked better than JSON: a browser likes it, a program that takes anything does not. */
export function prefersPage(request: Request): boolean {
  return request.accepts(ANSWERS) === "text/html";
}

/** The page's scripts, styles, fonts and workers. */
export const GRAPHIQL_FILES = `${FOLDER}assets`;

/** A Content-Security-Policy that allows this origin only, with the directives given on top. */
export function printPolicy(more: Readonly<Record<string, string>> = {}): string {
  const directives = {
    "default-src": "'self'",
    "object-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'none'",
    "frame-ancestors": "'none'",
    ...more,
  };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");
}
