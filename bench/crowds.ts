import { parseArgs } from "node:util";
import { ChanjiaoError } from "../src/errors.js";
import { type Client, createClient } from "./crowds/ask-as.js";
import { type Asking, readOrdinary, writeHostile } from "./crowds/choose-questions.js";
import { countAsked, type Outcome, printRefused } from "./crowds/count-asked.js";
import { askAtRate, askOn, PAUSE_MS } from "./crowds/run-clients.js";
import { parseCount } from "./measuring/read-questions.js";
import { readMemory } from "./measuring/read-memory.js";
import { connectBeside, listSettings, startServer } from "./measuring/start-server.js";

/**
 * Many clients at once, each from an address of its own, at a server with its usual bounds: what an ordinary one waits
 * beside hostile ones, what many wait for each other, and what more than it can answer does to those who are admitted.
 */
const { values } = parseArgs({
  options: {
    store: { type: "string" },
    hostile: { type: "string", default: "0,1,4,16" },
    /** Clients that ask what is no question. */
    floods: { type: "string", default: "3" },
    connections: { type: "string", default: "16,64,256" },
    /** Of each row. */
    seconds: { type: "string", default: "60" },
    /** Of three times what it can answer. */
    minutes: { type: "string", default: "10" },
    seed: { type: "string", default: "1" },
  },
});
if (values.store === undefined)
  throw new ChanjiaoError("USAGE", "Which graph is meant?", "Give --store <folder>, as `generate` made it.");
const [seconds, minutes, seed] = [
  parseCount("seconds", values.seconds),
  Number(values.minutes),
  parseCount("seed", values.seed),
];

/** Requests that a hostile client has under way, and one that asks what is no question. */
const [HOSTILE_AT_ONCE, FLOOD_AT_ONCE] = [8, 100];
const NO_QUESTION = [{ document: "{ organizations(first: 3) { nothing } }" }];
/** Clients that share what is more than can be answered, and the connections that each has, as a browser does. */
const [CROWD, CONNECTIONS] = [256, 6];
const OVER = 3;

interface Beside {
  readonly questions: readonly Asking[];
  readonly atOnce: number;
  readonly pauseMs: number;
}

const env = { ...listSettings(values.store), FAIRNESS: "usual" };
const server = await startServer(env);
const database = await connectBeside(env);
try {
  const ordinary = await readOrdinary(server.url, database, seed);
  const hostile = await writeHostile(database, seed);
  process.stdout.write(
    "| who asks | answered | a second | p50 ms | p99 ms | beside the quiet one | refused | Node, Neo4j MB before → after |\n|---|--:|--:|--:|--:|--:|---|---|\n",
  );
  let next = 0;
  const invite = (count: number, connections = 1): readonly Client[] =>
    Array.from({ length: count }, () => createClient(server.url, next++, connections));
  const memory = (): string =>
    [server.pid, server.neo4jPid].map((pid) => Math.round((pid && readMemory(pid)?.rss) || 0)).join(", ");
  let quiet: number | undefined;
  const row = async (who: string, work: () => Promise<Outcome>): Promise<Outcome> => {
    process.stderr.write(`… ${who}\n`);
    const before = memory();
    const outcome = await work();
    const { n, perSecond, p50, p99 } = outcome.answered;
    quiet ??= p99;
    process.stdout.write(
      `| ${who} | ${n} | ${perSecond.toFixed(0)} | ${p50.toFixed(1)} | ${p99.toFixed(0)} | ${(p99 / quiet).toFixed(1)} | ${printRefused(outcome.refused)} | ${before} → ${memory()} |\n`,
    );
    return outcome;
  };
  /** Some ask on for a while, others beside them, each so many at once, of whom nothing is counted. */
  const during = async (
    counted: readonly Client[],
    others: readonly Client[] = [],
    beside?: Beside,
  ): Promise<Outcome> => {
    let over = false;
    const isOver = (): boolean => over;
    setTimeout(() => (over = true), seconds * 1_000);
    const { questions, atOnce, pauseMs } = beside ?? { questions: hostile, atOnce: HOSTILE_AT_ONCE, pauseMs: PAUSE_MS };
    const asking = others.flatMap((client) =>
      Array.from({ length: atOnce }, (_, at) => askOn(client, questions, at, isOver, pauseMs)),
    );
    const asked = await Promise.all(counted.map((client, at) => askOn(client, ordinary, at * 7, isOver)));
    for (const client of [...counted, ...others]) client.close();
    await Promise.all(asking);
    return countAsked(asked.flat(), seconds);
  };

  await during(invite(4)); // the first plans
  for (const count of values.hostile.split(",").map(Number))
    await row(`1 ordinary beside ${count} hostile`, () => during(invite(1), invite(count, HOSTILE_AT_ONCE)));
  const flood: Beside = { questions: NO_QUESTION, atOnce: FLOOD_AT_ONCE, pauseMs: 0 };
  for (const count of values.floods.split(",").map(Number))
    await row(`1 ordinary beside ${count} with ${FLOOD_AT_ONCE} at once that are no questions`, () =>
      during(invite(1), invite(count, FLOOD_AT_ONCE), flood),
    );
  let most = 0;
  for (const count of values.connections.split(",").map(Number)) {
    const { answered } = await row(`${count} ordinary`, () => during(invite(count)));
    most = Math.max(most, answered.perSecond);
  }
  if (minutes > 0)
    await row(`${OVER} times ${most.toFixed(0)} a second`, async () => {
      const clients = invite(CROWD, CONNECTIONS);
      const asked = await askAtRate(clients, ordinary, Math.ceil(OVER * most), minutes * 60);
      for (const client of clients) client.close();
      return countAsked(asked, minutes * 60);
    });
} finally {
  await database.close();
  await server.stop();
}
