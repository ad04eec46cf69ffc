/**
 * What a millisecond of waiting for the database is charged as: half of what a millisecond of work is worth, for on a
 * busy machine the rest is waiting for others.
 */
export const OBJECTS_PER_MS = 50;

/** Of a search, also of one in a filter: `named`. */
const SEARCH = 10_000;

type Args = Readonly<Record<string, unknown>>;

/**
 * What a question costs beside the objects of its answer, in the same unit: an object takes about ten microseconds of
 * one processor, server and database together. Measured of the hubs of the synthetic graph at scale 0.1 (bench/), and of
 * texts made to be slow; not of what is usual.
 */
const WEIGHTS: Readonly<Record<string, (args: Args) => number>> = {
  search: () => SEARCH,
  match: ({ queries }) => 2_000 * (Array.isArray(queries) ? queries.length : 0),
  neighborhood: ({ depth }) => 15_000 * (typeof depth === "number" ? Math.max(1, depth) : 1),
  graph: () => 20_000,
  paths: () => 20_000,
  partnerships: () => 50_000,
  statistics: () => 50_000,
  things: ({ named }) => 50_000 + (isGiven(named) ? SEARCH : 0),
  facets: ({ named }) => 100_000 + (isGiven(named) ? SEARCH : 0),
  ranking: weighRanking,
  // Of one thing they are found by an index, of the whole graph they are counted.
  timeline: ({ of }) => (isGiven(of) ? 5_000 : 100_000),
  changes: ({ of, source }) => (isGiven(of) ? 5_000 : isGiven(source) ? 50_000 : 100_000),
  disagreements: () => 2_000,
  citation: () => 500,
};

/** What a root field costs beside the objects of its answer; lists of the library nothing: they are their objects. */
export function weighQuestion(field: string, args: Args): number {
  return Object.hasOwn(WEIGHTS, field) ? (WEIGHTS[field]?.(args) ?? 0) : 0;
}

/** What the filters of a field cost: each `named` is a search. Without recursion, as deep as it may be. */
export function weighFilters(args: Args): number {
  let found = 0;
  const open: unknown[] = [args.where];
  for (let next = open.pop(); open.length > 0 || next !== undefined; next = open.pop()) {
    if (typeof next !== "object" || next === null) continue;
    for (const [name, inner] of Object.entries(next) as [string, unknown][]) {
      if (name === "named" && isGiven(inner)) found += 1;
      else open.push(inner);
    }
  }
  return found * SEARCH;
}

/** PAGERANK and BETWEENNESS are computed beforehand; where links are told apart, all of them are looked at. */
function weighRanking({ by, at, modalities, minSources }: Args): number {
  if (by === "PAGERANK" || by === "BETWEENNESS") return 3_000;
  const isTold = isGiven(at) || isGiven(modalities) || isGiven(minSources);
  if (by === "PARTNERS") return isTold ? 500_000 : 10_000;
  return isTold ? 100_000 : 15_000;
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}
