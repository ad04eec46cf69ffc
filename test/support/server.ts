import { cp } from "node:fs/promises";
import { join } from "node:path";
import { startEmbedded, type EmbeddedServer } from "../../src/database/embedded/start.js";
import { prepared } from "./prepared.js";

/** How tests reach a database. */
export type TestServer = Pick<EmbeddedServer, "uri" | "user" | "password" | "pid" | "dataFolder">;

/** Kept beyond modules, which another file may read anew. */
const kept = globalThis as { chanjiaoTestServer?: Promise<EmbeddedServer> };

/** Started by the first file of this process that imports this; global-setup.ts ends it. */
const server: TestServer = await (kept.chanjiaoTestServer ??= startServer());

/** With the seeds in it, and what else one is made for. */
async function startServer(): Promise<EmbeddedServer> {
  const { stores, seeded, classpathFolder } = prepared();
  const dataFolder = join(stores, String(process.pid));
  await cp(seeded, dataFolder, { recursive: true });
  // Each file of tests fills it with something else: after that every text would be planned anew, which is most of what a
  // database of tests does.
  return startEmbedded({ dataFolder, classpathFolder, settings: ["dbms.cypher.min_replan_interval=30m"] });
}

/**
 * The database of this process: each that runs tests has one of its own, so that two files at once do not meet in it.
 */
export function testServer(): TestServer {
  return server;
}

/** The same, as the settings of a command. */
export function testServerSettings(): Record<"NEO4J_URI" | "NEO4J_USER" | "NEO4J_PASSWORD", string> {
  const { uri, user, password } = server;
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
}
