import { request as sendRequest, type IncomingHttpHeaders, type RequestListener } from "node:http";
import { ApolloServer } from "@apollo/server";
import { onTestFinished } from "vitest";
import type { ExportedGraph } from "../../src/exporting/read-rows.js";
import { createApp, type AppOptions } from "../../src/server/create-app.js";
import { startListener, type Listener } from "../../src/server/start-listener.js";

/** A schema of two fields: what is tested here is HTTP, not the graph. */
export const SCHEMA = `type Query { hello(name: String = "world"): String!  slow(ms: Int!): Int!  broken: Int }`;

async function* none(): AsyncGenerator<never> {}

/** A graph to be exported that has nothing in it. */
export const EMPTY_GRAPH: ExportedGraph = {
  version: "1234567890abcdef",
  builtAt: "2026-01-31T08:30:00.000Z",
  sources: [],
  nodes: none,
  links: none,
  statements: none,
};

type ServedOptions = Partial<AppOptions> & { readonly onHello?: () => void };

/** Serves SCHEMA on a free port until the test ends. */
export async function serve(options: ServedOptions = {}): Promise<Listener> {
  const listener = await startListener({ host: "127.0.0.1", port: 0 });
  onTestFinished(() => listener.stop(0));
  listener.serve(await createServed(options));
  return listener;
}

/** The app of SCHEMA; `onHello` is called for each `hello`. One for "OUT" says that there was no time. */
export async function createServed({ onHello, ...options }: ServedOptions): Promise<RequestListener> {
  const apollo = new ApolloServer({
    typeDefs: SCHEMA,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: false,
    plugins: [
      {
        requestDidStart: async () => ({
          willSendResponse: async ({ request, response: { body } }) => {
            if (body.kind === "single" && request.query?.includes("OUT"))
              body.singleResult.extensions = { warnings: [{ code: "OUT_OF_TIME" }] };
          },
        }),
      },
    ],
    resolvers: {
      Query: {
        hello: (_root: unknown, { name }: { name: string }) => {
          onHello?.();
          if (name === "nobody") throw new Error("There is nobody.");
          return `hello ${name}`;
        },
        slow: (_root: unknown, { ms }: { ms: number }) => new Promise((done) => setTimeout(() => done(ms), ms)),
      },
    },
  });
  await apollo.start();
  return createApp({
    api: { apollo, context: async () => ({}), schemaText: SCHEMA },
    checkReadiness: async () => ({ version: "v1" }),
    readVersion: async () => "v1",
    ...options,
  });
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** As they were sent: compressed where the headers say so. */
  readonly bytes: Buffer;
}

/** Sends exactly these headers, which fetch would not. */
export function send(
  url: string,
  {
    method = "GET",
    headers = {},
    body,
  }: { method?: string; headers?: Record<string, string>; body?: string | Buffer } = {},
): Promise<Answer> {
  return new Promise((done, failed) => {
    const request = sendRequest(url, { method, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => {
        const bytes = Buffer.concat(parts);
        done({ status: response.statusCode ?? 0, headers: response.headers, text: bytes.toString(), bytes });
      });
      response.on("error", failed);
    });
    request.on("error", failed);
    request.end(body);
  });
}
