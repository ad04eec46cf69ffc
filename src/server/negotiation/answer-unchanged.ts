import { createHash } from "node:crypto";
import type { Request, Response } from "express";

/**
 * Names an answer by all that it depends on, and says that the client has it already where it does (304), or where it
 * asks for nothing but the head.
 * @returns whether the answer is given
 */
export function answerUnchanged(
  {
    of,
    meta,
  }: { readonly of: readonly string[]; readonly meta: { readonly version: string; readonly builtAt: string } },
  request: Request,
  response: Response,
): boolean {
  const tag = createHash("sha256")
    .update(JSON.stringify([...of, request.query]))
    .digest("hex")
    .slice(0, 32);
  response.set({
    "Cache-Control": "no-cache",
    ETag: `"${tag}"`,
    "Last-Modified": new Date(meta.builtAt).toUTCString(),
    "X-Graph-Version": meta.version,
  });
  if (!hasTag(request.get("If-None-Match"), `"${tag}"`)) return false;
  response.status(304).end();
  return true;
}

/**
 * Whether it is among those that the client has. Express's `fresh` says no to who sends `Cache-Control: no-cache` too,
 * as every fetch with If-None-Match does.
 */
export function hasTag(known: string | undefined, tag: string): boolean {
  const tags = (known ?? "").split(",").map((each) => each.trim().replace(/^W\//, ""));
  return tags.includes(tag) || tags.includes("*");
}
