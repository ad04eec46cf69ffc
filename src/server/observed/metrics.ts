import type { RequestHandler } from "express";
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import type { CheckReadiness } from "../health-routes.js";
import type { Observer } from "./observe.js";
import { readRoute } from "./read-route.js";

export interface MetricsOptions {
  readonly checkReadiness: CheckReadiness;
  /** Requests that are answered, and that wait. */
  readonly readSize: () => { readonly running: number; readonly waiting: number };
  /** Of the process too: memory, processor, delays of its loop. */
  readonly ofProcess: boolean;
}

export interface Metrics {
  /** Counts each answer. */
  readonly count: Observer;
  /** Answers with all of them, as Prometheus reads them. */
  readonly answer: RequestHandler;
}

/** Seconds: from memory, a page, a search, a hub, the limit. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** Costs: 100 are a millisecond. */
const COSTS = [100, 1_000, 10_000, 50_000, 100_000, 200_000, 500_000];
/** Whoever looks often does not have the database asked each time. */
const FRESH_MS = 5_000;

/** What is measured of one server. */
export function createMetrics({ checkReadiness, readSize, ofProcess }: MetricsOptions): Metrics {
  const registers = [new Registry()] as const;
  const [register] = registers;
  if (ofProcess) collectDefaultMetrics({ register });
  const requests = new Counter({
    name: "chanjiao_requests_total",
    help: "Answers, by what was asked for and status; aborted where the client had gone.",
    labelNames: ["route", "status"],
    registers: [...registers],
  });
  const seconds = new Histogram({
    name: "chanjiao_request_seconds",
    help: "From a request to the end of its answer.",
    labelNames: ["route"],
    buckets: SECONDS,
    registers: [...registers],
  });
  const costs = new Histogram({
    name: "chanjiao_cost",
    help: "What answers have cost, in objects.",
    buckets: COSTS,
    registers: [...registers],
  });
  const refused = new Counter({
    name: "chanjiao_refused_total",
    help: "Questions that were refused for what others need: 429 and 503.",
    labelNames: ["status"],
    registers: [...registers],
  });
  new Gauge({
    name: "chanjiao_queue",
    help: "Requests that are answered now, and that wait for their turn.",
    labelNames: ["state"],
    registers: [...registers],
    collect() {
      for (const [state, count] of Object.entries(readSize())) this.set({ state }, count);
    },
  });
  const readReady = remember(checkReadiness);
  new Gauge({
    name: "chanjiao_ready",
    help: "1 where the database answers and has a graph.",
    registers: [...registers],
    async collect() {
      this.set(Number(await readReady()));
    },
  });
  return {
    count: (request, response, next) => {
      const began = performance.now();
      const route = readRoute(request);
      response.once("close", () => {
        const status = response.writableFinished ? String(response.statusCode) : "aborted";
        requests.inc({ route, status });
        seconds.observe({ route }, (performance.now() - began) / 1_000);
        const cost = response.locals?.cost;
        if (cost !== undefined) costs.observe(cost);
        if (route === "/graphql" && (status === "429" || status === "503")) refused.inc({ status });
      });
      next();
    },
    answer: async (_request, response) => {
      response
        .type(register.contentType)
        .set("Cache-Control", "no-store")
        .send(await register.metrics());
    },
  };
}

function remember(checkReadiness: CheckReadiness): () => Promise<boolean> {
  let asked: { readonly at: number; readonly ready: Promise<boolean> } | undefined;
  return () => {
    if (asked === undefined || performance.now() - asked.at > FRESH_MS) {
      const ready = checkReadiness().then(
        (readiness) => "version" in readiness,
        () => false,
      );
      asked = { at: performance.now(), ready };
    }
    return asked.ready;
  };
}
