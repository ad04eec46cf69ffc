import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { readDatabaseConfig } from "../src/database/config.js";
import { connect, type Database } from "../src/database/connection.js";
import { findRunning } from "../src/database/embedded/state.js";
import { ChanjiaoError } from "../src/errors.js";
import { createHttpAsker } from "./measuring/ask-http.js";
import { measureQuestion, type Measured } from "./measuring/measure-question.js";
import { printReport, readSurroundings } from "./measuring/print-report.js";
import { readQuestions } from "./measuring/read-questions.js";
import { startServer } from "./measuring/start-server.js";

/** Asks the questions of bench/questions in both ways and prints a table of ratios. README.md tells how to read it. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    store: { type: "string" },
    requests: { type: "string", default: "400" },
    samples: { type: "string", default: "100" },
    "warm-up": { type: "string", default: "200" },
    concurrency: { type: "string", default: "1,16" },
    seed: { type: "string", default: "1" },
    json: { type: "boolean", default: false },
  },
});
const options = {
  requests: parseCount("requests"),
  samples: parseCount("samples"),
  warmUp: parseCount("warm-up"),
  seed: parseCount("seed"),
  concurrencies: values.concurrency.split(",").map(Number),
};
if (!options.concurrencies.every((count) => Number.isInteger(count) && count > 0)) {
  throw new ChanjiaoError("USAGE", "--concurrency is a list of whole numbers.", "For example --concurrency 1,16.");
}
if (values.store === undefined && !process.env.NEO4J_URI) {
  throw new ChanjiaoError(
    "USAGE",
    "Which graph is meant?",
    "Give --store <folder>, as bench/generate.ts made it, or set NEO4J_URI.",
  );
}
const questions = await readQuestions(positionals);
const env =
  values.store === undefined
    ? {}
    : {
        NEO4J_URI: "",
        CHANJIAO_DATA: resolve(values.store),
        NEO4J_HEAP: process.env.NEO4J_HEAP ?? "2g",
        NEO4J_PAGECACHE: process.env.NEO4J_PAGECACHE ?? "2g",
      };
const server = await startServer(env);
try {
  const database = await connectBeside();
  const http = createHttpAsker(server.url, Math.max(...options.concurrencies));
  try {
    await waitUntilWarm(http.ask);
    const measured: Measured[] = [];
    for (const question of questions) {
      process.stderr.write(`${question.name}: ${question.title}\n`);
      try {
        const found = await measureQuestion(question, http, database, options);
        if (found.length === 0) process.stderr.write("  not measured: this graph is too small for it\n");
        measured.push(...found);
      } catch (error) {
        // The others are measured all the same; what failed is told, and in the exit status too.
        process.stderr.write(`  FAILED ${error instanceof Error ? error.message : String(error)}\n`);
        process.exitCode = 1;
      }
    }
    const surroundings = await readSurroundings(database, server);
    process.stdout.write(
      values.json
        ? `${JSON.stringify({ ...surroundings, measured }, undefined, 2)}\n`
        : `\n${printReport(measured, surroundings)}`,
    );
  } finally {
    http.close();
    await database.close();
  }
} finally {
  await server.stop();
}

/**
 * A cold database plans its first question for seconds, on a busy machine for longer than the server lets a question
 * take.
 */
async function waitUntilWarm(ask: (document: string) => Promise<unknown>): Promise<void> {
  for (let attempt = 1; attempt < 10; attempt++) {
    if (
      await ask("{ communities(limit: 1) { id } }").then(
        () => true,
        () => false,
      )
    )
      return;
  }
  await ask("{ communities(limit: 1) { id } }");
}

/** A connection of our own to the database that the server uses. */
async function connectBeside(): Promise<Database> {
  const config = readDatabaseConfig({ ...process.env, ...env });
  if (config.kind === "server") return connect(config);
  const running = await findRunning(config.dataFolder);
  if (!running) throw new Error(`no database answers in ${config.dataFolder}`);
  return connect(running);
}

function parseCount(name: "requests" | "samples" | "warm-up" | "seed"): number {
  const count = Number(values[name]);
  if (Number.isInteger(count) && count > 0) return count;
  throw new ChanjiaoError("USAGE", `--${name} is "${values[name]}": give a whole number above 0.`);
}
