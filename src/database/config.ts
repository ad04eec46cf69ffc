import { totalmem } from "node:os";
import { resolve } from "node:path";
import { ChanjiaoError } from "../errors.js";
import { redactUri } from "./errors.js";

/** A Neo4j server that runs elsewhere. `user` undefined means a server without authentication. */
export interface ServerConfig {
  readonly kind: "server";
  readonly uri: string;
  readonly user: string | undefined;
  readonly password: string | undefined;
  readonly database: string | undefined;
}

/** The server this project starts itself, and where it keeps its store. */
export interface EmbeddedConfig {
  readonly kind: "embedded";
  /** Absolute path. */
  readonly dataFolder: string;
  /** Undefined means any free one. */
  readonly boltPort: number | undefined;
  readonly memory: Memory;
}

/** In megabytes. The Java process uses about 250 MB more than the two together. */
export interface Memory {
  readonly heapMb: number;
  readonly pageCacheMb: number;
}

export type DatabaseConfig = ServerConfig | EmbeddedConfig;

/** The least that is of use: enough for the seeds and some thousand nodes more. */
export const DEFAULT_MEMORY: Memory = { heapMb: 512, pageCacheMb: 128 };
const MOST_HEAP_MB = 2_048;
/** Left to heap, Node and everything else before the cache of the store gets more than the least. */
const BESIDE_CACHE_MB = 2_048;
/** What one transaction may use of the heap: a load is one, and no query may take the memory of all others. */
export const TRANSACTION_SHARE = 0.5;

/**
 * What the embedded server may use where nobody says (NEO4J_HEAP, NEO4J_PAGECACHE): a quarter of the machine's memory
 * for the heap, from 512 MB to 2 GB, and a quarter of what is above 2 GB to keep pages of the store in. A load is one transaction,
 * which the heap has to hold; a store that is larger than its cache is read from files again and again. What is not needed is not taken.
 */
export function chooseMemory(machineMb: number): Memory {
  return {
    pageCacheMb: Math.max(DEFAULT_MEMORY.pageCacheMb, Math.floor((machineMb - BESIDE_CACHE_MB) / 4)),
    heapMb: Math.min(MOST_HEAP_MB, Math.max(DEFAULT_MEMORY.heapMb, Math.floor(machineMb / 4))),
  };
}

/** In megabytes; in a container, what that may use. */
function readMachineMemory(): number {
  const limit = process.constrainedMemory();
  return Math.min(totalmem(), limit > 0 ? limit : Infinity) / 2 ** 20;
}

const SCHEMES = ["bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"];

export interface ConfigOptions {
  /** From the command line; wins over CHANJIAO_DATA. */
  readonly dataFolder?: string | undefined;
  /** Folder that relative data folders start from. */
  readonly cwd?: string | undefined;
  /** Memory of the machine in megabytes, if it is not to be found out. */
  readonly machineMb?: number | undefined;
}

/**
 * Which database is meant: NEO4J_URI (with NEO4J_USER or NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE), else the
 * embedded one in the data folder (CHANJIAO_DATA, default ./data; CHANJIAO_BOLT_PORT, NEO4J_HEAP and NEO4J_PAGECACHE
 * like 512m or 2g).
 * @throws ChanjiaoError USAGE, naming the variable
 */
export function readDatabaseConfig(env: NodeJS.ProcessEnv = process.env, options: ConfigOptions = {}): DatabaseConfig {
  if (env.NEO4J_URI) return readServerConfig(env.NEO4J_URI, env);
  const memory = chooseMemory(options.machineMb ?? readMachineMemory());
  return {
    kind: "embedded",
    dataFolder: resolve(options.cwd ?? process.cwd(), options.dataFolder || env.CHANJIAO_DATA || "data"),
    boltPort: env.CHANJIAO_BOLT_PORT ? parsePort(env.CHANJIAO_BOLT_PORT, "CHANJIAO_BOLT_PORT") : undefined,
    memory: {
      heapMb: parseMegabytes(env.NEO4J_HEAP, "NEO4J_HEAP", 256) ?? memory.heapMb,
      pageCacheMb: parseMegabytes(env.NEO4J_PAGECACHE, "NEO4J_PAGECACHE", 16) ?? memory.pageCacheMb,
    },
  };
}

function readServerConfig(uri: string, env: NodeJS.ProcessEnv): ServerConfig {
  checkDatabaseUri(uri);
  const password = env.NEO4J_PASSWORD || undefined;
  const user = env.NEO4J_USER || env.NEO4J_USERNAME || (password && "neo4j");
  return { kind: "server", uri, user, password, database: env.NEO4J_DATABASE || undefined };
}

/** @throws ChanjiaoError USAGE when it is not a URI the driver knows, or holds a user or password */
export function checkDatabaseUri(uri: string): void {
  const example = "For example NEO4J_URI=bolt://localhost:7687 or neo4j+s://db.example.org.";
  const shown = redactUri(uri);
  const scheme = /^([a-z0-9+.-]+):\/\//i.exec(uri)?.[1]?.toLowerCase();
  if (scheme === undefined || !SCHEMES.includes(scheme)) {
    throw new ChanjiaoError(
      "USAGE",
      `NEO4J_URI is ${shown}: it must begin with ${SCHEMES.map((name) => `${name}://`).join(", ")}.`,
      example,
    );
  }
  // The URL class knows nothing of bolt, so ports above 65535 and bad hosts are found by reading it as http.
  const readable = `http${uri.slice(scheme.length)}`;
  if (!URL.canParse(readable))
    throw new ChanjiaoError("USAGE", `NEO4J_URI is ${shown}: its host or port cannot be read.`, example);
  const url = new URL(readable);
  if (url.username || url.password) {
    throw new ChanjiaoError(
      "USAGE",
      "NEO4J_URI holds a user or password, which other programs can read.",
      "Put them in NEO4J_USER and NEO4J_PASSWORD.",
    );
  }
}

/** A TCP port, 0 to 65535 (0 means any free one). @throws ChanjiaoError USAGE naming the variable or option */
export function parsePort(text: string, name: string): number {
  const port = /^\d{1,5}$/.test(text.trim()) ? Number(text) : NaN;
  if (port <= 65_535) return port;
  throw new ChanjiaoError(
    "USAGE",
    `${name} is "${text}": a port is a whole number from 0 to 65535.`,
    `For example ${name}=4000.`,
  );
}

function parseMegabytes(text: string | undefined, name: string, least: number): number | undefined {
  if (!text) return undefined;
  const match = /^(\d{1,6})([mg])$/i.exec(text.trim());
  const megabytes = match ? Number(match[1]) * (match[2]?.toLowerCase() === "g" ? 1024 : 1) : NaN;
  if (megabytes >= least) return megabytes;
  throw new ChanjiaoError(
    "USAGE",
    `${name} is "${text}": give an amount of memory of at least ${least}m.`,
    `For example ${name}=2g.`,
  );
}
