import { createRandom } from "../../bench/synthetic/random.js";
import type { Api } from "../../src/api/start-api.js";
import { count, type Found, noteTime, startFinding } from "./found.js";
import { spoil } from "./hostile-texts.js";
import { writeQuery } from "./write-query.js";

/** A mistake of ours, or of the database by a statement of ours. What lacked time or memory was bounded, and said so. */
const FAULTS = new Set(["INTERNAL_SERVER_ERROR", "INTERNAL", "UNAVAILABLE", "undefined"]);

/** Asks random questions, one in ten of them spoilt, and looks at how each ends. The same ones for the same seed. */
export async function fuzzQueries(
  api: Api,
  { cases, seed, onCase }: { readonly cases: number; readonly seed: number; readonly onCase?: () => void },
): Promise<Found> {
  const found = startFinding();
  for (let number = 0; number < cases; number++) {
    // A stream for each case: one can be asked again alone.
    const random = createRandom("queries", seed, number);
    const written = writeQuery(api.schema, random);
    const query = random.chance(0.1) ? spoil(written, random) : written;
    const began = performance.now();
    const { body } = await api.apollo.executeOperation({ query }, { contextValue: await api.context() });
    noteTime(found, performance.now() - began, query);
    const { errors = [] } = body.kind === "single" ? body.singleResult : {};
    if (errors.length === 0) count(found, "OK");
    for (const { message, extensions } of errors) {
      const code = String(extensions?.code);
      count(found, code);
      if (FAULTS.has(code)) found.faults.push({ what: `${code}: ${message}`, at: query });
    }
    onCase?.();
  }
  return found;
}
