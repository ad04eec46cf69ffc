import { Router } from "express";
import { crossOrigin, type Origins } from "./access/cross-origin.js";
import { RETRY_AFTER } from "../api/errors/api-errors.js";

/** What `readyz` tells: the version of the graph that is served, or in one line why there is none. */
export type Readiness = { readonly version: string } | { readonly reason: string };

export type CheckReadiness = () => Promise<Readiness>;

/**
 * `/healthz`: this process answers; restart it if not. `/readyz`: the database answers and holds a graph; send it no
 * questions if not. Two questions, because a server whose database is away gets no better by being restarted.
 */
export function healthRoutes(checkReadiness: CheckReadiness, origins: Origins): Router {
  const router = Router();
  router.use(["/healthz", "/readyz"], crossOrigin(origins));
  router.get("/healthz", (_request, response) => {
    response.set("Cache-Control", "no-store").json({ status: "alive" });
  });
  router.get("/readyz", async (_request, response) => {
    const readiness = await checkReadiness();
    response.set("Cache-Control", "no-store");
    if ("version" in readiness) response.json({ status: "ready", version: readiness.version });
    else response.status(503).set(RETRY_AFTER).json({ status: "unready", reason: readiness.reason });
  });
  return router;
}
