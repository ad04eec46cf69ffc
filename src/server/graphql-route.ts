import type { ApolloServer, BaseContext } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";
import { Router, type RequestHandler } from "express";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { ReadGraphVersion } from "../api/answering/graph-version.js";
import { readJson } from "./arrival/read-body.js";
import { answerError } from "./refusals/answer-error.js";
import { checkMethod } from "./refusals/check-method.js";
import { crossOrigin, type Origins } from "./access/cross-origin.js";
import type { ClientLimits, Standing } from "./fair/limit-clients.js";
import { graphiqlPage } from "./pages/graphiql-page.js";
import { refuseTooLarge } from "./refusals/refuse-too-large.js";
import { type ReadAbsence, refuseAbsent } from "./refusals/refuse-absent.js";
import { trustDocuments, type TrustedDocuments } from "./access/trusted-documents.js";
import { watchClient } from "./access/watch-client.js";
import { readOrigin } from "./read-origin.js";
import type { AnswerAgain } from "./remembered/answer-again.js";
import { rememberAnswers } from "./remembered/remember-answers.js";

/** Bytes that the body of a question may have: fifty times the longest of the examples. */
export const BODY_LIMIT = 256 * 1024;

const NO_BODY = Buffer.alloc(0);

/** Who waits for an answer. */
export interface Asker extends Standing {
  /** Aborted when the client has gone. */
  readonly signal: AbortSignal;
  /** By which address this server was asked. */
  readonly origin: string;
}

/** What the API gives the server to answer with. */
export interface ServedApi<Context extends BaseContext = BaseContext> {
  /** Started. */
  readonly apollo: ApolloServer<Context>;
  /** Made anew for each request. */
  readonly context: (asker: Asker) => Promise<Context>;
  /** What an answer has cost, in objects (src/api/limits/rows/weights.ts). Default: nothing. */
  readonly readCost?: (context: Context) => number;
  /** The public schema in SDL. */
  readonly schemaText: string;
}

export interface GraphqlRoute<Context extends BaseContext> {
  readonly api: ServedApi<Context>;
  readonly readVersion: ReadGraphVersion;
  readonly readAbsence: ReadAbsence;
  readonly origins: Origins;
  readonly documents: TrustedDocuments | undefined;
  readonly clients: ClientLimits;
  /** Told of what is answered from memory. */
  readonly keep: AnswerAgain["keep"];
}

/** GraphQL over HTTP on one path: POST and GET questions, and GraphiQL for those who come with a browser. */
export function graphqlRoute<Context extends BaseContext>({
  api,
  readVersion,
  readAbsence,
  origins,
  documents,
  clients,
  keep,
}: GraphqlRoute<Context>): Router {
  const router = Router();
  const bodies = new WeakMap<IncomingMessage, Buffer>();
  const readBody = (request: IncomingMessage): Buffer | undefined =>
    request.method === "GET" ? NO_BODY : bodies.get(request);
  const keepBody = (request: IncomingMessage, _response: ServerResponse, body: Buffer): void => {
    if (request.headers["content-encoding"] === undefined) bodies.set(request, body); // unpacked it is another
  };
  router.use(crossOrigin(origins), clients.admit, checkAsked);
  router.get("/", graphiqlPage);
  router.use(
    checkContentType,
    checkAccept,
    checkLength,
    readJson(BODY_LIMIT, keepBody),
    ...(documents === undefined ? [] : [trustDocuments(documents)]),
    refuseAbsent(readAbsence),
    rememberAnswers(readVersion, keep, readBody),
    refuseAbsent(readAbsence), // the version could not be read: so was found out that the database is away
    clients.takeTurn,
    expressMiddleware(api.apollo, {
      context: async ({ req, res }) => {
        const context = await api.context({
          signal: watchClient(res),
          origin: readOrigin(req),
          ...clients.readStanding(res),
        });
        res.prependOnceListener("close", () => {
          const cost = Math.round(api.readCost?.(context) ?? 0);
          res.locals.cost = cost; // for the log and the metrics, which look when it is over
          clients.spend(res, cost);
        });
        return context;
      },
    }),
  );
  return router;
}

const checkAsked = checkMethod(["GET", "HEAD", "POST"], "questions: use POST with a JSON body, or GET with ?query=.");

const checkContentType: RequestHandler = (request, response, next) => {
  // The answer to HEAD is the answer to GET; Node leaves out the body by itself.
  if (request.method === "HEAD") request.method = "GET";
  const type = request.get("Content-Type")?.split(";", 1)[0]?.trim().toLowerCase();
  if (type === "application/json" || (type === undefined && request.method !== "POST")) return next();
  answerError(
    response,
    "UNSUPPORTED_MEDIA_TYPE",
    'Send the question as JSON: Content-Type: application/json, body {"query": "…"}.',
    {},
  );
};

const checkAccept: RequestHandler = (request, response, next) => {
  if (request.accepts(["application/graphql-response+json", "application/json"])) return next();
  answerError(response, "NOT_ACCEPTABLE", "Answers are JSON: Accept: application/json.", {});
};

const checkLength: RequestHandler = (request, response, next) => {
  if (!(Number(request.get("Content-Length")) > BODY_LIMIT)) return next();
  refuseTooLarge(request, response, BODY_LIMIT);
};
