import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import type { Analytics } from "../analytics/start-analytics.js";
import type { Database } from "../database/connection.js";
import type { Model } from "../model/model.js";
import type { ApiContext, Patience } from "./context.js";
import { createContext } from "./create-context.js";
import { answerStatus } from "./errors/answer-status.js";
import { createFormatError, type LogError, logToStandardError } from "./errors/format-error.js";
import { answerOneVersion, asGateway } from "./answering/answer-one-version.js";
import { type Apart, printResult } from "./answering/apart.js";
import { boundRequests } from "./answering/bound-requests.js";
import { readGraphVersion, type ReadGraphVersion } from "./answering/graph-version.js";
import { moveLarge } from "./answering/move-large.js";
import { type Limits, LIMITS } from "./limits/limits.js";
import { OBJECTS_PER_MS } from "./limits/rows/weights.js";
import { refuseOwnNames } from "./limits/own-names.js";
import { keepQueue } from "./asking/may-be-twice.js";
import { printWarnings } from "./asking/warnings.js";
import { keepQuestions } from "./keep-questions.js";
import type { Recall } from "./past/open-past.js";
import { takeTurns } from "./past/take-turns.js";
import { createSchema } from "./schema/create-schema.js";

export interface ApiOptions {
  readonly database: Pick<Database, "read">;
  readonly model: Model;
  /** What is computed of the whole graph. Without it a ranking by PAGERANK or BETWEENNESS is refused. */
  readonly analytics?: Pick<Analytics, "read"> | undefined;
  /** Thinks what was recorded since away. Without it `knownAt` is refused. */
  readonly recall?: Recall | undefined;
  /** Answers what is large. Without it all is answered in this thread. */
  readonly apart?: Apart | undefined;
  readonly plugins?: readonly ApolloServerPlugin<ApiContext>[];
  readonly limits?: Limits;
  readonly log?: LogError;
}

export interface Api {
  /** Started. */
  readonly apollo: ApolloServer<ApiContext>;
  /** Makes what the resolvers of one request have; anew for each, because its loaders remember. */
  readonly context: (patience?: Patience) => Promise<ApiContext>;
  /** What an answer has cost, in objects (limits/rows/weights.ts): those made for it, or the database's time. */
  readonly readCost: (context: ApiContext) => number;
  /** Looks which graph there is, together with all who do at the same time. */
  readonly readVersion: ReadGraphVersion;
  readonly schema: GraphQLSchema;
  /** The public schema in SDL. */
  readonly schemaText: string;
}

/**
 * The API over a database: the public schema with its resolvers, limits and errors, for a server to mount. Nothing is
 * asked of the database yet.
 */
export async function startApi({
  database,
  model,
  analytics,
  recall,
  apart,
  plugins = [],
  limits = LIMITS,
  log = logToStandardError,
}: ApiOptions): Promise<Api> {
  const { schema, generated, text } = await createSchema(model);
  const versions = readGraphVersion(database);
  const apollo = new ApolloServer<ApiContext>({
    gateway: asGateway(schema, answerOneVersion(schema, versions, moveLarge(apart))),
    introspection: true, // the schema is public, and GraphiQL asks for it
    includeStacktraceInErrorResponses: false,
    csrfPrevention: false, // nothing can be changed, and src/server refuses foreign origins where there are any
    persistedQueries: { cache: keepQuestions(), ttl: null },
    stopOnTerminationSignals: false,
    validationRules: [refuseOwnNames],
    parseOptions: { maxTokens: limits.maxTokens },
    formatError: createFormatError(limits, log),
    stringifyResult: printResult,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      boundRequests(limits),
      printWarnings,
      answerStatus,
      ...plugins,
    ],
  });
  const takeTurn = takeTurns();
  await apollo.start();
  const readQueue = keepQueue(database, versions.readVersion);
  return {
    apollo,
    context: async (patience = {}) =>
      createContext({
        read: database.read,
        readQueue,
        recall,
        takeTurn,
        analytics,
        generated,
        limits,
        model,
        log,
        patience,
      }),
    readVersion: versions.readVersion,
    readCost: ({ tally }) => {
      const { objects, databaseMs } = tally.readUse();
      return Math.max(objects, databaseMs * OBJECTS_PER_MS);
    },
    schema,
    schemaText: text,
  };
}
