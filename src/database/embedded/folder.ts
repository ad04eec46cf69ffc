import { randomUUID } from "node:crypto";
import { chmod, open, readFile, rm, stat, writeFile } from "node:fs/promises";
import { existsSync, statfsSync } from "node:fs";
import { join } from "node:path";
import { ChanjiaoError } from "../../errors.js";
import { type Memory, TRANSACTION_SHARE } from "../config.js";
import { makeFolder } from "../../machine/make-folder.js";

/** Where everything of the embedded server lies in a data folder. Back up the whole folder while nothing runs. */
export interface EmbeddedFolder {
  readonly dataFolder: string;
  /** NEO4J_HOME: conf, data (the store), logs. */
  readonly home: string;
  readonly conf: string;
  /** The server's own log. */
  readonly log: string;
  /** Its long log, which alone tells that a single database does not start. */
  readonly debugLog: string;
  /** What the Java process itself says, before and beside Neo4j's log. */
  readonly javaLog: string;
  readonly authFile: string;
  readonly passwordFile: string;
  /** Who runs the server now: state.ts. */
  readonly stateFile: string;
  /** Who else uses it: users.ts. */
  readonly usersFolder: string;
  /** Whether a store was made here before. */
  readonly hasStore: () => boolean;
}

export function embeddedFolder(dataFolder: string): EmbeddedFolder {
  const home = join(dataFolder, "neo4j");
  return {
    dataFolder,
    home,
    conf: join(home, "conf"),
    log: join(home, "logs", "neo4j.log"),
    debugLog: join(home, "logs", "debug.log"),
    javaLog: join(home, "logs", "java.log"),
    authFile: join(home, "data", "dbms", "auth.ini"),
    passwordFile: join(dataFolder, "neo4j-password"),
    stateFile: join(dataFolder, "server.json"),
    usersFolder: join(dataFolder, "server-users"),
    hasStore: () => existsSync(join(home, "data", "databases", "system")),
  };
}

/** With less, Neo4j neither starts nor says so: it waits for ever, or breaks off at the first load. */
const LEAST_FREE_MB = 32;

/**
 * Makes the folders, for this user only. @throws ChanjiaoError DATA_FOLDER when that cannot be done or nothing can be
 * written there
 */
export async function writeFolders(folder: EmbeddedFolder): Promise<void> {
  const probe = join(folder.dataFolder, `.probe-${randomUUID().slice(0, 8)}`);
  try {
    for (const path of [folder.conf, join(folder.home, "logs"), join(folder.home, "data", "dbms")]) makeFolder(path);
    await writeFile(probe, "");
    await rm(probe);
  } catch (error) {
    throw dataFolderError(folder.dataFolder, error);
  }
  const free = readFreeMb(folder);
  if (free !== undefined && free < LEAST_FREE_MB) {
    const full = Object.assign(new Error(`${Math.floor(free)} MB are free`), { code: "ENOSPC" });
    throw dataFolderError(folder.dataFolder, full);
  }
}

/** Of the disk that the folder is on, in megabytes; undefined where nobody tells. */
export function readFreeMb({ dataFolder }: EmbeddedFolder): number | undefined {
  try {
    const { bavail, bsize, blocks } = statfsSync(dataFolder);
    return blocks === 0 ? undefined : (bavail * bsize) / 2 ** 20;
  } catch {
    return undefined;
  }
}

export function dataFolderError(dataFolder: string, error: unknown): ChanjiaoError {
  const code = (error as NodeJS.ErrnoException).code;
  const reasons: Record<string, string> = {
    EACCES: "it may not be written by this user",
    EPERM: "it may not be written by this user",
    ENOENT: "it cannot be made there",
    EROFS: "it is on a read-only disk",
    ENOSPC: "the disk is full",
    EDQUOT: "the disk quota is used up",
    ENOTDIR: "a part of that path is a file, not a folder",
    EEXIST: "a part of that path is a file, not a folder",
  };
  const reason = (code && reasons[code]) ?? (error instanceof Error ? error.message : String(error));
  return new ChanjiaoError(
    "DATA_FOLDER",
    `The data folder ${dataFolder} cannot be used: ${reason}.`,
    "Choose another with --data or CHANJIAO_DATA, or make room and grant access.",
    { cause: error },
  );
}

/** Writes neo4j.conf anew for each start: nothing in it is meant to be edited. */
export async function writeConfig(
  folder: EmbeddedFolder,
  settings: { boltPort: number; memory: Memory; more?: readonly string[] | undefined },
): Promise<void> {
  const { boltPort, memory, more = [] } = settings;
  const lines = [
    "# Written at each start; changes here are lost.",
    "server.default_listen_address=127.0.0.1",
    `server.bolt.listen_address=127.0.0.1:${boltPort}`,
    `server.bolt.advertised_address=127.0.0.1:${boltPort}`,
    "server.http.enabled=false",
    "server.https.enabled=false",
    "dbms.security.auth_enabled=true",
    "dbms.security.allow_csv_import_from_file_urls=false",
    "dbms.usage_report.enabled=false",
    `server.memory.pagecache.size=${memory.pageCacheMb}m`,
    `db.memory.transaction.max=${Math.round(memory.heapMb * TRANSACTION_SHARE)}m`,
    `dbms.memory.transaction.total.max=${Math.round(memory.heapMb * 0.7)}m`,
    // The last resort: every read sets its own, shorter limit, and a load asks for none.
    "db.transaction.timeout=30s",
    // How soon a limit is kept: the default looks every two seconds.
    "db.transaction.monitor.check.interval=500ms",
    // The default keeps two days of logs, in files of 256 MB allocated ahead.
    "db.tx_log.preallocate=false",
    "db.tx_log.rotation.size=32m",
    "db.tx_log.rotation.retention_policy=2 files",
    "db.logs.query.enabled=OFF",
    // Without it a stop takes 10 s, 5 for each of two empty thread pools, long after the store is closed.
    "internal.server.bolt.thread_pool_shutdown_wait_time=100ms",
    ...more,
  ];
  await writeFile(join(folder.conf, "neo4j.conf"), `${lines.join("\n")}\n`, { mode: 0o600 });
}

/** Reads what a log gained since `offset` bytes; all of it when it has been rotated since. */
export async function readLogFrom(path: string, offset: number): Promise<string> {
  const file = await open(path, "r").catch(() => undefined);
  if (!file) return "";
  try {
    const { size } = await file.stat();
    const start = size < offset ? 0 : offset;
    const buffer = Buffer.alloc(Math.min(size - start, 4_000_000));
    const { bytesRead } = await file.read(buffer, 0, buffer.length, start);
    return buffer.toString("utf8", 0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Reads a file that only its owner may read, and sees to it that this is so. Undefined when there is none. */
export async function readSecret(path: string): Promise<string | undefined> {
  const text = await readFile(path, "utf8").catch(() => undefined);
  // Where it is so already nothing is written: who only reads may not.
  if (text !== undefined && ((await stat(path)).mode & 0o077) !== 0) await chmod(path, 0o600);
  return text?.trim() || undefined;
}
