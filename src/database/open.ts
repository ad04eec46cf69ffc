import type { DatabaseConfig } from "./config.js";
import { connect, type Database } from "./connection.js";
import type { ConnectOptions } from "./connection-check.js";
import { startEmbedded, type EmbeddedServer } from "./embedded/start.js";
import { findRunning } from "./embedded/state.js";
import type { DatabaseLog } from "./errors.js";
import type { OnProgress } from "./embedded/progress.js";

export interface OpenOptions {
  readonly onProgress?: OnProgress | undefined;
  readonly log?: DatabaseLog | undefined;
  /**
   * What to do when another command already runs the embedded server on the data folder: `attach` uses that one (check,
   * import, export), `refuse` throws STORE_IN_USE (start). Default attach.
   */
  readonly whenRunning?: "attach" | "refuse" | undefined;
}

export interface OpenDatabase extends Database {
  /** Set when this process started the server. */
  readonly embedded: EmbeddedServer | undefined;
  /** For a connection of its own beside this one, with the password. */
  readonly connection: ConnectOptions;
  /** Closes the connection, and stops the server if this process started it. Idempotent. */
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
    return { ...database, connection: config, embedded: undefined, stop: database.close };
  }
  const running = whenRunning === "attach" ? await findRunning(config.dataFolder) : undefined;
  if (running) {
    const database = await connect({ ...running, log });
    return { ...database, connection: running, embedded: undefined, stop: database.close };
  }
  const embedded = await startEmbedded({ ...config, onProgress });
  try {
    const database = await connect({ ...embedded, log });
    const stop = async (): Promise<void> => {
      await database.close();
      await embedded.stop();
    };
    return { ...database, connection: embedded, embedded, stop };
  } catch (error) {
    await embedded.stop();
    throw error;
  }
}
