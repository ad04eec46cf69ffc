import { parseArgs } from "node:util";
import { readModel } from "../src/model/read-model.js";
import { SEQUENCES } from "../test/loading/sequences/random-sequences.js";
import { buildAfresh, runSequence } from "../test/loading/sequences/run-sequence.js";
import { printGraph } from "../test/loading/print-graph.js";
import { useDatabase } from "./use-database.js";

/**
 * Random sequences of merge, undo, import and retract, each step a load of a real Neo4j, and whether what it holds at
 * the end is byte for byte what a fresh build makes. Exits with 1 where one is not.
 */
const { values } = parseArgs({ options: { count: { type: "string", default: String(SEQUENCES) } } });
const model = readModel();
const different: number[] = [];
await useDatabase(model, async (database) => {
  for (let seed = 0; seed < Number(values.count); seed++) {
    await runSequence(database, seed, model);
    const grown = await printGraph(database);
    await buildAfresh(database, seed, model);
    if (grown !== (await printGraph(database))) different.push(seed);
    if ((seed + 1) % 20 === 0) process.stderr.write(`… ${seed + 1} of ${values.count}\n`);
  }
});
process.stdout.write(
  `${Number(values.count) - different.length} of ${values.count} sequences leave what a fresh build makes${different.length === 0 ? "" : `; not so: ${different.join(", ")}`}\n`,
);
process.exitCode = different.length === 0 ? 0 : 1;
