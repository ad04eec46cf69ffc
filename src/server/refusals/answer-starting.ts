import type { RequestListener } from "node:http";
import { API_ERRORS, printExtensions, RETRY_AFTER } from "../../api/errors/api-errors.js";

/** What is answered until there is a graph to ask, with the reason why there is none yet. */
export function answerStarting(readReason: () => string): RequestListener {
  return (request, response) => {
    const path = request.url?.split("?", 1)[0];
    const alive = path === "/healthz";
    const reason = readReason();
    const body = alive
      ? { status: "alive" }
      : path === "/readyz"
        ? { status: "unready", reason }
        : { errors: [{ message: reason, extensions: printExtensions("STARTING", {}) }] };
    response.writeHead(alive ? 200 : API_ERRORS.STARTING.status, {
      "Content-Type": "application/json; charset=utf-8",
      "Cache-Control": "no-store",
      ...(alive ? {} : RETRY_AFTER),
    });
    response.end(JSON.stringify(body));
  };
}
