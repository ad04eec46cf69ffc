import type { RequestHandler } from "express";
import { answerError } from "./answer-error.js";

type Method = "GET" | "HEAD" | "POST";

/** Refuses what nothing is asked by here. @param advice what to say behind "PUT is not for" */
export function checkMethod(allowed: readonly Method[], advice: string): RequestHandler {
  const known: ReadonlySet<string> = new Set([...allowed, "OPTIONS"]);
  const allow = [...known].join(", ");
  return (request, response, next) => {
    if (known.has(request.method)) return next();
    response.set("Allow", allow);
    answerError(response, "METHOD_NOT_ALLOWED", `${request.method} is not for ${advice}`, {});
  };
}

/** What is there to be read, and nothing else. */
export const checkReading = checkMethod(["GET", "HEAD"], "this: it is read by GET.");

/** What takes more than an address holds. */
export const checkAsking = checkMethod(["GET", "HEAD", "POST"], "this: use GET or POST.");
