import { existsSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { openDatabase } from "../src/database/open.js";
import { ChanjiaoError } from "../src/errors.js";
import { readModel } from "../src/model/read-model.js";
import { finishStore } from "./import/finish-store.js";
import { runImport } from "./import/run-import.js";
import { writeGraph } from "./import/write-graph.js";
import { listChapters } from "./synthetic/list-chapters.js";
import { createWorld } from "./synthetic/world.js";

/** Equal seeds give equal graphs, so no time of today is in them. */
export const BUILT_AT = "2026-01-01T00:00:00.000Z";

const { values } = parseArgs({
  options: {
    scale: { type: "string", default: "1" },
    seed: { type: "string", default: "1" },
    store: { type: "string" },
    "keep-csv": { type: "boolean", default: false },
    "csv-only": { type: "boolean", default: false },
  },
});
const [scale, seed] = [Number(values.scale), Number(values.seed)];
if (!(scale > 0) || !Number.isInteger(seed))
  throw new ChanjiaoError("USAGE", "--scale is a number above 0, --seed a whole number.");
const store = resolve(values.store ?? `data/bench-${values.scale}`);
if (existsSync(`${store}/neo4j/data/databases`))
  throw new ChanjiaoError(
    "DATA_FOLDER",
    `There is a store in ${store} already.`,
    "Remove that folder or name another with --store.",
  );
const csv = `${store}/csv`;
rmSync(csv, { recursive: true, force: true });

const model = readModel();
const say = (text: string): void => void process.stderr.write(`${text}\n`);
const measured = async <T>(what: string, work: () => T | Promise<T>): Promise<T> => {
  const start = performance.now();
  const result = await work();
  say(`${what}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
};

const graph = await measured("written as CSV", () =>
  writeGraph(listChapters(createWorld(seed, scale)), model, csv, BUILT_AT),
);
const rows = graph.tables.reduce((total, table) => total + table.rows, 0);
say(
  `${JSON.stringify(graph.counts)}\nversion ${graph.version}, ${graph.tables.length} tables, ${rows} rows, ${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most`,
);
if (!values["csv-only"]) {
  await measured("imported", () =>
    runImport({ store, tables: graph.tables, onLine: (line) => line.startsWith("IMPORT DONE") && say(line) }),
  );
  if (!values["keep-csv"]) rmSync(csv, { recursive: true });
  const memory = { heapMb: 2_048, pageCacheMb: 2_048 };
  const database = await measured("started", () =>
    openDatabase({ kind: "embedded", dataFolder: store, boltPort: undefined, memory }),
  );
  try {
    await measured("constraints and indexes", () => finishStore(database, model, graph));
  } finally {
    await measured("stopped", () => database.stop());
  }
}
