import { type ErrorRequestHandler, Router } from "express";
import { countAttempts } from "../../desk/access/attempts.js";
import type { DeskSettings, DeskStore } from "../../desk/desk.js";
import { DeskError } from "../../desk/desk-error.js";
import { listEvents } from "../../desk/keeping/events.js";
import { draftRoutes } from "./draft-routes.js";
import { checkOrigin, checkSession } from "./guard.js";
import { pairRoutes } from "./pair-routes.js";
import { printForms } from "./print-forms.js";
import { sessionRoutes } from "./session-routes.js";

/** Lines of the log that the page shows. */
const MOST_EVENTS = 200;

/** What the desk needs, where it is switched on. */
export interface ServedDesk {
  readonly store: DeskStore;
  readonly settings: DeskSettings;
}

/** Everything under /desk, for the page of this server alone: no other origin reads or sends anything here. */
export function deskRoutes({ store, settings }: ServedDesk): Router {
  const router = Router();
  const forms = printForms(store.model);
  router.use((_request, response, next) => {
    response.set("Cache-Control", "no-store");
    next();
  });
  router.use(checkOrigin);
  router.use("/session", sessionRoutes(store, countAttempts()));
  router.use(checkSession(store));
  router.get("/forms", (_request, response) => {
    response.json({ ...forms, fetches: settings.fetch !== "off" });
  });
  router.get("/events", async (_request, response) => {
    response.json({ events: await listEvents(store.database, { most: MOST_EVENTS }) });
  });
  router.use("/pairs", pairRoutes(store));
  router.use("/drafts", draftRoutes(store, settings));
  router.use((request, _response) => {
    throw new DeskError("NOT_FOUND", `The desk has nothing at ${request.path.slice(0, 100)}.`);
  });
  router.use(answerRefusal);
  return router;
}

const answerRefusal: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (response.headersSent) return next(error);
  const { type, status } = error as { readonly type?: unknown; readonly status?: unknown };
  const refusal =
    error instanceof DeskError
      ? error
      : status === 413
        ? new DeskError("TOO_LARGE", "It is larger than the desk takes.")
        : typeof type === "string" && status === 400
          ? new DeskError("MALFORMED", "The body cannot be read.")
          : undefined;
  if (!refusal) return next(error);
  const { code, message, details } = refusal;
  response.status(refusal.status).json({ error: { code, message, ...details } });
};
