import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readServingSettings } from "../../../src/commands/serving/read-settings.js";
import { LOOPBACK_HOSTS } from "../../../src/server/access/check-host.js";
import { FAIRNESS } from "../../../src/server/fair/fairness.js";

const file = join(mkdtempSync(join(tmpdir(), "chanjiao-settings-")), "documents.json");
const FILES: Readonly<Record<string, string>> = {
  apollo: '{ "format": "apollo-persisted-query-manifest", "operations": [{ "id": "a", "body": "{ a }" }] }',
  relay: '{ "a": "{ a }" }',
};

test("nothing said: everybody may ask, within bounds, and on this machine by its own names", () => {
  expect(readServingSettings({}, "0.0.0.0")).toEqual({
    origins: "*",
    hosts: "*",
    frames: [],
    boundaries: undefined,
    documents: undefined,
    fairness: FAIRNESS,
    trustProxy: 0,
    metrics: undefined,
    tracing: false,
    warmUp: true,
  });
  for (const host of ["127.0.0.1", "localhost", "::1"])
    expect(readServingSettings({}, host).hosts).toBe(LOOPBACK_HOSTS);
});

test.each<[env: NodeJS.ProcessEnv, settings: object]>([
  [
    { CORS_ORIGINS: "https://a.example, http://localhost:5173" },
    { origins: ["https://a.example", "http://localhost:5173"] },
  ],
  [{ ALLOWED_HOSTS: "Graph.example" }, { hosts: [...LOOPBACK_HOSTS, "graph.example"] }],
  [{ ALLOWED_HOSTS: "*" }, { hosts: "*" }],
  [
    { FRAME_ANCESTORS: "https://news.example, http://localhost:8080" },
    { frames: ["https://news.example", "http://localhost:8080"] },
  ],
  [{ FRAME_ANCESTORS: "none" }, { frames: [] }],
  [{ TRUST_PROXY: "1" }, { trustProxy: 1 }],
  [{ TRUST_PROXY: "loopback, 10.0.0.0/8" }, { trustProxy: "loopback, 10.0.0.0/8" }],
  [{ DESK: "on" }, { desk: { fetch: "off", asks: undefined } }],
  [{ DESK: "on", DESK_FETCH: "news.example, *.edu.cn" }, { desk: { fetch: ["news.example", "*.edu.cn"] } }],
  [{ DESK: "off", DESK_FETCH: "on" }, { desk: undefined }],
  [{ CLIENT_COST: "off" }, { fairness: { ...FAIRNESS, budget: "off" } }],
  [
    { CLIENT_COST: "500", CLIENT_COST_PER_SECOND: "5" },
    { fairness: { ...FAIRNESS, budget: { cost: 500, costPerSecond: 5 } } },
  ],
  [{ CLIENT_AT_ONCE: "off", AT_ONCE: "off" }, { fairness: { ...FAIRNESS, atOnce: "off", queue: "off" } }],
  [
    { AT_ONCE: "5", WAITING: "9" },
    {
      fairness: {
        ...FAIRNESS,
        queue: { ...FAIRNESS.queue, running: 5, runningOfClient: 3, slow: { running: 1, afterMs: 250 }, waiting: 9 },
      },
    },
  ],
  [{ OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:4318" }, { tracing: true }],
  [{ OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:4318", OTEL_SDK_DISABLED: "true" }, { tracing: false }],
  [{ WARM_UP: "off" }, { warmUp: false }],
  [{ METRICS: "9464" }, { metrics: { host: "127.0.0.1", port: 9464 } }],
  [{ METRICS: "[::1]:9464" }, { metrics: { host: "::1", port: 9464 } }],
])("%j", (env, settings) => {
  expect(readServingSettings(env, "127.0.0.1")).toMatchObject(settings);
});

test.each(Object.entries(FILES))("a list of trusted documents as %s writes it", (_whose, text) => {
  writeFileSync(file, text);
  expect(readServingSettings({ TRUSTED_DOCUMENTS: file }, "::1").documents).toEqual(new Map([["a", "{ a }"]]));
});

test.each<[env: NodeJS.ProcessEnv, message: string]>([
  [{ CORS_ORIGINS: "graph.example" }, 'CORS_ORIGINS holds "graph.example", which is no origin.'],
  [{ FRAME_ANCESTORS: "*" }, 'FRAME_ANCESTORS holds "*", which is no origin.'],
  [{ FRAME_ANCESTORS: "https://a.example;script-src" }, "which is no origin."],
  [{ FRAME_ANCESTORS: "https://a.example 'unsafe-inline'" }, "which is no origin."],
  [{ CLIENT_COST: "0" }, 'CLIENT_COST is "0": give a whole number from 1 on or off.'],
  [{ DESK: "yes" }, 'DESK is "yes": it is on or off.'],
  [{ WARM_UP: "no" }, 'WARM_UP is "no": it is on or off.'],
  [{ DESK: "on", DESK_FETCH: "http://a/" }, 'DESK_FETCH holds "http://a/", which is no host.'],
  [{ WAITING: "off" }, 'WAITING is "off": give a whole number from 1 on.'],
  [{ TRUST_PROXY: "yes" }, 'TRUST_PROXY holds "yes", which is no number of proxies and no address.'],
  [{ OTEL_EXPORTER_OTLP_ENDPOINT: "u:p@collector" }, "OTEL_EXPORTER_OTLP_ENDPOINT is"],
  [{ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: "grpc://collector:4317" }, "which is no address."],
  [{ METRICS: "elsewhere" }, 'METRICS is "elsewhere": a port is a whole number from 0 to 65535.'],
  [{ TRUSTED_DOCUMENTS: "/nowhere.json" }, "TRUSTED_DOCUMENTS is /nowhere.json, which cannot be used:"],
])("%j is refused, by its name", (env, message) => {
  expect(() => readServingSettings(env, "127.0.0.1")).toThrow(message);
});
