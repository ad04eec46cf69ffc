import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { findRunning } from "../src/database/embedded/state.js";
import { EDITION, writeTable } from "./kills/write-files.js";
import { createHttpAsker } from "./measuring/ask-http.js";
import { summarize } from "./measuring/statistics.js";
import { readUsed, type Used } from "./measuring/read-memory.js";

/**
 * A large table into a store that has the seeds alone, or another graph, beside a server that answers meanwhile: time, processor and
 * memory of the command and of Neo4j, how long a reader waits before and during it, what 100 rows cost before and
 * afterwards, how long it takes to take all of it back (`--undo`), and how soon the server answers when it is started
 * again.
 */
const { values } = parseArgs({
  options: {
    rows: { type: "string", default: "10000" },
    /** Milliseconds between questions of the reader. */
    every: { type: "string", default: "50" },
    alone: { type: "boolean", default: false },
    /** Take the table back in the end. */
    undo: { type: "boolean", default: false },
    /** A folder with a graph, which gets the tables. Default: one with the seeds alone, for each row of the table. */
    store: { type: "string" },
  },
});
const CLI = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const { NEO4J_URI: _elsewhere, ...inherited } = process.env;
const env = { ...inherited, HOST: "127.0.0.1", PORT: "0", CLIENT_COST: "off", CLIENT_AT_ONCE: "off" };

const LIST = "{ organizations(limit: 20) { id } }";
const QUESTION =
  "query ($id: ID!) { entity(id: $id) { id names { value language } organization { leads { name } places { name } industries { name } } } }";

process.stdout.write(
  "| statements | seconds, of them reading | a second, written | Node s, MB | Neo4j s, MB | reader's p50, p99 before | during | 100 rows before, after, of processor | taken back in, p50, p99 meanwhile | first answer of a start | load |\n|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n",
);
for (const rows of values.rows.split(",").map(Number)) process.stdout.write(await measureLoad(rows));

async function measureLoad(rows: number): Promise<string> {
  const data = values.store ?? (await mkdtemp(join(tmpdir(), "chanjiao-loads-")));
  try {
    const { url, end } = values.alone ? { url: undefined, end: async () => undefined } : await startServer(data);
    if (values.alone && values.store === undefined) await bringSeeds(data);
    try {
      const small = await measureSmall(data, "before", "小");
      const before = url === undefined ? undefined : await readDuring(url, sleep(10_000));
      const loading = runImport(data, `rows${rows}`, "大", rows);
      const during = url === undefined ? undefined : await readDuring(url, loading);
      const { id, seconds, reading, statements, node, java } = await loading;
      const after = await measureSmall(data, "after", "中");
      const undone = values.undo ? await measureUndo(data, id, url) : "–";
      await end();
      const again = performance.now();
      const second = await startServer(data);
      await readDuring(second.url, Promise.resolve());
      const started = (performance.now() - again) / 1_000;
      await second.end();
      const print = (used: Used | undefined): string =>
        used ? `${used.seconds.toFixed(0)}, ${used.peak.toFixed(0)}` : "?";
      return `| ${[
        statements.toLocaleString("en"),
        `${seconds.toFixed(0)}, ${reading.toFixed(0)}`,
        (statements / (seconds - reading)).toFixed(0),
        print(node),
        print(java),
        ...[before, during].map((one) => (one ? `${one.p50.toFixed(0)}, ${one.p99.toFixed(0)} ms` : "–")),
        `${small.toFixed(1)}, ${after.toFixed(1)} s`,
        undone,
        `${started.toFixed(1)} s`,
        loadavg()[1]?.toFixed(1),
      ].join(" | ")} |\n`;
    } finally {
      await end();
    }
  } finally {
    if (values.store === undefined) await rm(data, { recursive: true, force: true });
  }
}

/** Seconds, and what a reader waits meanwhile. */
async function measureUndo(data: string, id: string, url: string | undefined): Promise<string> {
  const began = performance.now();
  const child = spawn(process.execPath, [CLI, "import", "--undo", id, "--data", data], { env, stdio: "ignore" });
  const ended = once(child, "exit");
  const during = url === undefined ? undefined : await readDuring(url, ended);
  await ended;
  if (child.exitCode !== 0) throw new Error(`import --undo ended with status ${String(child.exitCode)}`);
  const seconds = (performance.now() - began) / 1_000;
  return `${seconds.toFixed(0)} s${during ? `, ${during.p50.toFixed(0)}, ${during.p99.toFixed(0)} ms` : ""}`;
}

/** Seconds of processor, of the command and of Neo4j, for a table of 100 rows. */
async function measureSmall(data: string, name: string, names: string): Promise<number> {
  const { node, java } = await runImport(data, name, names, 100);
  return (node?.seconds ?? NaN) + (java?.seconds ?? NaN);
}

/** The seeds, in a store that nobody serves. */
async function bringSeeds(data: string): Promise<void> {
  const child = spawn(process.execPath, [CLI, "seed", "--data", data], { env, stdio: "ignore" });
  await once(child, "exit");
  if (child.exitCode !== 0) throw new Error(`seed ended with status ${String(child.exitCode)}`);
}

async function startServer(data: string): Promise<{ readonly url: string; readonly end: () => Promise<void> }> {
  const child = spawn(process.execPath, [CLI, "start", "--data", data], { env, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (said += text));
  const end = async (): Promise<void> => {
    child.kill("SIGINT");
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  };
  for (const deadline = Date.now() + 300_000; !/Stop {5}Ctrl-C/.test(said); await sleep(50))
    if (child.exitCode !== null || Date.now() > deadline) throw new Error(`start does not answer: ${said}`);
  return { url: /(http:\/\/\S+)\/graphql/.exec(said)?.[1] ?? "", end };
}

interface Imported {
  /** As `import --undo` takes it. */
  readonly id: string;
  readonly seconds: number;
  readonly reading: number;
  readonly statements: number;
  readonly node: Used | undefined;
  readonly java: Used | undefined;
}

/** Neo4j's seconds are those that it used meanwhile. */
async function runImport(data: string, name: string, names: string, rows: number): Promise<Imported> {
  const table = await writeTable(data, name, names, rows);
  const args = ["import", table.path, "--mapping", table.mapping, "--edition", EDITION, "--apply", "--data", data];
  const neo4j = await findRunning(data);
  const idle = (neo4j && readUsed(neo4j.pid)?.seconds) ?? 0;
  const began = performance.now();
  const child = spawn(process.execPath, [CLI, ...args], { env, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (said += text));
  let [node, java, reading] = [undefined as Used | undefined, undefined as Used | undefined, 0];
  const ended = once(child, "exit");
  while (child.exitCode === null && child.signalCode === null) {
    const running = await findRunning(data);
    java = (running && readUsed(running.pid)) ?? java;
    node = readUsed(child.pid ?? -1) ?? node;
    if (reading === 0 && said.includes("Writing ")) reading = (performance.now() - began) / 1_000;
    await Promise.race([sleep(200), ended]);
  }
  const statements = Number(/([\d,]+) statements written/.exec(said)?.[1]?.replaceAll(",", ""));
  if (Number.isNaN(statements)) throw new Error(`import ended with status ${String(child.exitCode)}: ${said}`);
  return {
    id: /Written as import (\S+):/.exec(said)?.[1] ?? "",
    seconds: (performance.now() - began) / 1_000,
    reading,
    statements,
    node,
    java: java && { ...java, seconds: java.seconds - idle },
  };
}

/** One reader, who asks the graph itself again and again until something is over. */
async function readDuring(url: string, work: Promise<unknown>): Promise<ReturnType<typeof summarize>> {
  const http = createHttpAsker(`${url}/graphql`, 1);
  const { organizations } = (await http.ask(LIST)) as { organizations: readonly { id: string }[] };
  let isOver = false;
  const end = work.finally(() => (isOver = true));
  end.catch(() => undefined);
  const times: number[] = [];
  const began = performance.now();
  for (let at = 0; !isOver; at++) {
    const asked = performance.now();
    await http.ask(QUESTION, { id: organizations[at % organizations.length]?.id });
    times.push(performance.now() - asked);
    await sleep(Number(values.every));
  }
  http.close();
  await end;
  return summarize(times, (performance.now() - began) / 1_000);
}
