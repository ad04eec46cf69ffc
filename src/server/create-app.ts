import type { BaseContext } from "@apollo/server";
import compression from "compression";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import proxyAddress from "proxy-addr";
import type { ReadGraphVersion } from "../api/answering/graph-version.js";
import express, { type RequestHandler } from "express";
import helmet from "helmet";
import { answerUnknownPath, catchErrors } from "./catch-errors.js";
import { checkHost, type Hosts } from "./access/check-host.js";
import { crossOrigin, type Origins } from "./access/cross-origin.js";
import { boundariesRoute } from "./boundaries/boundaries-route.js";
import type { Boundaries } from "./boundaries/parse-boundaries.js";
import { EXPLORER_FILES, explorerPage } from "./pages/explorer-page.js";
import { GRAPHIQL_FILES, printPolicy } from "./pages/graphiql-page.js";
import { answerNoDesk } from "./desk/no-desk.js";
import { dossierRoutes } from "./dossier/routes.js";
import { feedRoutes } from "./feeds/routes.js";
import { exportRoutes, type ServedExports } from "./exports/export-routes.js";
import { type Fairness, FAIRNESS } from "./fair/fairness.js";
import { limitClients } from "./fair/limit-clients.js";
import type { PlanTurns } from "./fair/plan-turns.js";
import { readClient } from "./fair/read-client.js";
import { acceptCharset } from "./arrival/accept-charset.js";
import { dropUnread } from "./arrival/drop-unread.js";
import { readInTurn } from "./arrival/read-in-turn.js";
import { graphqlRoute, type ServedApi } from "./graphql-route.js";
import { healthRoutes, type CheckReadiness } from "./health-routes.js";
import { logRequests } from "./observed/log-requests.js";
import { createMetrics } from "./observed/metrics.js";
import { observe } from "./observed/observe.js";
import { nameRequest } from "./observed/request-id.js";
import { traceRequests } from "./observed/trace-requests.js";
import { mcpRoute } from "./mcp-route.js";
import { permalinkRoutes } from "./permalinks/routes.js";
import { viewRoutes } from "./permalinks/view-routes.js";
import { answerAgain } from "./remembered/answer-again.js";
import { keptFiles, keptText } from "./remembered/kept-files.js";
import { checkAsking, checkReading } from "./refusals/check-method.js";
import { tellReaders } from "./refusals/tell-readers.js";
import { reconcileRoutes } from "./reconcile/routes.js";
import { type ReadAbsence, refuseAbsent } from "./refusals/refuse-absent.js";
import { refuseUnread } from "./arrival/refuse-unread.js";
import { takeInOrder } from "./arrival/take-in-order.js";
import { takeTarget } from "./arrival/take-target.js";
import type { TrustedDocuments } from "./access/trusted-documents.js";

export interface AppOptions<Context extends BaseContext = BaseContext> {
  readonly api: ServedApi<Context>;
  readonly checkReadiness: CheckReadiness;
  readonly readVersion: ReadGraphVersion;
  /** Default: there is always something to ask. */
  readonly readAbsence?: ReadAbsence;
  /** The whole graph as files. Default: there are none. */
  readonly exports?: ServedExports;
  /** Where operators write. Default: there is none. */
  readonly desk?: RequestHandler | undefined;
  /** Whose pages may ask. Default: everybody's. */
  readonly origins?: Origins;
  /** By which names it may be asked for. Default: any. */
  readonly hosts?: Hosts;
  /** Origins whose pages may have the explorer in a frame. Default: nobody's. */
  readonly frames?: readonly string[];
  /** A map for the explorer. Default: none, and provinces are tiles. */
  readonly boundaries?: Boundaries | undefined;
  /** The only questions that are answered. Default: all. */
  readonly documents?: TrustedDocuments | undefined;
  /** How much one client may ask, and how many at once. Default: FAIRNESS. */
  readonly fairness?: Fairness;
  /** Whose word is taken for who asks: Express's `trust proxy`. Default: nobody's. */
  readonly trustProxy?: number | string;
  /** Which statements are planned, and whose is next. Default: none yet. */
  readonly plans?: PlanTurns | undefined;
  /** Aborted when the server begins to stop. */
  readonly stopping?: AbortSignal | undefined;
  /** Of the program, as assistants are told. */
  readonly version?: string;
  /** Gets the handler that answers with what is measured, where that is served elsewhere. Default: it is at /metrics. */
  readonly serveMetrics?: ((handler: RequestListener) => void) | undefined;
  /** Measure the process too, which one app in it may. */
  readonly measureProcess?: boolean;
  /** Print a line of JSON for each request. */
  readonly log?: boolean;
}

/** Everything that is served, as one request handler. */
export function createApp<Context extends BaseContext>({
  api,
  checkReadiness,
  readVersion,
  readAbsence = () => undefined,
  exports,
  desk,
  version = "0",
  origins = "*",
  hosts = "*",
  frames = [],
  boundaries,
  documents,
  fairness = FAIRNESS,
  trustProxy = 0,
  plans,
  stopping,
  serveMetrics,
  measureProcess = false,
  log = false,
}: AppOptions<Context>): RequestListener {
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", trustProxy);
  const clients = limitClients(fairness, plans, stopping);
  const metrics = createMetrics({ checkReadiness, readSize: clients.readSize, ofProcess: measureProcess });
  const policy = printPolicy();
  app.use(
    // TLS is the proxy's in front, if there is one: over plain HTTP neither header below could be kept.
    helmet({ contentSecurityPolicy: false, strictTransportSecurity: false }),
    (_request, response, next) => {
      response.set("Content-Security-Policy", policy);
      next();
    },
    // An answer with evidence repeats itself (a tenth of its size is left), and so do the 6 MB of GraphiQL.
    compression(),
  );
  app.use(healthRoutes(checkReadiness, origins));
  app.use(checkHost(hosts));
  // A citation tells the day on which it was looked up: what is remembered is of one graph and one day.
  const readDay: ReadGraphVersion = async () => {
    const graph = await readVersion();
    return graph && `${graph} ${new Date().toISOString().slice(0, 10)}`;
  };
  const trust = app.get("trust proxy fn") as (address: string, distance: number) => boolean;
  const nameClient = (request: IncomingMessage): string => readClient({ ip: proxyAddress(request, trust) });
  const again = answerAgain({
    path: "/graphql",
    readVersion: readDay,
    mayAsk: (request, response) => readAbsence() === undefined && clients.mayAskAgain(nameClient(request), response),
    isTrusted: ({ socket: { remoteAddress } }: IncomingMessage) => trust(remoteAddress ?? "", 0),
  });
  // Before all that it would have to pass: a route costs whoever goes by.
  app.use(
    "/graphql",
    graphqlRoute({ api, readVersion: readDay, readAbsence, origins, documents, clients, keep: again.keep }),
  );
  if (serveMetrics) serveMetrics(express().disable("x-powered-by").get("/metrics", metrics.answer));
  else app.get("/metrics", metrics.answer);
  if (desk) app.use("/desk", clients.admit, desk);
  app.use(tellReaders, crossOrigin(origins));
  app.use("/mcp", clients.admit, clients.takeTurn, mcpRoute(api, clients, version));
  if (exports) {
    const { model } = exports;
    const reading = [clients.admit, checkReading, refuseAbsent(readAbsence), clients.takeTurn];
    app.use("/id", reading, permalinkRoutes(api, clients, model));
    // `use` matches whole parts of a path alone, and not what has a suffix.
    app.all(/^\/(?:view|dossier)(?:\.[^/]*)?$/, reading);
    app.use(viewRoutes(api, clients));
    app.use(dossierRoutes(api, clients, model));
    app.use("/feeds", reading, feedRoutes(api, clients, model));
    app.use(
      "/export",
      clients.admit,
      checkAsking,
      refuseAbsent(readAbsence),
      exportRoutes({ exports, api, clients, documents }),
    );
    app.use("/reconcile", clients.admit, checkAsking, clients.takeTurn, reconcileRoutes(api, clients, model));
  }
  // What is left is not asked of the graph: pages and their files, or nothing.
  app.use(clients.count);
  app.all("/", checkReading);
  app.use(["/desk", "/explorer", "/graphiql", "/schema.graphql"], checkReading);
  app.get("/desk/session", answerNoDesk); // where there is one it has answered
  app.get("/", explorerPage(frames));
  app.use("/explorer/assets", keptFiles(EXPLORER_FILES));
  app.get("/explorer/boundaries.json", boundariesRoute(boundaries));
  app.get("/schema.graphql", keptText(api.schemaText, "text/plain"));
  app.use("/graphiql/assets", keptFiles(GRAPHIQL_FILES));
  app.use(answerUnknownPath);
  app.use(catchErrors);
  const isTooMuch = (request: IncomingMessage, response: ServerResponse): boolean =>
    clients.isTooMuch(nameClient(request), response);
  const observers = [
    takeTarget,
    takeInOrder(),
    dropUnread(),
    acceptCharset,
    nameRequest,
    traceRequests,
    metrics.count,
    ...(log ? [logRequests()] : []),
  ];
  const inTurn = fairness.queue === "off" ? [] : [readInTurn(fairness.queue.running, nameClient)];
  const before = [...inTurn, refuseUnread({ path: "/graphql", origins, isTooMuch }), again.handle];
  const answer = observe([...observers, ...before], (request, response) => void app(request, response));
  return (request, response) => {
    // Each part of the way looks out for the end of an answer, and a stream for all that may happen to it: no leak.
    response.setMaxListeners(24);
    answer(request, response);
  };
}
