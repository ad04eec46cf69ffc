import type { ApolloServerPlugin } from "@apollo/server";
import { findStatus, RETRY_AFTER } from "./api-errors.js";

/**
 * Gives an answer its HTTP status, whatever raised its errors and whichever form of JSON is asked for. What holds data
 * is answered, with 200, and errors beside it say what is missing; what holds none has the status of its error, the
 * greatest where there are several, for the order of errors is chance.
 */
export const answerStatus: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body, http } }) => {
      if (body.kind !== "single") return;
      const { data, errors = [] } = body.singleResult;
      const isAnswered = errors.length === 0 || (data !== undefined && data !== null);
      http.status = isAnswered ? 200 : findStatus(errors.map(({ extensions }) => extensions?.code));
      if (http.status === 503) for (const [name, value] of Object.entries(RETRY_AFTER)) http.headers.set(name, value);
    },
  }),
};
