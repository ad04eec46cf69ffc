import type { BaseContext } from "@apollo/server";
import { Router, type RequestHandler } from "express";
import { readJson } from "./arrival/read-body.js";
import { createAsk } from "./ask-graph.js";
import type { ClientLimits } from "./fair/limit-clients.js";
import type { ServedApi } from "./graphql-route.js";
import { answerError } from "./refusals/answer-error.js";
import { checkMethod } from "./refusals/check-method.js";

/** Bytes of a call: ids and a few words. */
const BODY_LIMIT = 64 * 1024;

const checkCall = checkMethod(["POST"], "this: the Model Context Protocol is spoken by POST here, without sessions.");

/** The protocol has none since 2025-06-18: what a hundred calls may take is a hundred times what one may. */
const refuseBatch: RequestHandler = (request, response, next) => {
  if (!Array.isArray(request.body)) return next();
  answerError(response, "BAD_REQUEST", "Send one message in a request: batches are not answered.", {});
};

/**
 * The Model Context Protocol at `/mcp`, over streamable HTTP without sessions: each call stands alone, so that any of
 * several servers answers it.
 */
export function mcpRoute<Context extends BaseContext>(
  api: ServedApi<Context>,
  clients: ClientLimits,
  version: string,
): Router {
  const router = Router();
  router.use(checkCall);
  router.post("/", readJson(BODY_LIMIT), refuseBatch, async (request, response) => {
    const [{ createMcpServer }, { StreamableHTTPServerTransport }] = await Promise.all([
      import("../assistants/create-mcp-server.js"),
      import("@modelcontextprotocol/sdk/server/streamableHttp.js"),
    ]);
    const server = createMcpServer(createAsk(api, response, clients), version);
    const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true });
    response.on("close", () => void server.close());
    await server.connect(transport);
    await transport.handleRequest(request, response, request.body);
  });
  return router;
}
