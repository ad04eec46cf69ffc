import { setTimeout as wait } from "node:timers/promises";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { API_ERRORS, type ApiErrorCode } from "../../../src/api/errors/api-errors.js";
import { LIMITS } from "../../../src/api/limits/limits.js";
import type { Database } from "../../../src/database/connection.js";
import { startListener } from "../../../src/server/start-listener.js";
import { UNLIMITED } from "../../../src/server/fair/fairness.js";
import { send } from "../../server/serve.js";
import { analyticsOfTest } from "../../support/analytics.js";
import { askSeeds } from "../../support/api.js";
import { connectForTest } from "../../support/database.js";
import { question, REFUSED, type Sent } from "./refused.js";
import { serveApi, type ServedApi } from "./served-api.js";

beforeAll(async () => {
  await askSeeds();
});

type Change = NonNullable<ServedApi["change"]>;

/** All statements become this one. */
function instead(cypher: string): Change {
  return (read) => (_, parameters, options) => read(cypher, parameters, { ...options, timeoutMs: 30_000 });
}

interface Answered {
  readonly data?: unknown;
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: ApiErrorCode } }[];
}

/** Checks what every error of a code has: its status in both forms of JSON, its fields and no other, one message. */
async function expectError(url: string, sent: Sent, code: ApiErrorCode, message: string, fields: object = {}) {
  for (const accept of ["application/json", "application/graphql-response+json"]) {
    const headers = { Accept: accept, ...sent.headers };
    const answer = await send(`${url}${sent.path ?? "/graphql"}`, { ...sent, headers });
    const { errors, data } = JSON.parse(answer.text) as Answered;
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([code]);
    const isLegacy = accept === "application/json" && isRefusedByGraphQL(code, errors[0]!.message);
    expect(answer.status).toBe(isLegacy ? 200 : API_ERRORS[code].status);
    expect(errors[0]!.message).toContain(message);
    const { code: _, ...carried } = errors[0]!.extensions;
    expect(Object.keys(carried).sort()).toEqual([...API_ERRORS[code].fields].sort());
    expect(carried).toMatchObject(fields);
    expect(data ?? null).toBeNull();
  }
}

/** Clients of the older form of JSON look at no status for what GraphQL itself refuses (GraphQL over HTTP, 6.4.1). */
function isRefusedByGraphQL(code: ApiErrorCode, message: string): boolean {
  const isOfVariable = code === "BAD_USER_INPUT" && message.startsWith("Variable ");
  return code === "GRAPHQL_PARSE_FAILED" || code === "GRAPHQL_VALIDATION_FAILED" || isOfVariable;
}

const META = question("{ meta { version } }");
const SLOW = "UNWIND range(1, 10000000000) AS n WITH n WHERE n % 7 = 8 RETURN count(n) AS n";

/** What is not the client's fault, with what has to be so for it. */
const FAILED: readonly (readonly [code: ApiErrorCode, served: ServedApi, message: string, fields?: object])[] = [
  ["INTERNAL_SERVER_ERROR", { change: () => () => Promise.reject(new TypeError("secret")) }, "the reason under"],
  ["INTERNAL", { change: instead("RETURN secret") }, "The database could not answer"],
  ["OUT_OF_MEMORY", { change: instead("UNWIND range(1, 100000000) AS x RETURN collect(x) AS all") }, "more memory"],
  [
    "QUERY_TIMEOUT",
    {
      change: (read) => (_, parameters, options) => read(SLOW, parameters, options),
      limits: { ...LIMITS, timeoutMs: 300 },
    },
    "300 ms",
    { limit: "timeoutMs", max: 300 },
  ],
  ["DOCUMENT_NOT_TRUSTED", { app: { documents: new Map([["a", "{ meta { nodes } }"]]) } }, "not in the list"],
  [
    "RATE_LIMITED",
    { app: { fairness: { ...UNLIMITED, budget: { cost: 0, costPerSecond: 1 } } } },
    "ask again in 1 seconds",
    { limit: "cost", max: 0, left: 0, retryAfter: 1 },
  ],
  [
    "RATE_LIMITED",
    { app: { fairness: { ...UNLIMITED, atOnce: 0 } } },
    "0 is the most",
    { limit: "atOnce", max: 0, retryAfter: 1 },
  ],
  [
    "OVERLOADED",
    {
      app: { fairness: { ...UNLIMITED, queue: { running: 0, runningOfClient: 1, waiting: 0, patienceMs: 1 } } },
    },
    "More is asked",
  ],
  ["HOST_NOT_ALLOWED", { app: { hosts: ["graph.example"] } }, "it answers to graph.example"],
];

describe("a code has one status wherever it is raised", () => {
  for (const [code, where, sent, message, fields] of REFUSED)
    test(`${code}: ${where}`, async () => {
      await expectError(await serveApi(), sent, code, message, fields);
    });

  for (const [code, served, message, fields] of FAILED)
    test(`${code}: ${message}`, async () => {
      await expectError(await serveApi(served), META, code, message, fields);
    });

  test("BAD_USER_INPUT: of more than fifty wrong values fifty are told, and that there are more", async () => {
    const query = "query ($ids: [ID!]) { universities(where: { id: { in: $ids } }) { id } }";
    const body = JSON.stringify({ query, variables: { ids: Array.from({ length: 60 }, () => ({})) } });
    const headers = { "Content-Type": "application/json", Accept: "application/graphql-response+json" };
    const answer = await send(`${await serveApi()}/graphql`, { method: "POST", headers, body });
    const { errors } = JSON.parse(answer.text) as Answered;
    expect(answer.status).toBe(400);
    expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(["BAD_USER_INPUT"]));
    expect(errors.at(-1)!.message).toBe("More values of variables are wrong than are told.");
  });

  test("ORIGIN_NOT_ALLOWED", async () => {
    const sent = { ...META, headers: { ...META.headers, Origin: "https://other.example" } };
    const url = await serveApi({ app: { origins: ["https://graph.example"] } });
    await expectError(url, sent, "ORIGIN_NOT_ALLOWED", "Pages of https://other.example may not ask");
  });

  test("UNAVAILABLE", async () => {
    const gone: Database = await connectForTest(() => undefined);
    await gone.close();
    await expectError(await serveApi({ change: () => gone.read }), META, "UNAVAILABLE", "does not answer");
  });

  test("STARTING", async () => {
    const listener = await startListener({ host: "127.0.0.1", port: 0 });
    onTestFinished(() => listener.stop(0));
    await expectError(listener.url, META, "STARTING", "being loaded");
  });

  test("NOT_READY, and GRAPH_CHANGED for those who waited", async () => {
    const never = new URL("data:text/javascript,setInterval(() => {}, 1000)");
    const analytics = analyticsOfTest({ worker: never });
    onTestFinished(() => analytics.stop());
    const ranking = question("{ ranking(by: PAGERANK) { total } }");
    const hasty = await serveApi({ analytics, limits: { ...LIMITS, timeoutMs: 300 } });
    await expectError(hasty, ranking, "NOT_READY", "still being computed");
    const patient = await serveApi({ analytics });
    const waiting = send(`${patient}/graphql`, ranking);
    await wait(1_000);
    await expect(analytics.read("PAGERANK", "another", 1)).rejects.toMatchObject({ code: "NOT_READY" });
    const { status, text } = await waiting;
    expect([status, (JSON.parse(text) as Answered).errors[0]!.extensions]).toEqual([503, { code: "GRAPH_CHANGED" }]);
  });

  test("and there is none without a row here", () => {
    // GONE is told of an address: test/server/citing/permalinks.test.ts.
    const apart: ApiErrorCode[] = [
      "ORIGIN_NOT_ALLOWED",
      "UNAVAILABLE",
      "STARTING",
      "NOT_READY",
      "GRAPH_CHANGED",
      "GONE",
    ];
    const seen = new Set([...REFUSED.map(([code]) => code), ...FAILED.map(([code]) => code), ...apart]);
    expect([...seen].sort()).toEqual(Object.keys(API_ERRORS).sort());
  });
});

describe("of several fields one fails", () => {
  /** The database cannot answer what the library asks of entities. */
  const change: Change = (read) => (cypher, parameters, options) =>
    read(cypher.includes(":Entity") ? "RETURN secret" : cypher, parameters, options);
  const ask = async (query: string) => {
    const { status, text } = await send(`${await serveApi({ change })}/graphql`, question(query));
    const { data, errors } = JSON.parse(text) as Answered;
    return { status, data, errors: errors.map((error) => ({ ...error, code: error.extensions.code })) };
  };

  test("one that may be null: the others are answered, with 200", async () => {
    expect(await ask('{ entity(id: "a") { name } meta { version } }')).toMatchObject({
      status: 200,
      data: { entity: null, meta: { version: expect.any(String) as string } },
      errors: [{ code: "INTERNAL", path: ["entity"] }],
    });
  });

  test("one inside an answer: the answer holds the rest, with 200", async () => {
    expect(await ask("{ statements(limit: 1) { id subject { name } } }")).toMatchObject({
      status: 200,
      data: { statements: [{ id: expect.any(String) as string, subject: null }] },
      errors: [{ code: "INTERNAL", path: ["statements", 0, "subject"] }],
    });
  });

  test("one that may not be null: nothing is answered, with the status of its error", async () => {
    expect(await ask("{ meta { version } statistics(of: [], rows: KIND) { total } }")).toMatchObject({
      status: 400,
      data: null,
      errors: [{ code: "BAD_USER_INPUT", path: ["statistics"] }],
    });
    expect(await ask("{ meta { version } entities(limit: 1) { id } }")).toMatchObject({
      status: 500,
      data: null,
      errors: [{ code: "INTERNAL", path: ["entities"] }],
    });
  });
});
