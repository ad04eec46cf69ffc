import { join, resolve } from "node:path";
import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { readDatabaseConfig } from "../../src/database/config.js";
import { connect, type Database } from "../../src/database/connection.js";
import { startEmbedded } from "../../src/database/embedded/start.js";
import { ChanjiaoError } from "../../src/errors.js";
import { EXPORT_FORMATS, type ExportFormat } from "../../src/exporting/formats.js";
import { gatherPieces } from "../../src/exporting/gather-pieces.js";
import { openExport } from "../../src/exporting/open-export.js";
import { PROJECT_FOLDER } from "../../src/machine/project.js";
import { readModel } from "../../src/model/read-model.js";

/** Writes the graph in each format into nothing, in turn with reading the same rows over bare Bolt. README.md tells how to read it. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { store: { type: "string" }, rounds: { type: "string", default: "3" } },
});
if (values.store === undefined)
  throw new ChanjiaoError("USAGE", "Which graph is meant?", "Give --store <folder>, as bench/generate.ts made it.");
const formats = EXPORT_FORMATS.filter(({ file }) => positionals.length === 0 || positionals.includes(file));
const rounds = Number(values.rounds);

/** What a format reads, as one statement that sends it as it is. */
const NODES = "MATCH (n:Entity) RETURN properties(n) AS properties";
const LINKS =
  "MATCH (a:Entity)-[r]->(b:Entity) RETURN a.id AS from, b.id AS to, type(r) AS kind, properties(r) AS properties";
const STATEMENTS = "MATCH (s:Statement) RETURN properties(s) AS properties";

function listRead({ file }: ExportFormat): readonly string[] {
  if (file.startsWith("nodes") || file === "neo4j-nodes.csv") return [NODES];
  if (file.startsWith("links") || file === "neo4j-links.csv") return [LINKS];
  if (file.startsWith("statements") || file === "graph.nq" || file === "graph.ttl") return [STATEMENTS];
  return file === "graph.jsonld" ? [NODES, LINKS, STATEMENTS] : file === "sources.csv" ? [] : [NODES, LINKS];
}

/** Rows that come, each decoded by the driver and thrown away. */
async function readBare({ driver, sessionConfig }: Database, cypher: string): Promise<number> {
  const session = driver.session({ ...sessionConfig, defaultAccessMode: "READ", fetchSize: 2_000 });
  let rows = 0;
  try {
    for await (const _ of session.run(cypher, {}, { timeout: 0 })) rows += 1;
    return rows;
  } finally {
    await session.close();
  }
}

interface Timed {
  readonly seconds: number;
  readonly count: number;
  /** Megabytes of the process at most, above what it had before. */
  readonly peak: number;
}

async function time(work: () => Promise<number>): Promise<Timed> {
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  let most = before;
  const timer = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 20);
  const began = performance.now();
  const count = await work();
  clearInterval(timer);
  return { seconds: (performance.now() - began) / 1_000, count, peak: (most - before) / 1_048_576 };
}

const config = readDatabaseConfig({ ...process.env, NEO4J_URI: "", CHANJIAO_DATA: resolve(values.store) });
if (config.kind !== "embedded") throw new Error("a store is opened, not a server");
const server = await startEmbedded({
  ...config,
  classpathFolder: join(PROJECT_FOLDER, "node_modules", ".cache", "chanjiao"),
});
const database = await connect(server);
try {
  const model = readModel();
  const middle = (all: readonly number[]): number => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
  const out = (line: string): void => void process.stdout.write(`${line}\n`);
  out(
    "| file | rows | rows/s | MB/s | bare Bolt rows/s | ratio | peak MB |\n| --- | --- | --- | --- | --- | --- | --- |",
  );
  for (const format of formats.filter((each) => listRead(each).length > 0)) {
    const [bare, written]: [Timed[], Timed[]] = [[], []];
    const read = async (): Promise<number> => {
      let rows = 0;
      for (const cypher of listRead(format)) rows += await readBare(database, cypher);
      return rows;
    };
    const write = async (): Promise<number> => {
      const graph = await openExport(database);
      if (graph === undefined) throw new ChanjiaoError("USAGE", "There is no graph in that store.");
      let size = 0;
      for await (const piece of gatherPieces(format.print(graph, model))) size += Buffer.byteLength(piece);
      return size;
    };
    await read(); // caches of both
    for (let round = 0; round < rounds; round++) {
      bare.push(await time(read));
      written.push(await time(write));
    }
    const [rows, size] = [bare[0]?.count ?? 0, written[0]?.count ?? 0];
    const [b, w] = [middle(bare.map(({ seconds }) => seconds)), middle(written.map(({ seconds }) => seconds))];
    const peak = Math.max(...written.map((each) => each.peak));
    out(
      `| ${format.file} | ${rows} | ${Math.round(rows / w)} | ${(size / w / 1e6).toFixed(1)} | ${Math.round(rows / b)} | ${(w / b).toFixed(2)} | ${peak.toFixed(0)} |`,
    );
  }
  out(
    `load ${loadavg()
      .map((each) => each.toFixed(1))
      .join(" ")}`,
  );
} finally {
  await database.close();
  await server.stop();
}
