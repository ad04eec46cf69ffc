import type { BaseContext } from "@apollo/server";
import type { Response } from "express";
import { readData } from "../api/answering/apart.js";
import { AskError } from "../assistants/ask-error.js";
import type { AskGraph } from "../assistants/ask.js";
import { watchClient } from "./access/watch-client.js";
import type { ClientLimits } from "./fair/limit-clients.js";
import { readOrigin } from "./read-origin.js";
import type { ServedApi } from "./graphql-route.js";

/**
 * Asks the API of this process, with its limits, for what is served beside GraphQL: until its client has gone, and
 * whatever the answers cost is the client's.
 */
export function createAsk<Context extends BaseContext>(
  api: ServedApi<Context>,
  response: Response,
  { spend, readStanding }: Pick<ClientLimits, "spend" | "readStanding">,
): AskGraph {
  const [signal, origin] = [watchClient(response), readOrigin(response.req)];
  return async <Data>(query: string, variables: Readonly<Record<string, unknown>> = {}, operationName?: string) => {
    const contextValue = await api.context({ signal, origin, ...readStanding(response) });
    const question = { query, variables: { ...variables }, ...(operationName !== undefined && { operationName }) };
    const { body } = await api.apollo.executeOperation(question, { contextValue });
    const cost = Math.round(api.readCost?.(contextValue) ?? 0);
    response.locals.cost = Number(response.locals.cost ?? 0) + cost; // for the log and the metrics
    spend(response, cost);
    if (body.kind !== "single") throw new Error("The API answers in one piece.");
    const [error] = body.singleResult.errors ?? [];
    if (error) throw new AskError(error.message, String(error.extensions?.code), { extensions: error.extensions });
    return readData(body.singleResult.data) as Data;
  };
}
