import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { ChanjiaoError } from "../../src/errors.js";
import { PROJECT_FOLDER } from "../../src/machine/project.js";
import { createHttpAsker } from "../measuring/ask-http.js";
import { parseCount } from "../measuring/read-questions.js";
import { readSurroundings } from "../measuring/print-report.js";
import { connectBeside, listSettings, startServer, waitUntilWarm } from "../measuring/start-server.js";
import { compareQuestion, type Compared } from "./compare-question.js";
import { copyGraph } from "./copy-graph.js";
import { fetchPostgraphile, POSTGRAPHILE } from "./fetch-postgraphile.js";
import { findNode, findPostgres } from "./find-programs.js";
import { readCompared } from "./peer-question.js";
import { printComparison } from "./print-comparison.js";
import { startPostgraphile } from "./start-postgraphile.js";
import { startPostgres } from "./start-postgres.js";

/** Asks the same of this server, of PostGraphile over a copy of the graph, and of Neo4j bare. README.md tells how to read it. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    store: { type: "string" },
    folder: { type: "string", default: join(PROJECT_FOLDER, "data", "peer") },
    node: { type: "string" },
    pool: { type: "string", default: "10" },
    requests: { type: "string", default: "800" },
    samples: { type: "string", default: "100" },
    "warm-up": { type: "string", default: "400" },
    concurrency: { type: "string", default: "1,16" },
    seed: { type: "string", default: "1" },
  },
});
if (values.store === undefined)
  throw new ChanjiaoError("USAGE", "Which graph is meant?", "Give --store <folder>, as bench/generate.ts made it.");
const options = {
  requests: parseCount("requests", values.requests),
  samples: parseCount("samples", values.samples),
  warmUp: parseCount("warm-up", values["warm-up"]),
  seed: parseCount("seed", values.seed),
  concurrencies: values.concurrency.split(",").map((count) => parseCount("concurrency", count)),
};
const questions = await readCompared(positionals);
const programs = findPostgres();
const folder = resolve(values.folder);
const node = findNode(folder, values.node);
fetchPostgraphile(folder);

/** What was started, to be stopped in the opposite order, also when the run is interrupted. */
const stops: (() => Promise<void>)[] = [];
const stopAll = async (): Promise<void> => {
  for (let stop = stops.pop(); stop; stop = stops.pop()) await stop();
};
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => void stopAll().finally(() => process.exit(1)));
try {
  const env = listSettings(values.store);
  const server = await startServer(env);
  stops.push(server.stop);
  const database = await connectBeside(env);
  stops.push(database.close);
  const postgres = await startPostgres(programs);
  stops.push(postgres.stop);
  const began = performance.now();
  const rows = await copyGraph(database, postgres);
  process.stderr.write(
    `Copied in ${((performance.now() - began) / 1_000).toFixed(0)} s: ${Object.entries(rows)
      .map(([table, count]) => `${count} ${table}`)
      .join(", ")}\n`,
  );
  const pool = parseCount("pool", values.pool);
  const postgraphile = await startPostgraphile({ node, folder, connectionString: postgres.connectionString, pool });
  stops.push(postgraphile.stop);
  const most = Math.max(...options.concurrencies);
  const asked = {
    ours: createHttpAsker(server.url, most),
    peer: createHttpAsker(postgraphile.url, most),
    database,
  };
  stops.push(async () => (asked.ours.close(), asked.peer.close()));
  await waitUntilWarm(asked.ours.ask);
  const compared: Compared[] = [];
  for (const each of questions) {
    process.stderr.write(`${each.question.name}: ${each.question.title}\n`);
    const found = await compareQuestion(each, asked, options);
    if (found.length === 0) process.stderr.write("  not measured: this graph is too small for it\n");
    compared.push(...found);
  }
  const { machine, versions, graph } = await readSurroundings(database, server);
  const peers = `PostGraphile ${POSTGRAPHILE} on Node ${postgraphile.node}, pool of ${pool}, PostgreSQL ${postgres.version}`;
  process.stdout.write(
    `\n${graph.nodes} nodes, ${graph.links} links, ${graph.statements} statements. ${machine}.\n` +
      `Node ${versions.node}, Neo4j ${versions.neo4j}; ${peers}.\n\n${printComparison(compared)}`,
  );
} finally {
  await stopAll();
}
