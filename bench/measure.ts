import { parseArgs } from "node:util";
import { ChanjiaoError } from "../src/errors.js";
import { createHttpAsker } from "./measuring/ask-http.js";
import { measureQuestion, type Measured } from "./measuring/measure-question.js";
import { printReport, readSurroundings } from "./measuring/print-report.js";
import { parseCount, readQuestions } from "./measuring/read-questions.js";
import { connectBeside, listSettings, startServer, waitUntilWarm } from "./measuring/start-server.js";

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
  requests: parseCount("requests", values.requests),
  samples: parseCount("samples", values.samples),
  warmUp: parseCount("warm-up", values["warm-up"]),
  seed: parseCount("seed", values.seed),
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
const env = listSettings(values.store);
const server = await startServer(env);
try {
  const database = await connectBeside(env);
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
