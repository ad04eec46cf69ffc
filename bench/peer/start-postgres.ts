import { execFile, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chownSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { ChanjiaoError } from "../../src/errors.js";
import type { PostgresPrograms } from "./find-programs.js";

export interface Postgres {
  /** As libpq and node-postgres read it: over the socket in its folder, which is the fastest way there is to it. */
  readonly connectionString: string;
  readonly version: string;
  /** Runs psql with these arguments; its input is open. */
  readonly startPsql: (...args: readonly string[]) => ChildProcess;
  readonly stop: () => Promise<void>;
}

const run = promisify(execFile);
const USER = "peer";
/** Of the socket's name alone: it listens to no network. */
const PORT = 5432;

/**
 * What is asked lies in memory, as Neo4j's page cache has it; plans of questions this short are not worth compiling. What
 * is left out of durability concerns loading only.
 */
const SETTINGS = {
  listen_addresses: "",
  shared_buffers: "1GB",
  effective_cache_size: "4GB",
  random_page_cost: "1.1",
  jit: "off",
  max_connections: "50",
  fsync: "off",
  max_wal_size: "4GB",
} as const;

/**
 * An empty PostgreSQL in a temporary folder, which is gone when it stops. It refuses to run as root, and then runs as who
 * its package made for it. @throws Error where it does not start, with its log
 */
export async function startPostgres({ initdb, postgres, psql }: PostgresPrograms): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), "chanjiao-peer-"));
  const account = process.getuid?.() === 0 ? readAccount() : undefined;
  if (account) chownSync(folder, account.uid, account.gid);
  const data = join(folder, "data");
  await run(initdb, ["-D", data, "-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"], {
    ...account,
    cwd: folder,
  });
  const settings = Object.entries({ ...SETTINGS, unix_socket_directories: folder, port: String(PORT) });
  const server = spawn(postgres, ["-D", data, ...settings.flatMap(([name, value]) => ["-c", `${name}=${value}`])], {
    ...account,
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
  });
  let log = "";
  server.stderr.on("data", (part: Buffer) => (log = (log + part.toString("utf8")).slice(-4_000)));
  const args = ["-h", folder, "-p", String(PORT), "-U", USER, "-d", "postgres", "-v", "ON_ERROR_STOP=1", "-X", "-q"];
  const stop = async (): Promise<void> => {
    server.kill("SIGINT"); // "fast": whoever is connected is sent away
    if (server.exitCode === null && server.signalCode === null) await once(server, "exit");
    rmSync(folder, { recursive: true, force: true });
  };
  let version: string | undefined;
  for (let attempt = 0; version === undefined && server.exitCode === null && attempt < 300; attempt++) {
    version = await run(psql, [...args, "-At", "-c", "SHOW server_version"]).then(
      ({ stdout }) => stdout.trim(),
      () => undefined,
    );
    if (version === undefined) await sleep(100);
  }
  if (version === undefined) {
    await stop();
    throw new Error(`PostgreSQL did not start:\n${log}`);
  }
  return {
    connectionString: `postgres:///postgres?host=${encodeURIComponent(folder)}&port=${PORT}&user=${USER}`,
    version,
    startPsql: (...more) => spawn(psql, [...args, ...more], { stdio: ["pipe", "ignore", "inherit"] }),
    stop,
  };
}

function readAccount(): { readonly uid: number; readonly gid: number } {
  const lines = readFileSync("/etc/passwd", "utf8").split("\n");
  for (const name of ["postgres", "nobody"]) {
    const fields = lines.find((line) => line.startsWith(`${name}:`))?.split(":");
    if (fields) return { uid: Number(fields[2]), gid: Number(fields[3]) };
  }
  throw new ChanjiaoError("USAGE", "PostgreSQL does not run as root, and there is no user postgres here.");
}
