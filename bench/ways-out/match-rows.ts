import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { readNames } from "./read-names.js";

/** Rows a second that `match` of a running server answers, singly, in tens and in hundreds, one request after the other. */
const { values } = parseArgs({
  options: {
    url: { type: "string", default: "http://localhost:4000" },
    table: { type: "string" },
    column: { type: "string" },
    rows: { type: "string", default: "500" },
    batches: { type: "string", default: "1,10,100" },
  },
});
const names = readNames(values.table, values.column).slice(0, Number(values.rows));
const QUERY = "query ($queries: [MatchQuery!]!) { match(queries: $queries) { candidates { score match } } }";

for (const size of values.batches.split(",").map(Number)) {
  const began = performance.now();
  let sure = 0;
  for (let from = 0; from < names.length; from += size) {
    // What was asked before would be answered from memory.
    const queries = names.slice(from, from + size).map((name, at) => ({ key: `q${from + at}`, name }));
    const answer = await fetch(new URL("/graphql", values.url), {
      method: "POST",
      headers: { "content-type": "application/json", "cache-control": "no-cache" },
      body: JSON.stringify({ query: QUERY, variables: { queries } }),
    });
    const { data, errors } = (await answer.json()) as {
      data?: { match: readonly { candidates: readonly { match: boolean }[] }[] } | null;
      errors?: readonly { message: string }[];
    };
    if (!data) throw new Error(errors?.map(({ message }) => message).join("\n") ?? String(answer.status));
    sure += data.match.filter(({ candidates }) => candidates[0]?.match).length;
  }
  const seconds = (performance.now() - began) / 1_000;
  process.stdout.write(
    `${names.length} rows, ${size} at once: ${(names.length / seconds).toFixed(0)} a second, ${sure} sure; load ${loadavg()
      .map((each) => each.toFixed(1))
      .join(" ")}\n`,
  );
}
