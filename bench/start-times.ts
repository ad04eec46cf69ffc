import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { findFreePort } from "../src/machine/free-port.js";
import { findRunning } from "../src/database/embedded/state.js";
import { createHttpAsker } from "./measuring/ask-http.js";
import { readMemory, type Memory } from "./measuring/read-memory.js";

/**
 * Seconds from the command to the first answer, and the memory of both processes then: on a store that has to be made,
 * and on the one it left. The command is `start`, with the seeds. Maven's repository is as it is: what was fetched once
 * is not fetched again.
 */
interface Start {
  readonly store: "cold" | "warm";
  readonly seconds: number;
  readonly node: Memory | undefined;
  readonly neo4j: Memory | undefined;
}

const { values } = parseArgs({
  options: { rounds: { type: "string", default: "3" }, json: { type: "boolean", default: false } },
});
const CLI = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const GIVEN_UP_MS = 300_000;

const starts: Start[] = [];
for (let round = 0; round < Number(values.rounds); round++) {
  const data = await mkdtemp(join(tmpdir(), "chanjiao-start-"));
  try {
    for (const store of ["cold", "warm"] as const) starts.push(await measureStart(data, store));
  } finally {
    await rm(data, { recursive: true, force: true });
  }
}
process.stdout.write(values.json ? `${JSON.stringify(starts, undefined, 2)}\n` : printStarts(starts));

async function measureStart(data: string, store: Start["store"]): Promise<Start> {
  const port = await findFreePort();
  const begin = performance.now();
  const child = spawn(process.execPath, [CLI, "start", "--port", String(port), "--data", data], {
    env: { ...process.env, NEO4J_URI: "", HOST: "127.0.0.1" },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (said = `${said}${text}`.slice(-2_000)));
  const http = createHttpAsker(`http://127.0.0.1:${port}/graphql`, 1);
  try {
    // The port is open before the graph is there, and then answers that it is not.
    while (
      !(await http.ask("{ meta { nodes } }").then(
        () => true,
        () => false,
      ))
    ) {
      if (child.exitCode !== null) throw new Error(`start ended with status ${child.exitCode}: ${said}`);
      if (performance.now() - begin > GIVEN_UP_MS) throw new Error(`no answer: ${said}`);
      await sleep(20);
    }
    const seconds = (performance.now() - begin) / 1_000;
    const running = await findRunning(data);
    return { store, seconds, node: readMemory(child.pid!), neo4j: running && readMemory(running.pid) };
  } finally {
    http.close();
    child.kill("SIGINT");
    if (child.exitCode === null) await once(child, "exit");
  }
}

function printStarts(all: readonly Start[]): string {
  const memory = (found: Memory | undefined): string =>
    found ? `${found.rss.toFixed(0)} / ${found.pss?.toFixed(0) ?? "?"} MB` : "?";
  return [
    "| store | seconds to the first answer | Node RSS / PSS | Neo4j RSS / PSS |",
    "|---|--:|--:|--:|",
    ...all.map(
      ({ store, seconds, node, neo4j }) => `| ${store} | ${seconds.toFixed(1)} | ${memory(node)} | ${memory(neo4j)} |`,
    ),
    "",
  ].join("\n");
}
