import { once } from "node:events";
import express from "express";
import type { IncomingMessage, ServerResponse } from "node:http";
import { setImmediate as turn } from "node:timers/promises";
import { PassThrough } from "node:stream";
import { expect, onTestFinished, test } from "vitest";
import { UNLIMITED } from "../../src/server/fair/fairness.js";
import { logRequests } from "../../src/server/observed/log-requests.js";
import { observe, type Observer } from "../../src/server/observed/observe.js";
import { nameRequest } from "../../src/server/observed/request-id.js";
import { startListener } from "../../src/server/start-listener.js";
import { send, serve } from "./serve.js";

const SECRET = "13800000000";
const SENT = {
  method: "POST",
  headers: { "Content-Type": "application/json", "X-Request-Id": "ours-1" },
  body: JSON.stringify({ query: "query Find($n: String) { hello(name: $n) }", variables: { n: SECRET } }),
};

test("the metrics tell requests, seconds, cost, queue, what was refused, and whether there is a database", async () => {
  const { url } = await serve({
    fairness: { ...UNLIMITED, atOnce: 0 },
    checkReadiness: async () => ({ reason: "away" }),
  });
  await send(`${url}/graphql`, SENT);
  await send(`${url}/${SECRET}`);
  const { status, headers, text } = await send(`${url}/metrics`);
  expect([status, headers["content-type"]]).toEqual([200, expect.stringContaining("text/plain")]);
  expect(text).toContain('chanjiao_requests_total{route="/graphql",status="429"} 1');
  expect(text).toContain('chanjiao_requests_total{route="other",status="429"} 1');
  expect(text).toContain('chanjiao_request_seconds_count{route="/graphql"} 1');
  expect(text).toContain('chanjiao_refused_total{status="429"} 1');
  expect(text).toContain('chanjiao_queue{state="waiting"} 0');
  expect(text).toContain("chanjiao_ready 0");
  expect(text).not.toContain(SECRET);
});

test("the metrics are nowhere else where they have an address of their own", async () => {
  const metrics = await startListener({ host: "127.0.0.1", port: 0 });
  onTestFinished(() => metrics.stop(0));
  const { url } = await serve({ serveMetrics: metrics.serve });
  await send(`${url}/graphql`, SENT);
  expect((await send(`${url}/metrics`)).status).toBe(404);
  expect((await send(`${metrics.url}/metrics`)).text).toContain(
    'chanjiao_requests_total{route="/graphql",status="200"} 1',
  );
  expect((await send(`${metrics.url}/graphql?query={hello}`)).status).toBe(404);
});

test("the log has id, operation, status and time of an answer, and nothing that people wrote", async () => {
  const lines = new PassThrough();
  const app = express().use(nameRequest, logRequests(lines), express.json(), (_request, response) => {
    response.locals.cost = 7;
    response.json({});
  });
  const listener = await startListener({ host: "127.0.0.1", port: 0 });
  onTestFinished(() => listener.stop(0));
  listener.serve(app);
  const { headers } = await send(`${listener.url}/graphql?text=${SECRET}`, SENT);
  expect(headers["x-request-id"]).toBe("ours-1");
  const [line] = (await once(lines, "data")) as [Buffer];
  expect(JSON.parse(String(line))).toMatchObject({
    id: "ours-1",
    method: "POST",
    route: "/graphql",
    operation: "Find",
    status: 200,
    ms: expect.any(Number) as number,
    cost: 7,
  });
  expect(String(line)).not.toContain(SECRET);
});

test.each([
  [true, []],
  [false, ["handled"]],
])("whoever has gone (%s) while something was looked up is not gone on with", async (closed, expected) => {
  const steps: string[] = [];
  const look: Observer = (_request, _response, next) => void setImmediate(next);
  const response = { closed } as ServerResponse & { req: IncomingMessage };
  observe([look], () => void steps.push("handled"))({} as IncomingMessage, response);
  await turn();
  expect(steps).toEqual(expected);
});

test.each(["", "with spaces", "x".repeat(65), "<script>"])("an id that is none is replaced: %j", async (given) => {
  const { url } = await serve();
  const { headers } = await send(`${url}/healthz`, { headers: { "X-Request-Id": given } });
  expect(headers["x-request-id"]).toMatch(/^[\da-f-]{36}$/);
});
