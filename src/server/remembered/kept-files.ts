import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import type { RequestHandler } from "express";
import { type KeptBody, keepBody } from "./keep-body.js";

const NAME = /^[\w-][\w.-]*$/;

/**
 * The files of a folder that the build made, whose names change with their content, so that they may be kept for ever. Each
 * is read and compressed when it is first asked for, and kept: there are no more than the build made.
 */
export function keptFiles(folder: string): RequestHandler {
  const kept = new Map<string, KeptBody>();
  return async (request, response, next) => {
    const name = request.path.slice(1);
    if (!NAME.test(name)) return next();
    const file =
      kept.get(name) ??
      (await readFile(join(folder, name)).then(
        (bytes) => keepBody(bytes, `"${name}"`),
        () => undefined,
      ));
    if (file === undefined) return next();
    kept.set(name, file);
    response.type(extname(name)).set("Cache-Control", "public, max-age=31536000, immutable");
    await file.answer(request, response);
  };
}

/** One text that is the same as long as the server runs, and has to be asked for anew then. */
export function keptText(text: string, type: string): RequestHandler {
  const file = keepBody(text, `"${createHash("sha256").update(text).digest("base64url").slice(0, 27)}"`);
  return async (request, response) => {
    response.type(type).set("Cache-Control", "no-cache");
    await file.answer(request, response);
  };
}
