import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

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
