import { parseArgs } from "node:util";
import { startApi } from "../src/api/start-api.js";
import { applyChange } from "../src/loading/apply-change.js";
import { recall } from "../src/loading/recall.js";
import { readModel } from "../src/model/read-model.js";
import { gatherStatements } from "../src/statements/gather-statements.js";
import { readSeeds } from "../src/statements/read-seeds.js";
import { NO_CHANGE } from "../src/store/change.js";
import type { Found } from "../test/fuzz/found.js";
import { fuzzFiles } from "../test/fuzz/fuzz-files.js";
import { fuzzQueries } from "../test/fuzz/fuzz-queries.js";
import { importOf } from "../test/support/load.js";
import { useDatabase } from "./use-database.js";

/**
 * Random files to everything that reads files, and random questions to the API over the seeds: how each ended, what
 * must not happen, and whether memory grew. Exits with 1 where something must not have happened.
 */
const { values } = parseArgs({
  options: {
    files: { type: "string", default: "90000" },
    workbooks: { type: "string", default: "200" },
    queries: { type: "string", default: "10000" },
    seed: { type: "string", default: "1" },
  },
});
const seed = Number(values.seed);

function showProgress(what: string, cases: number): () => void {
  let done = 0;
  return () => {
    if (++done % Math.max(1, Math.round(cases / 20)) === 0) process.stderr.write(`… ${done} of ${cases} ${what}\n`);
  };
}

function report(what: string, { counts, faults, slowest }: Found): void {
  const ways = [...counts].sort(([, a], [, b]) => b - a).map(([way, number]) => `${way} ${number}`);
  process.stdout.write(
    `${what}: ${ways.join(", ")}\n  slowest ${Math.round(slowest.ms)} ms: ${slowest.at.slice(0, 200)}\n`,
  );
  for (const { what: fault, at } of faults) process.stdout.write(`  ✗ ${at.slice(0, 600)}\n    ${fault}\n`);
  if (faults.length > 0) process.exitCode = 1;
}

function fuzzApi(cases: number): Promise<Found> {
  const model = readModel();
  return useDatabase(model, async (database) => {
    const { sources, statements } = gatherStatements(readSeeds(model).files);
    const imports = [importOf(sources, statements)];
    await applyChange(database, model, { ...NO_CHANGE, imports }, { software: "bench" });
    const api = await startApi({
      database,
      model,
      recall: (moment, options) => recall(database, model, moment, options),
      log: (entry) => process.stderr.write(`${JSON.stringify(entry)}\n`),
    });
    return fuzzQueries(api, { cases, seed, onCase: showProgress("questions", cases) });
  });
}

const [files, workbooks, queries] = [Number(values.files), Number(values.workbooks), Number(values.queries)];
const rss = (): string => `${Math.round(process.memoryUsage().rss / 1e6)} MB`;
process.stdout.write(`memory ${rss()}\n`);
report("files", await fuzzFiles({ cases: files, seed, onCase: showProgress("files", files) }));
process.stdout.write(`memory ${rss()}\n`);
report(
  "workbooks and texts",
  await fuzzFiles({ cases: workbooks, seed, slow: true, onCase: showProgress("workbooks and texts", workbooks) }),
);
report("questions", await fuzzApi(queries));
process.stdout.write(`memory ${rss()}\n`);
