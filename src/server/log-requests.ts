import type { RequestHandler } from "express";

/**
 * One line for each answer: when, what, status, milliseconds. Never the query string or the body, which may hold
 * anything.
 */
export const logRequests: RequestHandler = (request, response, next) => {
  const began = performance.now();
  const { method, path } = request; // routers shorten it on the way
  response.once("close", () => {
    const status = response.writableFinished ? response.statusCode : "aborted";
    console.log(`${new Date().toISOString()} ${method} ${path} ${status} ${Math.round(performance.now() - began)} ms`);
  });
  next();
};
