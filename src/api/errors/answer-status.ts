import type { ApolloServerPlugin } from "@apollo/server";
import type { GraphQLFormattedError } from "graphql";
import { findStatus, RETRY_AFTER } from "./api-errors.js";

/**
 * Gives an answer its HTTP status, whatever raised its errors. What holds data is answered, with 200, and errors beside
 * it say what is missing; what holds none has the status of its error, the greatest where there are several, for the
 * order of errors is chance. Those who ask for application/json and nothing else get 200 for what GraphQL itself refuses,
 * as GraphQL over HTTP wants it for clients that look at no other status.
 */
export const answerStatus: ApolloServerPlugin = {
  requestDidStart: async ({ request }) => ({
    willSendResponse: async ({ response: { body, http } }) => {
      if (body.kind !== "single") return;
      const { data, errors = [] } = body.singleResult;
      const isAnswered = errors.length === 0 || (data !== undefined && data !== null);
      const isLegacy = wantsLegacy(request.http?.headers.get("accept")) && errors.every(isRefusedByGraphQL);
      http.status = isAnswered || isLegacy ? 200 : findStatus(errors.map(({ extensions }) => extensions?.code));
      // An answer may be kept, and is asked for again with If-None-Match.
      http.headers.set("cache-control", isAnswered && request.http?.method === "GET" ? "no-cache" : "no-store");
      if (http.status === 503) for (const [name, value] of Object.entries(RETRY_AFTER)) http.headers.set(name, value);
    },
  }),
};

function wantsLegacy(accept: string | undefined): boolean {
  return accept !== undefined && /application\/json/i.test(accept) && !/graphql-response\+json|\*\/\*/i.test(accept);
}

/** What is no GraphQL, does not fit the schema, or has variables that do not fit. */
function isRefusedByGraphQL({ message, extensions }: GraphQLFormattedError): boolean {
  const code = extensions?.code;
  return (
    code === "GRAPHQL_PARSE_FAILED" ||
    code === "GRAPHQL_VALIDATION_FAILED" ||
    (code === "BAD_USER_INPUT" && message.startsWith('Variable "$'))
  );
}
