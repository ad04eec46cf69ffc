import { readDatabaseConfig } from "../database/config.js";
import { embeddedFolder } from "../database/embedded/folder.js";
import type { OpenDatabase } from "../database/open.js";
import { ChanjiaoError } from "../errors.js";
import type { GraphCounts } from "../store/read-graph.js";
import { readModel } from "../model/read-model.js";
import { startListener } from "../server/start-listener.js";
import { parseAddress } from "./address.js";
import type { Interruption } from "./terminal/interruption.js";
import { paint } from "./terminal/paint.js";
import { checkGraph, readGraphVersion } from "./graph/check-graph.js";
import { loadGraph } from "./graph/load-graph.js";
import { openShown } from "./graph/open-shown.js";
import { readValidSeeds } from "./graph/read-valid-seeds.js";

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
  const { during, asked } = interruption;
  const opened: (() => Promise<void>)[] = [];
  try {
    const listener = await startListener(address);
    opened.push(() => listener.stop());
    const model = readModel();
    const seeds = readValidSeeds(model);
    // The API takes two seconds to be read: time that the database takes to come up anyway, and that no failure above
    // should wait for.
    const modules = Promise.all([
      import("../api/start-api.js"),
      import("../server/create-app.js"),
      import("../server/pages/explorer-page.js"),
      import("../api/warm-up.js"),
      import("../analytics/start-analytics.js"),
    ]);
    const database = await openShown(config, interruption, "refuse");
    opened.push(database.stop);
    const counts = await loadGraph({ database, seeds, model, data: options.data, interruption });
    const [{ startApi }, { createApp }, { readExplorerQuestions }, { warmUp }, { startAnalytics }] =
      await during(modules);
    const analytics = startAnalytics({ connect: database.connection });
    opened.push(analytics.stop);
    const api = await during(startApi({ database, model, analytics }));
    opened.push(() => api.apollo.stop());
    listener.serve(
      createApp({
        api,
        checkReadiness: () => checkGraph(database),
        readVersion: () => readGraphVersion(database),
        log: process.env.LOG === "requests",
      }),
    );
    opened.push(() => listener.stop()); // before what the questions under way still need
    const warming = new AbortController();
    const warm = readExplorerQuestions().then((questions) => warmUp(api, warming.signal, questions));
    opened.push(async () => (warming.abort(), warm));
    process.stdout.write(printReady(listener.url, counts));
    void warm.then(analytics.prepare); // after what the first questions need
    await Promise.race([asked, failWhenEnded(database)]);
    process.stderr.write("Stopping …\n");
  } finally {
    for (const stop of opened.reverse()) await stop();
  }
}

function printReady(url: string, counts: GraphCounts): string {
  const { bold, cyan, dim } = paint(process.stdout);
  return `
  ${bold("Chanjiao")} ${counts.nodes} nodes, ${counts.links} links, ${counts.statements} statements from ${counts.sources} sources

  Explore  ${cyan(`${url}/`)}   ${dim("in a browser: search, cards, networks")}
  Ask      ${cyan(`${url}/graphql`)}   ${dim("in a browser: GraphiQL with examples")}
  Schema   ${cyan(`${url}/schema.graphql`)}
  Stop     Ctrl-C

`;
}

/** Never settles while the embedded server lives; a graph without its database is of no use, so its end is ours. */
async function failWhenEnded(database: OpenDatabase): Promise<never> {
  if (!database.embedded) return new Promise<never>(() => {});
  const { dataFolder, exited } = database.embedded;
  const { status } = await exited;
  throw new ChanjiaoError(
    "NEO4J_FAILED",
    `Neo4j has ended by itself (status ${status}).`,
    `Its log is ${embeddedFolder(dataFolder).log}; npm start starts it again.`,
  );
}
