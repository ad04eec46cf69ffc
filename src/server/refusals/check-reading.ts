import type { RequestHandler } from "express";
import { answerError } from "./answer-error.js";

/** What is there to be read, and nothing else. */
export const checkReading: RequestHandler = (request, response, next) => {
  if (["GET", "HEAD", "OPTIONS"].includes(request.method)) return next();
  response.set("Allow", "GET, HEAD, OPTIONS");
  answerError(response, "METHOD_NOT_ALLOWED", `${request.method} is not for this: it is read by GET.`, {});
};
