import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

export interface Postgraphile {
  /** Of the GraphQL endpoint. */
  readonly url: string;
  readonly pid: number;
  /** Of the Node that it runs on. */
  readonly node: string;
  readonly stop: () => Promise<void>;
}

export interface PostgraphileOptions {
  readonly node: string;
  /** Where PostGraphile was fetched to. */
  readonly folder: string;
  readonly connectionString: string;
  /** Connections of its pool. */
  readonly pool: number;
}

const SERVE = fileURLToPath(new URL("serve-postgraphile.mjs", import.meta.url));

/** PostGraphile in a process of its own, in production mode. @throws Error where it ends instead */
export async function startPostgraphile(options: PostgraphileOptions): Promise<Postgraphile> {
  const { node, folder, connectionString, pool } = options;
  const child = spawn(node, [SERVE], {
    env: {
      PATH: process.env.PATH,
      NODE_ENV: "production",
      GRAPHILE_ENV: "production",
      PEER_FOLDER: folder,
      PEER_CONNECTION: connectionString,
      PEER_POOL: String(pool),
    },
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = once(child, "exit").then(([code]) => {
    throw new Error(`PostGraphile ended with status ${String(code)}`);
  });
  ended.catch(() => undefined);
  const [line] = await Promise.race([once(createInterface(child.stdout), "line") as Promise<[string]>, ended]);
  const started = JSON.parse(line) as Pick<Postgraphile, "url" | "node">;
  const stop = async (): Promise<void> => {
    child.stdin.end();
    if (child.exitCode === null) await once(child, "exit");
  };
  return { ...started, pid: child.pid!, stop };
}
