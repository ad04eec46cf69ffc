import type { BaseContext } from "@apollo/server";
import { type Request, type Response, Router, urlencoded } from "express";
import type { Model } from "../../model/model.js";
import { createAsk } from "../ask-graph.js";
import type { ClientLimits } from "../fair/limit-clients.js";
import type { ServedApi } from "../graphql-route.js";
import { readOrigin } from "../read-origin.js";
import { answerError } from "../refusals/answer-error.js";
import { extend, PROPERTIES } from "./extend.js";
import { planManifest } from "./manifest.js";
import { BatchFault } from "./parse-queries.js";
import { printPreview } from "./preview.js";
import { reconcile } from "./reconcile.js";
import { suggest } from "./suggest.js";

/** Bytes of a batch. */
const BODY_LIMIT = "1mb";

/** The W3C Reconciliation Service API 0.2 at `/reconcile`, for OpenRefine and others: `match` of the API behind it. */
export function reconcileRoutes<Context extends BaseContext>(
  api: ServedApi<Context>,
  clients: ClientLimits,
  model: Model,
): Router {
  const router = Router();
  const asking = (response: Response) => createAsk(api, response, clients);

  const answer = async (request: Request, response: Response): Promise<void> => {
    const given: Readonly<Record<string, unknown>> = {
      ...request.query,
      ...(request.body as Readonly<Record<string, unknown>> | undefined),
    };
    const read = (name: string): string | undefined => {
      const value = given[name];
      return typeof value === "string" ? value : undefined;
    };
    try {
      const [queries, extension] = [read("queries"), read("extend")];
      if (queries !== undefined) response.json(await reconcile(queries, model, asking(response)));
      else if (extension !== undefined) response.json(await extend(extension, asking(response)));
      else if (request.method !== "POST") response.json(planManifest(model, readOrigin(request)));
      else throw new BatchFault("Send `queries` or `extend`, as a form has it.");
    } catch (error) {
      if (!(error instanceof BatchFault)) throw error;
      answerError(response, "BAD_USER_INPUT", error.message, {});
    }
  };
  router.get("/", answer);
  router.post("/", urlencoded({ extended: false, limit: BODY_LIMIT }), answer);

  router.get("/suggest/:what", async (request, response) => {
    const { prefix } = request.query;
    const found = await suggest(
      String(request.params.what),
      typeof prefix === "string" ? prefix.slice(0, 200) : "",
      model,
      asking(response),
    );
    if (found) response.json(found);
    else answerError(response, "NOT_FOUND", "There are suggestions of entity, type and property.", {});
  });
  router.get("/properties", (request, response) => {
    response.json({
      type: typeof request.query.type === "string" ? request.query.type : undefined,
      properties: PROPERTIES,
    });
  });
  router.get("/preview", async (request, response) => {
    const page = await printPreview(String(request.query.id), asking(response));
    if (page === undefined) return answerError(response, "NOT_FOUND", "No node has that id.", {});
    // It is made to be framed, by whatever page reconciles.
    response.removeHeader("X-Frame-Options");
    response.set("Content-Security-Policy", "default-src 'none'").type("html").send(page);
  });
  return router;
}
