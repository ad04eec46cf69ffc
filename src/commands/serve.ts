import { type DatabaseConfig, readDatabaseConfig } from "../database/config.js";
import { connect, type Database } from "../database/connection.js";
import { isPassing } from "../database/connection-check.js";
import { findBusyOwner, findRunning } from "../database/embedded/state.js";
import { ChanjiaoError } from "../errors.js";
import { readModel } from "../model/read-model.js";
import { startListener } from "../server/start-listener.js";
import { parseAddress } from "./address.js";
import { checkGraph, NO_ANSWER } from "./graph/check-graph.js";
import { readServingSettings } from "./serving/read-settings.js";
import { printReady, readModules, serveGraph } from "./serving/serve-graph.js";
import { stopAll } from "./serving/stop-all.js";
import { watchPresence } from "./serving/watch-presence.js";
import type { Interruption } from "./terminal/interruption.js";
import type { StartOptions } from "./start.js";

const PAUSE_MS = 1_000;

/**
 * Answers questions about the graph that a database has, and does nothing else: writes nothing, neither there nor into
 * any folder, but at the desk where that is switched on. Until there is a database and a graph in it, questions are answered with 503.
 * @throws ChanjiaoError
 */
export async function serve(options: StartOptions, interruption: Interruption): Promise<void> {
  const address = parseAddress(options.host, options.port);
  const config = readDatabaseConfig(process.env, { dataFolder: options.data });
  const settings = readServingSettings(process.env, address.host);
  const { during, asked } = interruption;
  const opened: (() => Promise<void>)[] = [];
  let reason = NO_ANSWER;
  try {
    const listener = await startListener(address, () => reason);
    opened.push(() => listener.stop());
    const model = readModel();
    const modules = readModules();
    const tell = createTeller(listener.url);
    const database = await during(connectPatiently(config, tell));
    opened.push(database.close);
    await during(
      waitForGraph(database, async (missing) => {
        reason = missing;
        tell(missing);
        if (missing === NO_ANSWER) database.reconnect(await findUri(config));
      }),
    );
    const presence = watchPresence({ database, findUri: () => findUri(config) });
    await during(
      modules.then((read) => serveGraph({ modules: read, listener, database, presence, model, settings, opened })),
    );
    process.stdout.write(printReady(listener.url, await readCounts(database)));
    await asked;
    process.stderr.write("Stopping …\n");
  } finally {
    await stopAll(opened);
  }
}

/** Says why nothing is answered yet, each reason once. */
function createTeller(url: string): (reason: string) => void {
  let told: string | undefined;
  return (reason) => {
    if (reason !== told) process.stderr.write(`… ${reason} Until then ${url} answers with 503\n`);
    told = reason;
  };
}

/** Until it answers. @throws ChanjiaoError for what does not pass by waiting */
async function connectPatiently(config: DatabaseConfig, tell: (reason: string) => void): Promise<Database> {
  for (;;) {
    try {
      const target = config.kind === "server" ? config : await findEmbedded(config.dataFolder);
      if (target) return await connect(target);
      tell("The database of another command is starting.");
    } catch (error) {
      if (!isPassing(error)) throw error;
      tell((error as Error).message);
    }
    await new Promise((done) => setTimeout(done, PAUSE_MS));
  }
}

/** Undefined while it starts. @throws ChanjiaoError DATABASE_UNREACHABLE when nobody runs or starts one */
async function findEmbedded(dataFolder: string): ReturnType<typeof findRunning> {
  const running = await findRunning(dataFolder);
  if (running || findBusyOwner(dataFolder) !== undefined) return running;
  throw new ChanjiaoError(
    "DATABASE_UNREACHABLE",
    `There is no database to answer from: NEO4J_URI is not set, and no command runs one in ${dataFolder}.`,
    "Set NEO4J_URI (docker compose up neo4j starts one), or run npm start, which starts one and serves by itself.",
  );
}

/** Where the embedded server answers now; it may have been started anew. */
async function findUri(config: DatabaseConfig): Promise<string | undefined> {
  return config.kind === "server" ? undefined : (await findRunning(config.dataFolder))?.uri;
}

async function waitForGraph(database: Database, onMissing: (reason: string) => Promise<void>): Promise<void> {
  for (;;) {
    const readiness = await checkGraph(database);
    if ("version" in readiness) return;
    await onMissing(readiness.reason);
    await new Promise((done) => setTimeout(done, PAUSE_MS));
  }
}

async function readCounts(database: Database): Promise<string> {
  const rows = await database
    .read(
      "MATCH (g:Graph { id: 'graph' }) RETURN g.nodes + ' nodes, ' + g.links + ' links, ' + g.statements + ' statements from ' + g.sources + ' sources' AS counts",
    )
    .catch(() => []);
  return String(rows[0]?.counts ?? "serves");
}
