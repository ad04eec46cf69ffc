import type { BaseContext } from "@apollo/server";
import { json, Router } from "express";
import { createAsk } from "./ask-graph.js";
import type { ClientLimits } from "./fair/limit-clients.js";
import type { ServedApi } from "./graphql-route.js";
import { answerError } from "./refusals/answer-error.js";

/** Bytes of a call: ids and a few words. */
const BODY_LIMIT = "64kb";

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
  router.post("/", json({ limit: BODY_LIMIT }), async (request, response) => {
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
  router.all("/", (_request, response) => {
    response.set("Allow", "POST");
    answerError(
      response,
      "METHOD_NOT_ALLOWED",
      "The Model Context Protocol is spoken by POST here, without sessions.",
      {},
    );
  });
  return router;
}
