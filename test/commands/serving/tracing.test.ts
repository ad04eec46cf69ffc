import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { text } from "node:stream/consumers";
import { expect, onTestFinished, test, vi } from "vitest";
import { LIMITS } from "../../../src/api/limits/limits.js";
import { startTracing } from "../../../src/commands/serving/start-tracing.js";
import { serveApi } from "../../api/errors/served-api.js";
import { context, trace } from "@opentelemetry/api";
import { askSeeds, PATIENCE_MS } from "../../support/api.js";
import { ask, LARGE, startReady } from "./both-threads.js";

interface Attribute {
  readonly key: string;
  readonly value: { readonly stringValue?: string; readonly intValue?: number };
}

interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly attributes: readonly Attribute[];
}

interface Sent {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly Attribute[] };
    readonly scopeSpans: readonly { readonly spans: readonly Span[] }[];
  }[];
}

/** A collector: what it was sent, and where it is. */
async function collect(): Promise<{ readonly url: string; readonly sent: Sent[] }> {
  const sent: Sent[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      sent.push(JSON.parse(body) as Sent);
      response.setHeader("Content-Type", "application/json").end("{}");
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, sent };
}

function listSpans(sent: readonly Sent[]): readonly Span[] {
  return sent.flatMap(({ resourceSpans }) =>
    resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)),
  );
}

const TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
const CALLER = "00f067aa0ba902b7";

test("a request is one span below its caller's, and what it asks of the database is below it; what people wrote is in none", async () => {
  await askSeeds();
  const collector = await collect();
  vi.stubEnv("OTEL_EXPORTER_OTLP_ENDPOINT", collector.url);
  vi.stubEnv("OTEL_SERVICE_NAME", "ours");
  onTestFinished(() => void vi.unstubAllEnvs());
  const stop = await startTracing();
  const url = await serveApi({ limits: { ...LIMITS, timeoutMs: PATIENCE_MS } }); // the first plans of a busy machine
  const answer = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "Content-Type": "application/json", traceparent: `00-${TRACE}-${CALLER}-01` },
    body: JSON.stringify({
      query: 'query Find { search(text: "沙钢") { total } entity(id: "enterprise-shagang") { name } }',
    }),
  });
  const { data } = (await answer.json()) as { data: { search: { total: number } } };
  expect(data.search.total).toBeGreaterThan(0);
  await stop();

  const spans = listSpans(collector.sent);
  const [request] = spans.filter(({ name }) => name === "POST /graphql");
  expect(request).toMatchObject({ traceId: TRACE, parentSpanId: CALLER });
  const told = Object.fromEntries(request!.attributes.map(({ key, value }) => [key, Object.values(value)[0]]));
  expect(told).toMatchObject({
    "http.route": "/graphql",
    "http.response.status_code": 200,
    "graphql.operation.name": "Find",
  });
  expect(Object.keys(told)).toEqual(expect.arrayContaining(["chanjiao.cost", "chanjiao.request_id"]));
  const statements = spans.filter(({ parentSpanId }) => parentSpanId === request!.spanId);
  expect(statements.length).toBeGreaterThanOrEqual(2);
  for (const { name, attributes } of statements) {
    expect(name).toBe("neo4j");
    expect(attributes.find(({ key }) => key === "db.query.text")?.value.stringValue).toMatch(/\bRETURN\b/);
  }
  const all = JSON.stringify(collector.sent);
  expect(all).not.toMatch(/沙钢|enterprise-shagang/);
  const [resource] = collector.sent[0]!.resourceSpans;
  expect(resource!.resource.attributes).toContainEqual({ key: "service.name", value: { stringValue: "ours" } });
});

test("what a large answer asks of the database is below its request too, though another thread asks it", async () => {
  await askSeeds();
  const collector = await collect();
  vi.stubEnv("OTEL_EXPORTER_OTLP_ENDPOINT", collector.url);
  vi.stubEnv("OTEL_BSP_SCHEDULE_DELAY", "50");
  onTestFinished(() => void vi.unstubAllEnvs());
  const stop = await startTracing();
  const thread = await startReady({ tracing: true });
  onTestFinished(thread.stop);
  const request = trace.getTracer("test").startSpan("a request");
  await context.with(trace.setSpan(context.active(), request), () => ask(thread.api, LARGE, { isLong: true }));
  const { spanId, traceId } = request.spanContext();
  await expect
    .poll(() => listSpans(collector.sent).filter(({ parentSpanId }) => parentSpanId === spanId), { timeout: 10_000 })
    .toContainEqual(expect.objectContaining({ traceId, name: "neo4j" }));
  await stop();
});

test("a collector that hangs keeps nobody from an answer, nor from stopping; it is told once, in a line", async () => {
  const sockets: Socket[] = [];
  const server = createServer(() => undefined)
    .on("connection", (socket) => sockets.push(socket))
    .listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  vi.stubEnv("OTEL_EXPORTER_OTLP_ENDPOINT", `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  vi.stubEnv("OTEL_BSP_SCHEDULE_DELAY", "50");
  onTestFinished(() => void vi.unstubAllEnvs());
  const told = vi.spyOn(process.stderr, "write").mockImplementation(() => true);
  onTestFinished(() => told.mockRestore());
  const stop = await startTracing();
  const url = await serveApi();
  for (let time = 0; time < 3; time++) {
    expect((await fetch(`${url}/graphql?query={__typename}`)).status).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 1_300));
  }
  await stop();
  const lines = told.mock.calls.map(([line]) => String(line)).filter((line) => line.includes("traces-not-sent"));
  expect(lines).toEqual([expect.stringMatching(/^\{"at":"[^"]+","event":"traces-not-sent","message":"[^"{}]+"\}\n$/)]);
  expect((await fetch(`${url}/graphql?query={__typename}`)).status).toBe(200);
});
