import { loadavg } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { readNames } from "./read-names.js";

/** Reconciles rows of a table with a server that runs, as OpenRefine does, and waits where that says so. */
const { values } = parseArgs({
  options: {
    url: { type: "string", default: "http://localhost:4000" },
    table: { type: "string" },
    column: { type: "string" },
    rows: { type: "string", default: "5000" },
    batch: { type: "string", default: "100" },
    "at-once": { type: "string", default: "2" },
  },
});
const [rows, size, atOnce] = [Number(values.rows), Number(values.batch), Number(values["at-once"])];
const known = readNames(values.table, values.column);
const names = Array.from({ length: rows }, (_, at) => known[at % known.length] ?? "");
const batches = Array.from({ length: Math.ceil(rows / size) }, (_, at) => names.slice(at * size, (at + 1) * size));
let [sure, waited, faults] = [0, 0, 0];

async function send(batch: readonly string[]): Promise<void> {
  const queries = Object.fromEntries(batch.map((query, at) => [`q${at}`, { query, limit: 3 }]));
  for (;;) {
    const body = new URLSearchParams({ queries: JSON.stringify(queries) });
    const answer = await fetch(new URL("/reconcile", values.url), { method: "POST", body });
    const seconds = Number(answer.headers.get("Retry-After"));
    if (answer.ok || !(seconds > 0)) {
      if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`);
      const results = Object.values(
        (await answer.json()) as Record<string, { error?: string; result?: { match: boolean }[] }>,
      );
      sure += results.filter(({ result }) => result?.some(({ match }) => match)).length;
      faults += results.filter(({ error }) => error !== undefined).length;
      return;
    }
    process.stderr.write(`… ${answer.status}: asking again in ${seconds} s\n`);
    waited += seconds;
    await answer.body?.cancel();
    await sleep(seconds * 1_000);
  }
}

const began = performance.now();
const next = batches.values();
await Promise.all(
  Array.from({ length: atOnce }, async () => {
    for (const batch of next) await send(batch);
  }),
);
const seconds = (performance.now() - began) / 1_000;
process.stdout.write(
  `${rows} rows in ${seconds.toFixed(1)} s: ${(rows / seconds).toFixed(0)} a second, ${sure} sure, ${faults} with an error, ${waited} s of waiting as told; load ${loadavg()
    .map((each) => each.toFixed(1))
    .join(" ")}\n`,
);
