import type { Model } from "../../model/model.js";
import { AskError } from "../../assistants/ask-error.js";
import type { AskGraph } from "../../assistants/ask.js";
import { listTypes } from "./manifest.js";
import { type MatchInput, parseBatch } from "./parse-queries.js";

/** Queries of one question to the API: it takes 100. The more, the more candidates they share; the fewer, the sooner all are answered in time. */
const AT_ONCE = 50;
/** Milliseconds after which nothing more is asked for a batch. */
const PATIENCE_MS = 30_000;
const NO_TIME = "There was no time for this row: send fewer at once.";

interface Candidate {
  readonly score: number;
  readonly match: boolean;
  readonly entity: { readonly id: string; readonly kind: string; readonly name: string; readonly other: string };
  readonly features: readonly { readonly name: string; readonly weight: number }[];
}

interface Matched {
  readonly key: string;
  readonly candidates: readonly Candidate[];
}

const QUERY = `query Reconcile($queries: [MatchQuery!]!) { match(queries: $queries) { key candidates {
  score match entity { id kind name other: name(language: "en") } features { name weight }
} } }`;

/** Answers a batch by `match`, in the shape of the Reconciliation API 0.2. @throws BatchFault for what is no batch */
export async function reconcile(text: string, model: Model, ask: AskGraph): Promise<object> {
  const { queries, faults } = parseBatch(text, model);
  const types = new Map(listTypes(model).map((type) => [type.id, type]));
  const results: [string, object][] = [...faults].map(([key, error]) => [key, { result: [], error }]);
  const until = performance.now() + PATIENCE_MS;
  for (let start = 0; start < queries.length; start += AT_ONCE) {
    const match = await askInTime(queries.slice(start, start + AT_ONCE), ask, until, results);
    for (const { key, candidates } of match)
      results.push([
        key,
        {
          result: candidates.map(({ entity, score, match: isSure, features }) => ({
            id: entity.id,
            name: entity.name,
            description: entity.other === entity.name ? undefined : entity.other,
            type: [types.get(entity.kind) ?? { id: entity.kind, name: entity.kind }],
            score: Math.round(score * 100),
            match: isSure,
            features: features.map(({ name, weight }) => ({ id: name, value: weight })),
          })),
        },
      ]);
  }
  return Object.fromEntries(results);
}

/** Asks for all of them; where there was no time for that, for each half: a row that has none alone is told, and no other. */
async function askInTime(
  queries: readonly MatchInput[],
  ask: AskGraph,
  until: number,
  results: [string, object][],
): Promise<readonly Matched[]> {
  if (performance.now() > until) {
    for (const { key } of queries) results.push([key, { result: [], error: NO_TIME }]);
    return [];
  }
  try {
    return (await ask<{ readonly match: readonly Matched[] }>(QUERY, { queries })).match;
  } catch (error) {
    if (!(error instanceof AskError) || error.code !== "QUERY_TIMEOUT") throw error;
    const [only] = queries;
    if (only !== undefined && queries.length === 1) {
      results.push([only.key, { result: [], error: error.message }]);
      return [];
    }
    const half = Math.ceil(queries.length / 2);
    const first = await askInTime(queries.slice(0, half), ask, until, results);
    return [...first, ...(await askInTime(queries.slice(half), ask, until, results))];
  }
}
