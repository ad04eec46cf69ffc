// The server as `chanjiao start` runs it, from dist/, on a graph that is there: `start` loads the seeds first, and so
// would put them in the place of a synthetic graph. Prints one line of JSON when it answers, and stops when its input
// ends. What is in dist/ has no types, nor need it be there, so the linter asks for none here.
import { startAnalytics } from "../../dist/analytics/start-analytics.js";
import { startApi } from "../../dist/api/start-api.js";
import { warmUp } from "../../dist/api/warm-up.js";
import { checkGraph } from "../../dist/commands/graph/check-graph.js";
import { startThread } from "../../dist/commands/serving/thread/start-thread.js";
import { readDatabaseConfig } from "../../dist/database/config.js";
import { findRunning } from "../../dist/database/embedded/state.js";
import { openDatabase } from "../../dist/database/open.js";
import { readModel } from "../../dist/model/read-model.js";
import { createApp } from "../../dist/server/create-app.js";
import { FAIRNESS, UNLIMITED } from "../../dist/server/fair/fairness.js";
import { createPlanTurns } from "../../dist/server/fair/plan-turns.js";
import { startListener } from "../../dist/server/start-listener.js";

const started = performance.now();
const listener = await startListener({ host: "127.0.0.1", port: 0 });
const config = readDatabaseConfig();
const database = await openDatabase(config, { whenRunning: "refuse" });
const java = config.kind === "embedded" ? await findRunning(config.dataFolder) : undefined;
const analytics = startAnalytics({ connect: () => database.connection });
const thread = startThread({ connect: () => database.connection, analytics });
const api = await startApi({ database, model: readModel(), analytics, apart: thread });
const plans = createPlanTurns();
listener.serve(
  createApp({
    api,
    checkReadiness: () => checkGraph(database),
    readVersion: api.readVersion,
    plans,
    fairness: process.env.FAIRNESS === "usual" ? FAIRNESS : UNLIMITED,
  }),
);
const seconds = (performance.now() - started) / 1000;
await warmUp(api, { signal: new AbortController().signal, planNext: plans.atOnce }); // as `start` does beside the first questions
await thread.ready();
process.stdout.write(`${JSON.stringify({ url: `${listener.url}/graphql`, neo4jPid: java?.pid, seconds })}\n`);

let stopping = false;
const stop = async () => {
  if (stopping) return;
  stopping = true;
  await listener.stop();
  await api.apollo.stop();
  await thread.stop();
  await analytics.stop();
  await database.stop();
};
process.stdin.resume().on("end", () => void stop());
process.on("SIGINT", () => void stop());
process.on("SIGTERM", () => void stop());
