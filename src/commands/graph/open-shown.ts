import type { DatabaseConfig } from "../../database/config.js";
import { openDatabase, type OpenDatabase, type OpenOptions } from "../../database/open.js";
import type { Interruption } from "../terminal/interruption.js";
import { showStep } from "../terminal/progress.js";
import { showDatabaseProgress } from "../terminal/show-database-progress.js";

/** Opens the database and shows how it comes up. @throws ChanjiaoError as openDatabase */
export async function openShown(
  config: DatabaseConfig,
  { during }: Interruption,
  whenRunning: OpenOptions["whenRunning"],
): Promise<OpenDatabase> {
  const { onProgress, end } = showDatabaseProgress();
  const step = config.kind === "server" ? showStep("Connecting to Neo4j") : undefined;
  try {
    const database = await during(openDatabase(config, { onProgress, whenRunning, onUsed: showWait }));
    step?.done(`Connected to ${database.uri}`);
    return database;
  } finally {
    end();
    step?.end();
  }
}

function showWait(pid: number): void {
  process.stderr.write(`… Process ${pid} still uses the database: waiting for it (Ctrl-C twice ends it)\n`);
}
