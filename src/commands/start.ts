import { readDatabaseConfig } from "../database/config.js";
import { keepRunning } from "../database/keep-running.js";
import type { OpenDatabase } from "../database/open.js";
import type { GraphCounts } from "../store/read-graph.js";
import { readModel } from "../model/read-model.js";
import { startListener } from "../server/start-listener.js";
import { parseAddress } from "./address.js";
import type { Interruption } from "./terminal/interruption.js";
import { loadGraph } from "./graph/load-graph.js";
import { openShown } from "./graph/open-shown.js";
import { readValidSeeds } from "./graph/read-valid-seeds.js";
import { SHIPPED } from "./importing/shipped.js";
import { readServingSettings } from "./serving/read-settings.js";
import { printReady, readModules, serveGraph } from "./serving/serve-graph.js";
import { stopAll } from "./serving/stop-all.js";
import { type Presence, watchPresence } from "./serving/watch-presence.js";

export interface StartOptions {
  readonly host: string;
  readonly port: string;
  readonly data: string;
}

/**
 * Everything with one command: takes the port, checks the seeds, opens the database, loads, serves until it is asked to
 * stop. What can be found wrong at once is found before anything slow begins. However it ends, what it started is
 * stopped, the last first.
 * @throws ChanjiaoError
 */
export async function start(options: StartOptions, interruption: Interruption): Promise<void> {
  const address = parseAddress(options.host, options.port);
  const config = readDatabaseConfig(process.env, { dataFolder: options.data });
  const settings = readServingSettings(process.env, address.host);
  const { during, asked } = interruption;
  const opened: (() => Promise<void>)[] = [];
  try {
    const listener = await startListener(address);
    opened.push(() => listener.stop());
    const model = readModel();
    const seeds = readValidSeeds(model);
    const modules = readModules();
    const database = await openShown(config, interruption, "refuse");
    opened.push(database.stop);
    const counts = await loadGraph({ database, seeds, model, data: options.data, interruption });
    const presence = watchPresence({ database });
    await during(
      modules.then((read) => serveGraph({ modules: read, listener, database, presence, model, settings, opened })),
    );
    process.stdout.write(printReady(listener.url, printCounts(counts), await offerRegisters(database)));
    await Promise.race([asked, startAgain(database, presence)]);
    process.stderr.write("Stopping …\n");
  } finally {
    await stopAll(opened);
  }
}

/** How to bring in the registers that come with the program, where they are not there yet. */
async function offerRegisters(database: Pick<OpenDatabase, "read">): Promise<string | undefined> {
  const [row] = await database.read(
    "MATCH (i:Import) WHERE i.register IN $registers RETURN count(DISTINCT i.register) AS there",
    { registers: SHIPPED.map(({ register }) => register) },
  );
  return Number(row?.there) < SHIPPED.length
    ? "npx chanjiao import registers --apply   3,167 institutions, ROR's records of China, all divisions"
    : undefined;
}

function printCounts({ nodes, links, statements, sources }: GraphCounts): string {
  return `${nodes} nodes, ${links} links, ${statements} statements from ${sources} sources`;
}

/**
 * Never settles while the embedded server lives or can be brought back to life; a graph without its database is of no
 * use, so its end is ours. @throws ChanjiaoError as keepRunning
 */
async function startAgain({ embedded }: OpenDatabase, presence: Presence): Promise<never> {
  if (!embedded) return new Promise<never>(() => {});
  return keepRunning(embedded, {
    onEnded: ({ status, pauseMs, attempt, of }) => {
      presence.setAway();
      process.stderr.write(
        `✗ Neo4j has ended by itself (status ${status}): it is started again in ${pauseMs / 1_000} s (${attempt} of ${of})\n`,
      );
    },
    onAgain: () => void process.stderr.write("✓ Neo4j started again\n"),
    onFailed: (error) =>
      void process.stderr.write(`✗ ${error instanceof Error ? error.message : "It does not start."}\n`),
  });
}
