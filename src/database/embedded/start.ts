import { stat, writeFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { ChanjiaoError } from "../../errors.js";
import { resolveClasspath } from "./classpath.js";
import { DEFAULT_MEMORY, type Memory } from "../config.js";
import { checkDatabase } from "../connection-check.js";
import {
  dataFolderError,
  embeddedFolder,
  readFreeMb,
  readLogFrom,
  writeConfig,
  writeFolders,
  type EmbeddedFolder,
} from "./folder.js";
import { diskFull, explainFailure, findFailedDatabase, isDiskFull, isPortTaken } from "./failure.js";
import { EMBEDDED_USER, resolvePassword } from "./password.js";
import { claimStore, keepStore, knownProcess, releaseStore, writeState, type ServerState } from "./state.js";
import { checkStoreVersion, writeStoreVersion } from "./version.js";
import { endOrphan, startWatched } from "./watchdog.js";
import { findFreePort, isPortFree } from "../../machine/free-port.js";
import { resolveJava, type Java } from "./java.js";
import type { OnProgress } from "./progress.js";

export interface StartEmbedded {
  /** Absolute path. Holds the store, its password, the logs and the kept class path. */
  readonly dataFolder: string;
  readonly onProgress?: OnProgress | undefined;
  /** Default: any free port. */
  readonly boltPort?: number | undefined;
  readonly memory?: Memory | undefined;
  /** Lines of neo4j.conf after ours: `name=value`. */
  readonly settings?: readonly string[] | undefined;
  /** Default: a folder in the data folder. */
  readonly classpathFolder?: string | undefined;
  readonly env?: NodeJS.ProcessEnv | undefined;
  /** Whether this process has the store already: its server has ended by itself, and is started again. */
  readonly hasStore?: boolean | undefined;
  /** Whether this process runs until somebody stops it: who comes meanwhile need not wait for its end. */
  readonly serves?: boolean | undefined;
  /** Gives the start up. */
  readonly signal?: AbortSignal | undefined;
}

export interface EmbeddedServer {
  /** bolt://127.0.0.1:<port> */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The Java process. */
  readonly pid: number;
  readonly dataFolder: string;
  /** Settled when the server has ended for whatever reason; `expected` after stop(). */
  readonly exited: Promise<{ readonly expected: boolean; readonly status: number }>;
  /** Clean, at most about 13 s, idempotent. */
  readonly stop: () => Promise<void>;
}

/**
 * Reached only by a machine in great trouble: a first start on two slow cores takes 10 s, a recovery after kill -9
 * about as long.
 */
const READY_TIMEOUT_MS = 180_000;
const PORT_ATTEMPTS = 3;
/** With less free than this a disk is full. */
const FULL_MB = 0.25;

/**
 * Starts Neo4j Community as a child process on 127.0.0.1, over the store in the data folder, and returns when it
 * answers. The server ends with this process, however this one ends.
 * @throws ChanjiaoError DATA_FOLDER, STORE_IN_USE, STORE_VERSION, JAVA_MISSING, JAVA_TOO_OLD, MAVEN_MISSING,
 * NEO4J_UNRESOLVED,
 *   PORT_IN_USE, NEO4J_FAILED
 */
export async function startEmbedded(options: StartEmbedded): Promise<EmbeddedServer> {
  const { dataFolder, onProgress, env = process.env } = options;
  const folder = embeddedFolder(dataFolder);
  await writeFolders(folder);
  const { stale } = options.hasStore ? keepStore(folder) : claimStore(folder, options.serves);
  try {
    await checkStoreVersion(folder);
    onProgress?.({ stage: "java", detail: "looking for Java" });
    const java = await resolveJava(env);
    const classpath = await resolveClasspath({ folder: options.classpathFolder ?? dataFolder, env, onProgress });
    if (stale) await endOrphan(stale, onProgress);
    const password = await resolvePassword(folder).catch((error: unknown) => {
      throw error instanceof ChanjiaoError ? error : dataFolderError(dataFolder, error);
    });
    const server = await startOnFreePort(folder, java, classpath, password, options);
    await writeStoreVersion(folder);
    onProgress?.({ stage: "ready", detail: server.uri });
    return server;
  } catch (error) {
    if (!options.hasStore) releaseStore(folder);
    throw error;
  }
}

async function startOnFreePort(
  folder: EmbeddedFolder,
  java: Java,
  classpath: string,
  password: string,
  options: StartEmbedded,
): Promise<EmbeddedServer> {
  const fixed = options.boltPort || undefined;
  for (let attempt = 1; ; attempt++) {
    const port = fixed ?? (await findFreePort());
    const taken = fixed !== undefined && !(await isPortFree(fixed));
    const log = taken ? undefined : await startOnce(folder, java, classpath, password, port, options);
    if (typeof log === "object") return log;
    if (taken || (fixed !== undefined && isPortTaken(log ?? ""))) {
      throw new ChanjiaoError(
        "PORT_IN_USE",
        `Port ${port}, meant for the database, is in use.`,
        "Set CHANJIAO_BOLT_PORT to a free one, or leave it out: any free port will do.",
      );
    }
    if (!isPortTaken(log ?? "") || attempt >= PORT_ATTEMPTS) throw explainFailure(folder, log ?? "");
  }
}

/** The server, or what the logs gained when it did not start. */
async function startOnce(
  folder: EmbeddedFolder,
  java: Java,
  classpath: string,
  password: string,
  port: number,
  options: StartEmbedded,
): Promise<EmbeddedServer | string> {
  const memory = options.memory ?? DEFAULT_MEMORY;
  const uri = `bolt://127.0.0.1:${port}`;
  const logStart = await readSize(folder.log);
  const debugStart = await readSize(folder.debugLog);
  try {
    await writeConfig(folder, { boltPort: port, memory, more: options.settings });
    await writeFile(folder.javaLog, "");
  } catch (error) {
    throw dataFolderError(folder.dataFolder, error);
  }
  options.onProgress?.({ stage: "starting", detail: `Neo4j on Java ${java.version}` });
  const child = startWatched(java.path, javaArguments(folder, memory), {
    env: javaEnvironment(options.env ?? process.env, classpath),
    cwd: folder.home,
    output: folder.javaLog,
  });
  const readLogs = async (): Promise<string> =>
    `${await readLogFrom(folder.log, logStart)}\n${await readLogFrom(folder.javaLog, 0)}`;
  let ended = false;
  let stopped = false;
  const exited = child.exited.then((status) => ((ended = true), { expected: stopped, status }));
  try {
    const state: ServerState = {
      owner: knownProcess(process.pid),
      serves: options.serves,
      watchdog: knownProcess(child.watchdogPid),
    };
    writeState(folder, state);
    const pid = await child.javaPid.catch(() => undefined);
    if (pid === undefined) return await readLogs();
    const running = { ...state, java: knownProcess(pid) };
    writeState(folder, running);
    for (
      const deadline = Date.now() + READY_TIMEOUT_MS;
      !/ Started\.\r?\n/.test(await readLogFrom(folder.log, logStart));
      await sleep(100)
    ) {
      if (ended) return await readLogs();
      // It says so somewhere, or cannot even do that, and then waits for ever.
      if (isDiskFull(await readLogs()) || (readFreeMb(folder) ?? 1) < FULL_MB) throw diskFull(folder);
      options.signal?.throwIfAborted();
      if (Date.now() > deadline)
        throw new ChanjiaoError(
          "NEO4J_FAILED",
          `Neo4j did not answer within ${READY_TIMEOUT_MS / 1000} s.`,
          `Its log is ${folder.log}.`,
        );
    }
    const failed = findFailedDatabase(await readLogFrom(folder.debugLog, debugStart));
    if (failed !== undefined) throw explainFailure(folder, failed);
    await checkDatabase({ uri, user: EMBEDDED_USER, password }).catch(async (error: unknown) => {
      // One database may fail while the server starts: then its log says why, and the driver only that it is not there.
      throw error instanceof ChanjiaoError && error.code === "DATABASE_UNSUITABLE"
        ? explainFailure(folder, await readLogs())
        : error;
    });
    writeState(folder, { ...running, uri });
    const stop = async (): Promise<void> => {
      stopped = true;
      // To close a store it has to write; what it cannot, the next start finds in its transaction log.
      await ((readFreeMb(folder) ?? 1) < FULL_MB ? child.kill() : child.stop());
      releaseStore(folder);
    };
    return { uri, user: EMBEDDED_USER, password, pid, dataFolder: folder.dataFolder, exited, stop };
  } catch (error) {
    await (error instanceof ChanjiaoError && error.code === "DATA_FOLDER" ? child.kill() : child.stop());
    throw error;
  }
}

async function readSize(file: string): Promise<number> {
  return stat(file).then(
    ({ size }) => size,
    () => 0,
  );
}

function javaArguments(folder: EmbeddedFolder, memory: Memory): string[] {
  const opened = ["java.nio", "java.io", "sun.nio.ch", "java.lang"].map(
    (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  );
  // Serial needs the least. Beside a load it stops everything for a third of a second again and again, and of a large heap
  // it would take seconds: who has the memory has a collector that works beside the others.
  const collector = memory.heapMb >= 2_048 ? "-XX:+UseG1GC" : "-XX:+UseSerialGC";
  const jvm = [
    `-Xms${Math.min(128, memory.heapMb)}m`,
    `-Xmx${memory.heapMb}m`,
    collector,
    "-Dlog4j2.disable.jmx=true",
    ...opened,
  ];
  return [...jvm, "org.neo4j.server.CommunityEntryPoint", `--home-dir=${folder.home}`, `--config-dir=${folder.conf}`];
}

/**
 * The class path goes by the environment: 20 kB of it on a command line hide everything else in `ps`. Java takes the
 * encoding of file names from the locale, so a data folder with Chinese in its path needs a UTF-8 one.
 */
function javaEnvironment(env: NodeJS.ProcessEnv, classpath: string): NodeJS.ProcessEnv {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || "";
  const utf8 = /utf-?8/i.test(locale) ? {} : { LC_ALL: "C.UTF-8" };
  return { ...env, ...utf8, CLASSPATH: classpath };
}
