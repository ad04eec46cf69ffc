import type { ApolloServerOptionsWithGateway } from "@apollo/server";
import { type DocumentNode, execute, type ExecutionResult, type GraphQLSchema } from "graphql";
import type { ApiContext } from "../context.js";
import type { ReadGraphVersion } from "./graph-version.js";

/** An operation that has passed the limits. */
interface Asked {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
}

export type Answer = (asked: Asked, context: ApiContext) => Promise<ExecutionResult>;

/** How often a request is answered anew before it is told that it could not be answered of one graph. */
const AGAIN = 2;

/**
 * Answers requests, each as of one graph: what it reads is read by several statements, and one that is being committed
 * meanwhile would be seen by some of them. So the graph is looked at before and after, and where it has changed the
 * request is answered anew, if its time is long enough.
 */
export function answerOneVersion(schema: GraphQLSchema, readVersion: ReadGraphVersion): Answer {
  // As it was seen last, by any request: what is the same after this one was the same all the while.
  let seen: string | undefined;
  return async ({ document, operationName, variables: variableValues }, context) => {
    for (let again = 0; ; again++) {
      const began = performance.now();
      const before = (seen ??= await readVersion());
      const answer = await execute({ schema, document, contextValue: context, variableValues, operationName });
      const { tally, moment } = context;
      // A moment is thought of in one transaction, while nothing can be changed.
      if (tally.readUse().questions === 0 || moment.knownAt !== undefined || tally.readEnd() !== undefined)
        return answer;
      seen = await readVersion();
      if (seen === before) return answer;
      if (again === AGAIN || !tally.hasTime(performance.now() - began)) {
        context.warnings.push({ code: "CHANGED", path: [], message: CHANGED });
        return answer;
      }
      context.restart();
    }
  };
}

const CHANGED =
  "The graph was changed while this was answered, and there was no time to answer it anew: parts of it may be of different versions. Ask again.";

/** That answer, where Apollo asks for it; everything else about a request stays its own. */
export function asGateway(
  schema: GraphQLSchema,
  answer: Answer,
): ApolloServerOptionsWithGateway<ApiContext>["gateway"] {
  return {
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: schema, coreSupergraphSdl: "" });
      return () => undefined;
    },
    load: async () => ({
      executor: async ({ document, request, context }) =>
        answer(
          { document, operationName: request.operationName ?? null, variables: request.variables },
          context as ApiContext,
        ),
    }),
    stop: async () => undefined,
  };
}
