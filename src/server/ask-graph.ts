import type { BaseContext } from "@apollo/server";
import { AskError, type AskGraph } from "../assistants/ask.js";
import type { ServedApi } from "./graphql-route.js";

/** Asks the API of this process, with its limits, for what is served beside GraphQL. */
export function createAsk<Context extends BaseContext>(api: ServedApi<Context>, signal: AbortSignal): AskGraph {
  return async <Data>(query: string, variables: Readonly<Record<string, unknown>> = {}) => {
    const { body } = await api.apollo.executeOperation(
      { query, variables: { ...variables } },
      { contextValue: await api.context({ signal }) },
    );
    if (body.kind !== "single") throw new Error("The API answers in one piece.");
    const [error] = body.singleResult.errors ?? [];
    if (error) throw new AskError(error.message, String(error.extensions?.code));
    return body.singleResult.data as Data;
  };
}
