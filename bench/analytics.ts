import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { computeBetweenness } from "../src/analytics/betweenness.js";
import { planNetwork } from "../src/analytics/network.js";
import { computePageRank } from "../src/analytics/page-rank.js";
import { countPartners } from "../src/analytics/partners.js";
import { planOrder, roundScores } from "../src/analytics/plan-order.js";
import { readGraph } from "../src/analytics/read-graph.js";
import { readDatabaseConfig } from "../src/database/config.js";
import { openDatabase } from "../src/database/open.js";

/**
 * Seconds of the clock, and of this process's CPU, that each step of src/analytics takes over a store, as
 * bench/generate.ts made it.
 */
const { values } = parseArgs({ options: { store: { type: "string" }, rounds: { type: "string", default: "3" } } });
const env =
  values.store === undefined
    ? process.env
    : { NEO4J_URI: "", CHANJIAO_DATA: resolve(values.store), NEO4J_HEAP: "2g", NEO4J_PAGECACHE: "2g" };
const database = await openDatabase(readDatabaseConfig(env));
try {
  const graph = await measured("streamed", () => readGraph(database));
  const network = await measured("rows", () => planNetwork(graph.ids.length, graph.links));
  process.stdout.write(
    `${graph.ids.length} nodes, ${graph.links.from.length} links, ${network.neighbours.length / 2} pairs of neighbours\n`,
  );
  for (let round = 0; round < Number(values.rounds); round++) {
    await measured("PageRank", () => computePageRank(network));
    await measured("PageRank to 1e-6 for each node", () =>
      computePageRank(network, { tolerance: 1e-6 * network.size }),
    );
  }
  await measured("rounded and ordered", () => planOrder(roundScores(computePageRank(network))));
  await measured("partners", () => countPartners(network, graph));
  const { sampled, candidates } = await measured("betweenness", () => computeBetweenness(network));
  process.stdout.write(
    `betweenness from ${sampled} of ${candidates} nodes; ${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most\n`,
  );
} finally {
  await database.stop();
}

async function measured<T>(what: string, work: () => T | Promise<T>): Promise<T> {
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const { user, system } = process.cpuUsage(cpu);
  process.stdout.write(
    `${what.padEnd(32)} ${((performance.now() - start) / 1000).toFixed(2).padStart(8)} s ${((user + system) / 1e6).toFixed(2).padStart(8)} s of CPU\n`,
  );
  return result;
}
