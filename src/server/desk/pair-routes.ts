import { json, Router } from "express";
import type { DeskStore } from "../../desk/desk.js";
import { DeskError } from "../../desk/desk-error.js";
import { parseDecision } from "../../desk/recording/parse-decision.js";
import { judge, listPairs, lookForPairs, revokeJudgement } from "../../desk/recording/judge.js";
import { readOperator } from "./guard.js";
import { takeTurns } from "./take-turns.js";

const BODY_LIMIT = "8kb";

/** Who is who: pairs that may be one, and what somebody decides of them. */
export function pairRoutes(store: DeskStore): Router {
  const router = Router();
  const inTurn = takeTurns({ running: 1, waiting: 2 });
  router.get("/", async (_request, response) => {
    response.json(await listPairs(store));
  });
  router.post("/look", async (_request, response) => {
    await inTurn(() => lookForPairs(store, readOperator(response)));
    response.json(await listPairs(store));
  });
  router.post("/judgements", json({ limit: BODY_LIMIT }), async (request, response) => {
    const decision = parseDecision(request.body);
    if (decision === undefined)
      throw new DeskError("MALFORMED", "A decision names two ids, says POSITIVE, NEGATIVE or UNSURE, and why.");
    response.json({ judgement: await judge(store, decision, readOperator(response)) });
  });
  router.delete("/judgements/:id", async (request, response) => {
    await revokeJudgement(store, request.params.id, readOperator(response));
    response.json({ revoked: request.params.id });
  });
  return router;
}
