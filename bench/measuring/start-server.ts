import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { readDatabaseConfig } from "../../src/database/config.js";
import { connect, type Database } from "../../src/database/connection.js";
import { findRunning } from "../../src/database/embedded/state.js";

export interface Server {
  /** Of the GraphQL endpoint. */
  readonly url: string;
  readonly pid: number;
  /** The Java process, where the server started it. */
  readonly neo4jPid: number | undefined;
  readonly stop: () => Promise<void>;
}

const SERVE = fileURLToPath(new URL("serve.mjs", import.meta.url));

/**
 * Starts the server in a process of its own, over the database that the environment names (src/database/config.ts).
 * @throws Error where it ends instead
 */
export async function startServer(env: NodeJS.ProcessEnv): Promise<Server> {
  const child = spawn(process.execPath, [SERVE], {
    env: { ...process.env, NODE_ENV: "production", ...env },
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = once(child, "exit").then(([code]) => {
    throw new Error(`the server ended with status ${String(code)}`);
  });
  ended.catch(() => undefined);
  const [line] = await Promise.race([once(createInterface(child.stdout), "line") as Promise<[string]>, ended]);
  const { url, neo4jPid } = JSON.parse(line) as { url: string; neo4jPid?: number };
  const stop = async (): Promise<void> => {
    child.stdin.end();
    if (child.exitCode === null) await once(child, "exit");
  };
  return { url, pid: child.pid!, neo4jPid, stop };
}

/** Settings of a server over the store in that folder; without one the environment names the database. */
export function listSettings(store: string | undefined): NodeJS.ProcessEnv {
  if (store === undefined) return {};
  return {
    NEO4J_URI: "",
    CHANJIAO_DATA: resolve(store),
  };
}

/** A connection of our own to the database that the server of those settings uses. */
export async function connectBeside(env: NodeJS.ProcessEnv): Promise<Database> {
  const config = readDatabaseConfig({ ...process.env, ...env });
  if (config.kind === "server") return connect(config);
  const running = await findRunning(config.dataFolder);
  if (!running) throw new Error(`no database answers in ${config.dataFolder}`);
  return connect(running);
}

/**
 * A cold database plans its first question for seconds, on a busy machine for longer than the server lets a question
 * take.
 */
export async function waitUntilWarm(ask: (document: string) => Promise<unknown>): Promise<void> {
  for (let attempt = 1; attempt < 10; attempt++) {
    if (
      await ask("{ communities(limit: 1) { id } }").then(
        () => true,
        () => false,
      )
    )
      return;
  }
  await ask("{ communities(limit: 1) { id } }");
}
