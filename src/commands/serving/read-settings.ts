import { isIP } from "node:net";
import { parsePort } from "../../database/config.js";
import { redactUri } from "../../database/errors.js";
import type { DeskSettings } from "../../desk/desk.js";
import { ChanjiaoError } from "../../errors.js";
import { findPlace } from "../../importing/rows/find-place.js";
import { readModelConfig } from "../../reading/asking/model-config.js";
import type { Address } from "../../server/address.js";
import { type Boundaries, BOUNDARY_LIMITS, parseBoundaries } from "../../server/boundaries/parse-boundaries.js";
import { type Hosts, isLoopback, LOOPBACK_HOSTS } from "../../server/access/check-host.js";
import type { Origins } from "../../server/access/cross-origin.js";
import { type Fairness, FAIRNESS, shareQueue } from "../../server/fair/fairness.js";
import { readRegular } from "../../read-file.js";
import { parseTrustedDocuments, type TrustedDocuments } from "../../server/access/trusted-documents.js";

/** Who may ask, and what, as the environment says. */
export interface ServingSettings {
  readonly origins: Origins;
  readonly hosts: Hosts;
  /** Origins whose pages may have the explorer in a frame. */
  readonly frames: readonly string[];
  /** A map, where the operator has one. */
  readonly boundaries: Boundaries | undefined;
  readonly documents: TrustedDocuments | undefined;
  readonly fairness: Fairness;
  readonly trustProxy: number | string;
  /** Where /metrics is served, if not beside the questions. */
  readonly metrics: Address | undefined;
  /** Whether there is a collector of traces: OpenTelemetry reads its address itself. */
  readonly tracing: boolean;
  /** The desk, where it is switched on. */
  readonly desk: DeskSettings | undefined;
  /** Whether the database plans the first questions, and measures are computed, before anybody asks. */
  readonly warmUp: boolean;
}

/**
 * CORS_ORIGINS and ALLOWED_HOSTS are names with commas between them, or `*`; FRAME_ANCESTORS names alone, for in anybody's frame a click
 * may be meant for what lies above it; TRUSTED_DOCUMENTS is a file; TRUST_PROXY tells who is
 * believed about who asks. A server that
 * this machine alone reaches answers to this machine's names.
 * @param host where it listens
 * @throws ChanjiaoError USAGE, naming the variable
 */
export function readServingSettings(env: NodeJS.ProcessEnv, host: string): ServingSettings {
  return {
    origins: parseOrigins(parseList(env.CORS_ORIGINS)),
    hosts: parseHosts(parseList(env.ALLOWED_HOSTS), host),
    frames: parseFrames(parseList(env.FRAME_ANCESTORS)),
    boundaries: env.BOUNDARIES ? readBoundaries(env.BOUNDARIES) : undefined,
    fairness: readFairness(env),
    trustProxy: parseTrustProxy(env.TRUST_PROXY?.trim() ?? ""),
    metrics: env.METRICS ? parseMetrics(env.METRICS.trim()) : undefined,
    tracing: readTracing(env),
    desk: readDesk(env),
    warmUp: readSwitch(env, "WARM_UP", "on", "docs/deployment.md tells what it is.") === "on",
    documents: env.TRUSTED_DOCUMENTS ? readDocuments(env.TRUSTED_DOCUMENTS) : undefined,
  };
}

/** CLIENT_COST, CLIENT_COST_PER_SECOND, CLIENT_AT_ONCE, AT_ONCE and WAITING are numbers; three may be `off`. */
function readFairness(env: NodeJS.ProcessEnv): Fairness {
  const { budget, atOnce, queue } = FAIRNESS;
  const cost = readAmount(env, "CLIENT_COST", budget.cost);
  const costPerSecond = readNumber(env, "CLIENT_COST_PER_SECOND", budget.costPerSecond);
  const running = readAmount(env, "AT_ONCE", queue.running);
  const waiting = readNumber(env, "WAITING", queue.waiting);
  return {
    budget: cost === "off" ? cost : { cost, costPerSecond },
    atOnce: readAmount(env, "CLIENT_AT_ONCE", atOnce),
    queue: running === "off" ? running : { ...queue, running, ...shareQueue(running), waiting },
  };
}

function readAmount(env: NodeJS.ProcessEnv, name: string, usual: number): number | "off" {
  return env[name]?.trim() === "off" ? "off" : readNumber(env, name, usual, " or off");
}

function readNumber(env: NodeJS.ProcessEnv, name: string, usual: number, more = ""): number {
  const text = env[name]?.trim();
  if (!text) return usual;
  if (/^[1-9]\d{0,11}$/.test(text)) return Number(text);
  throw new ChanjiaoError(
    "USAGE",
    `${name} is "${text}": give a whole number from 1 on${more}.`,
    `For example ${name}=${usual}`,
  );
}

/** DESK is on or off, DESK_FETCH off, on, or hosts: example.org,*.edu.cn */
function readDesk(env: NodeJS.ProcessEnv): DeskSettings | undefined {
  const desk = readSwitch(env, "DESK", "off", "docs/desk.md tells what it is.");
  const hosts = parseList(env.DESK_FETCH?.toLowerCase() ?? "off");
  for (const host of hosts)
    if (!/^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*$/.test(host))
      throw new ChanjiaoError(
        "USAGE",
        `DESK_FETCH holds "${host}", which is no host.`,
        "DESK_FETCH=on, or DESK_FETCH=news.example.org,*.edu.cn",
      );
  if (desk === "off") return undefined;
  const [only = "off"] = hosts;
  const fetch = hosts.length <= 1 && (only === "on" || only === "off") ? only : hosts;
  return { fetch, asks: readModelConfig(env) };
}

/** OpenTelemetry's own variables, of which it says nothing where they cannot be read. */
function readTracing(env: NodeJS.ProcessEnv): boolean {
  const names = ["OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "OTEL_EXPORTER_OTLP_ENDPOINT"].filter((name) => env[name]);
  for (const name of names)
    if (!/^https?:$/.test(URL.canParse(env[name]!) ? new URL(env[name]!).protocol : ""))
      throw new ChanjiaoError(
        "USAGE",
        `${name} is "${redactUri(env[name]!)}", which is no address.`,
        `${name}=http://127.0.0.1:4318`,
      );
  return names.length > 0 && env.OTEL_SDK_DISABLED?.toLowerCase() !== "true";
}

function readSwitch(env: NodeJS.ProcessEnv, name: string, usual: "on" | "off", help: string): "on" | "off" {
  const text = env[name]?.trim() || usual;
  if (text === "on" || text === "off") return text;
  throw new ChanjiaoError("USAGE", `${name} is "${text}": it is on or off.`, help);
}

/** "127.0.0.1:9464", or a port of this machine alone. */
function parseMetrics(text: string): Address {
  const [, host = "127.0.0.1", port = ""] = /^(?:(.+):)?(\d{1,5})$/.exec(text) ?? [];
  return { host: host.replace(/^\[(.*)\]$/, "$1"), port: parsePort(port || text, "METRICS") };
}

/** How many proxies stand in front, or their addresses, as Express takes them. */
function parseTrustProxy(text: string): number | string {
  if (text === "" || /^\d{1,2}$/.test(text)) return Number(text);
  for (const name of parseList(text)) {
    const [address = "", length] = name.split("/");
    const isKnown = ["loopback", "linklocal", "uniquelocal"].includes(name);
    if (isKnown || (isIP(address) > 0 && (length === undefined || /^\d{1,3}$/.test(length)))) continue;
    const help = "For example TRUST_PROXY=1, or TRUST_PROXY=loopback,10.0.0.0/8";
    throw new ChanjiaoError(
      "USAGE",
      `TRUST_PROXY holds "${name}", which is no number of proxies and no address.`,
      help,
    );
  }
  return text;
}

function parseList(text: string | undefined): readonly string[] {
  return (text ?? "").split(",").flatMap((part) => part.trim() || []);
}

function parseOrigins(names: readonly string[]): Origins {
  return names.length === 0 || names.includes("*") ? "*" : checkOrigins("CORS_ORIGINS", names);
}

function parseFrames(names: readonly string[]): readonly string[] {
  return names.length === 1 && names[0] === "none" ? [] : checkOrigins("FRAME_ANCESTORS", names);
}

function checkOrigins(variable: string, names: readonly string[]): readonly string[] {
  for (const name of names) {
    // A host may hold signs that end a directive of a policy.
    const isOrigin = URL.canParse(name) && new URL(name).origin === name && /^https?:\/\/[\w.:[\]-]+$/.test(name);
    if (isOrigin) continue;
    const help = `For example ${variable}=https://graph.example.org,http://localhost:5173`;
    throw new ChanjiaoError("USAGE", `${variable} holds "${name}", which is no origin.`, help);
  }
  return names;
}

function parseHosts(names: readonly string[], host: string): Hosts {
  if (names.includes("*")) return "*";
  if (names.length > 0) return [...LOOPBACK_HOSTS, ...names.map((name) => name.toLowerCase())];
  return isLoopback(host) ? LOOPBACK_HOSTS : "*";
}

function readBoundaries(path: string): Boundaries {
  try {
    return parseBoundaries(readRegular(path, BOUNDARY_LIMITS.bytes).toString("utf8"), (name) => {
      const found = findPlace(name, "");
      return found?.named === true && found.code.length === 6 ? found.code : undefined;
    });
  } catch (error) {
    const help =
      "GeoJSON in degrees: polygons whose property `code` is that of GB/T 2260 or whose `name` is that of a province, and lines (docs/explorer.md).";
    const reason = error instanceof Error ? error.message : String(error);
    throw new ChanjiaoError("USAGE", `BOUNDARIES is ${path}, which cannot be used: ${reason}`, help, { cause: error });
  }
}

function readDocuments(path: string): TrustedDocuments {
  try {
    return parseTrustedDocuments(readRegular(path).toString("utf8"));
  } catch (error) {
    const help =
      'A manifest of Apollo ({ "operations": [{ "id", "body" }] }), or a map of hashes to questions as Relay writes it.';
    const reason = error instanceof Error ? error.message : String(error);
    throw new ChanjiaoError("USAGE", `TRUSTED_DOCUMENTS is ${path}, which cannot be used: ${reason}`, help, {
      cause: error,
    });
  }
}
