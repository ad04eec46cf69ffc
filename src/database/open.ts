import { setTimeout as sleep } from "node:timers/promises";
import { ChanjiaoError } from "../errors.js";
import { isPortFree } from "../machine/free-port.js";
import type { DatabaseConfig, EmbeddedConfig } from "./config.js";
import { connect, type Database } from "./connection.js";
import { embeddedFolder } from "./embedded/folder.js";
import type { OnProgress } from "./embedded/progress.js";
import { startEmbedded } from "./embedded/start.js";
import { findBusyOwner, findPassingOwner, findRunning } from "./embedded/state.js";
import { noteUser, waitForUsers } from "./embedded/users.js";
import type { DatabaseLog } from "./errors.js";

export interface OpenOptions {
  readonly onProgress?: OnProgress | undefined;
  readonly log?: DatabaseLog | undefined;
  /**
   * What to do when another command already runs the embedded server on the data folder, or is starting it: `attach`
   * uses that one (import, retract, review); `refuse` waits for a command that ends by itself, and throws STORE_IN_USE
   * where one serves (start). Default attach.
   */
  readonly whenRunning?: "attach" | "refuse" | undefined;
  /** Told of each process that a stop has to wait for, because it uses the server that was started here to attach. */
  readonly onUsed?: ((pid: number) => void) | undefined;
}

/** The embedded server that this process runs. */
export interface OwnServer {
  readonly dataFolder: string;
  /** When the one that runs now has ended by itself, with its status. */
  readonly ended: () => Promise<number>;
  /**
   * Starts it again after it has ended; what is connected stays so, on another port too.
   * @throws ChanjiaoError as startEmbedded
   */
  readonly restart: () => Promise<void>;
}

export interface OpenDatabase extends Database {
  /** Set when this process started the server. */
  readonly embedded: OwnServer | undefined;
  /** Closes the connection, and stops the server if this process started it and nobody uses it. Idempotent. */
  readonly stop: () => Promise<void>;
}

/**
 * Opens the configured database: the server at NEO4J_URI, the embedded one that already runs on the data folder, or one
 * started now.
 * @throws ChanjiaoError as startEmbedded and connect
 */
export async function openDatabase(config: DatabaseConfig, options: OpenOptions = {}): Promise<OpenDatabase> {
  const { onProgress, log, whenRunning = "attach" } = options;
  if (config.kind === "server") {
    const database = await connect({ ...config, log });
    return Object.assign(database, { embedded: undefined, stop: database.close });
  }
  const { dataFolder } = config;
  const attaches = whenRunning === "attach";
  for (let refused = 0; ; ) {
    const attached = attaches ? await attach(config, log) : undefined;
    if (attached) return attached;
    const owner = attaches ? findBusyOwner(dataFolder) : findPassingOwner(dataFolder);
    if (owner !== undefined) {
      onProgress?.({ stage: attaches ? "attaching" : "taking turns", detail: `process ${owner}` });
      await sleep(100);
      continue;
    }
    try {
      return await openOwn(config, options);
    } catch (error) {
      // Another command was faster, and is there to be waited for; or Neo4j's own lock says so, and nobody is.
      const isInUse = error instanceof ChanjiaoError && error.code === "STORE_IN_USE";
      const isPassing = attaches || findPassingOwner(dataFolder) !== undefined;
      if (!isInUse || !isPassing || ++refused === 3) throw error;
    }
  }
}

/** Undefined where no server can be used on the data folder now. */
async function attach({ dataFolder }: EmbeddedConfig, log: DatabaseLog | undefined): Promise<OpenDatabase | undefined> {
  if (!(await findRunning(dataFolder))) return undefined;
  const forget = noteUser(embeddedFolder(dataFolder));
  try {
    // Only now is nobody going to stop it.
    const running = await findRunning(dataFolder);
    if (!running) return (forget(), undefined);
    const database = await connect({ ...running, log });
    const stop = (): Promise<void> => database.close().finally(forget);
    return Object.assign(database, { embedded: undefined, stop });
  } catch (error) {
    forget();
    if (!(await findRunning(dataFolder))) return undefined; // it has ended meanwhile
    throw error;
  }
}

async function openOwn(
  config: EmbeddedConfig,
  { onProgress, log, whenRunning, onUsed }: OpenOptions,
): Promise<OpenDatabase> {
  const folder = embeddedFolder(config.dataFolder);
  const stopping = new AbortController();
  const serves = whenRunning === "refuse";
  let server = await startEmbedded({ ...config, onProgress, serves });
  try {
    const database = await connect({ ...server, log });
    let restarting: Promise<void> | undefined;
    let stopped: Promise<void> | undefined;
    const startAgain = async (): Promise<void> => {
      const port = Number(new URL(server.uri.replace("bolt:", "http:")).port);
      const boltPort = (await isPortFree(port)) ? port : config.boltPort;
      server = await startEmbedded({ ...config, boltPort, serves, hasStore: true, signal: stopping.signal });
      database.reconnect(server.uri);
    };
    const embedded: OwnServer = {
      dataFolder: config.dataFolder,
      ended: async () => {
        const { expected, status } = await server.exited;
        return expected ? new Promise<never>(() => {}) : status;
      },
      restart: () => (stopped ? new Promise<never>(() => {}) : (restarting = startAgain())),
    };
    const stop = (): Promise<void> =>
      (stopped ??= (async () => {
        await database.close();
        if (!serves) await waitForUsers(folder, onUsed);
        stopping.abort();
        await restarting?.catch(() => undefined);
        await server.stop();
      })());
    return Object.assign(database, { embedded, stop });
  } catch (error) {
    await server.stop();
    throw error;
  }
}
