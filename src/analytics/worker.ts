import { parentPort, workerData } from "node:worker_threads";
import { connect } from "../database/connection.js";
import { yieldProcessor } from "../machine/yield-processor.js";
import { computeBetweenness } from "./betweenness.js";
import { planIdTable } from "./id-table.js";
import type { Message, Metric, ScoresMessage, Task } from "./messages.js";
import { planNetwork, planRows } from "./network.js";
import { computePageRank } from "./page-rank.js";
import { countPartners } from "./partners.js";
import { planOrder, roundScores } from "./plan-order.js";
import { readGraph, type StreamedGraph } from "./read-graph.js";

// The thread: reads the graph once over a connection of its own, so that not even reading it keeps the server from
// answering, computes, and ends. What it throws reaches the server as the failure of a question.
const { connect: options, budget } = workerData as Task;
yieldProcessor();
const graph = await stream();
const { version, ids, kinds, kindNames, links, located } = graph;
const within = planRows(ids.length, located.to, located.from);
send({
  type: "nodes",
  version,
  ids: planIdTable(ids),
  kinds,
  kindNames,
  within: within as typeof within & { offsets: Uint32Array<ArrayBuffer>; neighbours: Uint32Array<ArrayBuffer> },
});
const network = planNetwork(ids.length, links);
sendScores("PAGERANK", computePageRank(network));
sendScores("PARTNERS", countPartners(network, graph));
const { scores, sampled, candidates } = computeBetweenness(network, budget === undefined ? {} : { budget });
sendScores("BETWEENNESS", scores, sampled < candidates ? { sampled, candidates } : undefined);

async function stream(): Promise<StreamedGraph> {
  const database = await connect(options);
  try {
    return await readGraph(database);
  } finally {
    await database.close();
  }
}

function sendScores(metric: Metric, exact: Float64Array, sample?: ScoresMessage["sample"]): void {
  const rounded = roundScores(exact);
  send({ type: "scores", metric, scores: rounded, order: planOrder(rounded), ...(sample && { sample }) });
}

/** Typed arrays are handed over, not copied. */
function send(message: Message): void {
  const arrays =
    message.type === "scores"
      ? [message.scores, message.order]
      : [message.ids.bytes, message.ids.offsets, message.kinds, message.within.offsets, message.within.neighbours];
  parentPort!.postMessage(
    message,
    arrays.map(({ buffer }) => buffer),
  );
}
