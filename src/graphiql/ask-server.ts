import type { Fetcher, SyncExecutionResult } from "@graphiql/toolkit";

/** Sends a question to the server that served this page; there is no other. */
export const askServer: Fetcher = async (question) => {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json, application/json" },
    body: JSON.stringify(question),
  });
  return (await response.json()) as SyncExecutionResult;
};
