import type { ApolloServerOptionsWithGateway } from "@apollo/server";
import { execute, type ExecutionResult, type GraphQLError, type GraphQLSchema } from "graphql";
import { DatabaseError } from "../../database/errors.js";
import type { ApiContext } from "../context.js";
import type { Stand, VersionReader } from "./graph-version.js";
import type { Asked, Move } from "./move-large.js";

export type Answer = (asked: Asked, context: ApiContext) => Promise<ExecutionResult>;

/** How often a request is answered anew before it is told that it could not be answered of one graph. */
const AGAIN = 2;

/**
 * Answers requests, each as of one graph. The database shows a change piece by piece while it is written, to one
 * statement and to several, so a request is answered from where the database stands, and has to find it there still:
 * each of its statements says how far the database had come. Where that is further, and with another graph, the request
 * is answered anew, if its time is long enough.
 */
export function answerOneVersion(
  schema: GraphQLSchema,
  { readStand }: Pick<VersionReader, "readStand">,
  move: Move,
): Answer {
  let last: Stand | undefined;
  return async (asked, context) => {
    const { document, operationName, variables: variableValues } = asked;
    const moved = await move.atOnce(asked, context);
    if (moved !== undefined) return moved;
    let stand = (last ??= await readStand([]));
    for (let again = 0; ; again++) {
      const began = performance.now();
      const marks = context.begin(stand?.mark);
      const { tally, moment } = context;
      let isMade = false;
      const make = async (): Promise<ExecutionResult> => {
        const made = await execute({ schema, document, contextValue: context, variableValues, operationName });
        isMade = true;
        return made;
      };
      const answer = await Promise.race([
        make(),
        tally.whenEnded.then((): ExecutionResult => ({ data: null, errors: [tally.readEnd()!] })),
        move.whenLarge(asked, context, () => isMade),
      ]);
      if (tally.hasLeft()) return answer;
      if (marks.size === 0 && answer.errors !== undefined) {
        // A database that was put in the place of another knows nothing of its marks, and refuses them or waits for them.
        last = undefined;
        if (stand === undefined || again === AGAIN || !answer.errors.some(isOfDatabase) || !tally.hasTime(0))
          return answer;
        stand = undefined;
        continue;
      }
      const passed = [...marks].filter((mark) => mark !== stand?.mark);
      // A moment is thought of in one transaction, while nothing can be changed.
      if (passed.length === 0 || moment.knownAt !== undefined || tally.readEnd() !== undefined) return answer;
      const now = await readStand(passed);
      last = now;
      if (stand !== undefined && now !== undefined && now.version === stand.version) return answer; // something else was written
      if (now === undefined || again === AGAIN || !tally.hasTime(performance.now() - began)) {
        context.warnings.push({ code: "CHANGED", path: [], message: CHANGED });
        return answer;
      }
      stand = now;
    }
  };
}

function isOfDatabase({ originalError }: GraphQLError): boolean {
  return originalError instanceof DatabaseError;
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
      executor: async ({ document, source, request, context }) =>
        answer(
          { document, query: source, operationName: request.operationName ?? null, variables: request.variables },
          context as ApiContext,
        ),
    }),
    stop: async () => undefined,
  };
}
