import type { RequestListener } from "node:http";
import { API_ERRORS, printExtensions } from "../api/errors/api-errors.js";

/** What is answered until there is a graph to ask. */
export const answerStarting: RequestListener = (request, response) => {
  const path = request.url?.split("?", 1)[0];
  const alive = path === "/healthz";
  const reason = "The graph is being loaded.";
  const body = alive
    ? { status: "alive" }
    : path === "/readyz"
      ? { status: "unready", reason }
      : { errors: [{ message: reason, extensions: printExtensions("STARTING", {}) }] };
  response.writeHead(alive ? 200 : API_ERRORS.STARTING.status, {
    "Content-Type": "application/json; charset=utf-8",
    "Cache-Control": "no-store",
    ...(alive ? {} : { "Retry-After": "2" }),
  });
  response.end(JSON.stringify(body));
};
