import type { ApolloServerPlugin, GraphQLRequestContext } from "@apollo/server";
import {
  type DocumentNode,
  type FormattedExecutionResult,
  type GraphQLError,
  type GraphQLFormattedError,
  OperationTypeNode,
} from "graphql";
import type { ApiContext } from "../context.js";
import { apiError } from "../errors/api-errors.js";
import { fitPages } from "../limits/pages/fit-pages.js";
import type { Limits } from "../limits/limits.js";
import { planRequest } from "../limits/plan-request.js";

/**
 * Refuses a request that passes a limit before any of it is answered, gives its lists their pages, and where it passes a
 * limit while it is answered, has it end there: with one error, which names the place.
 */
export function boundRequests(limits: Limits): ApolloServerPlugin<ApiContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async (request) => {
        const { schema, document, operation } = request;
        if (operation && operation.operation !== OperationTypeNode.QUERY)
          throw apiError("READ_ONLY", `The graph can be asked, not changed: there is no ${operation.operation}.`, {});
        if (!operation) return;
        const { variables } = request.request;
        const { pages, cost, size, knownAt } = planRequest({ schema, document, operation, variables, limits });
        Object.assign(request.contextValue.plan, { pages, cost, size });
        request.contextValue.moment.knownAt = knownAt;
        setDocument(request, fitPages(document, schema, pages));
      },
      // Apollo lets all plugins do this at once: what another reads of the answer has to stand before anything is waited for.
      willSendResponse: async ({ response, contextValue }) => {
        contextValue.tally.stop();
        const end = contextValue.tally.readEnd();
        if (end !== undefined && response.body.kind === "single") endAnswer(response.body.singleResult, end);
        await contextValue.leavePast();
      },
    }),
  };
}

/** Nothing is left of the answer but why it ended. */
function endAnswer(result: FormattedExecutionResult, end: GraphQLError): void {
  const [error = end.toJSON()] = result.errors ?? [];
  Object.assign(result, { data: null, errors: [namePlace(error)] });
}

/** What is executed; Apollo keeps the client's own for the next time. */
function setDocument(request: GraphQLRequestContext<ApiContext>, document: DocumentNode): void {
  Object.assign(request, { document });
}

/** "… at `entities.statements`." */
function namePlace(error: GraphQLFormattedError): GraphQLFormattedError {
  const place = error.path?.filter((step) => typeof step === "string").join(".");
  return place ? { ...error, message: `${error.message} It was passed at \`${place}\`.` } : error;
}
