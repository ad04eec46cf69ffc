import type { GraphQLResolveInfo } from "graphql";
import { createFormReader } from "../../identity/names/named-form.js";
import { planCandidates } from "../../identity/candidates/plan-candidates.js";
import { rank, type Ranked } from "../../identity/scoring/rank.js";
import { LEARNED_LEXICON } from "../../identity/lexicon/learned-lexicon.js";
import type { Identifier } from "../../identity/things/identifier.js";
import { listKinds } from "../../identity/things/list-kinds.js";
import type { Candidate, Thing } from "../../identity/things/thing.js";
import type { ApiContext } from "../context.js";
import { apiError } from "../errors/api-errors.js";
import type { Resolvers } from "../resolver.js";
import { resolveEntityUnder } from "../fields/link.js";
import { printAsked, readQuery } from "../asking/read-query.js";
import { warn } from "../asking/warnings.js";
import { nextSlice } from "../answering/next-slice.js";
import { printSearchText } from "../../text/print-search-text.js";

const CYPHER = readQuery("match");

/** What one call may ask. */
export const MATCH_LIMITS = { queries: 100, candidates: 20, characters: 200, identifiers: 10 } as const;
/** Names taken from the full-text index for each query, and entities that are scored. */
const NAMES = 100;
const SCORED = 50;
/** Names of candidates that stay read between calls: whoever asks for a list meets the same again and again. About 1 kB each. */
const READ_NAMES = 20_000;
const readForms = createFormReader(READ_NAMES);

export interface MatchQuery {
  readonly key: string;
  readonly name: string;
  readonly kinds?: readonly string[] | null;
  readonly place?: string | null;
  readonly identifiers?: readonly Identifier[] | null;
  readonly first?: number | null;
}

interface CandidateRow {
  readonly id: string;
  readonly kind: string;
  readonly identifiersJson: string | null;
  readonly names: Candidate["names"];
  /** Ids of `places` of the answer. */
  readonly places: readonly string[];
  readonly wholes: readonly string[];
}

/** What match.cypher finds, in one row: the entities of all queries, each once, and where they lie. */
interface FoundRow {
  readonly version: string;
  /** For each query ids of `entities`, the likeliest first. */
  readonly found: readonly (readonly string[])[];
  readonly entities: readonly CandidateRow[];
  readonly places: readonly { readonly id: string; readonly names: readonly string[] }[];
}

/** Names of places of a candidate. */
const PLACE_NAMES = 20;

/**
 * Candidates for the whole batch come with one statement; they are scored here, query by query, and others are let
 * through between two.
 */
export async function resolveMatch(
  _root: unknown,
  { queries }: { readonly queries: readonly MatchQuery[] },
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  queries.forEach(checkQuery);
  checkMost("queries", "queries", queries.length, MATCH_LIMITS.queries);
  if (queries.length === 0) return [];
  const letOthers = async (): Promise<void> => {
    await nextSlice();
    context.tally.remainingMs(); // throws where there is none
  };
  const asked = queries.map((query) => ({ query, thing: planThing(query) }));
  const planned: object[] = [];
  for (const { query, thing } of asked) {
    planned.push({ ...planCandidates(thing, readForms, LEARNED_LEXICON), kinds: query.kinds ?? null });
    await letOthers();
  }
  const [row] = (await context.read(
    CYPHER,
    printAsked({
      queries: planned,
      names: NAMES,
      candidates: SCORED,
    }),
  )) as unknown as readonly FoundRow[];
  const candidates = planCandidatesOf(row);
  const results: { readonly key: string; readonly candidates: readonly Ranked[] }[] = [];
  for (const [index, { query, thing }] of asked.entries()) {
    const ranked = rank(
      thing,
      (row?.found[index] ?? []).flatMap((id) => candidates.get(id) ?? []),
      LEARNED_LEXICON,
      readForms,
    );
    results.push({ key: query.key, candidates: ranked.slice(0, query.first ?? 5) });
    await letOthers();
  }
  warnOfNothing(
    results.filter(({ candidates }) => candidates.length === 0).map(({ key }) => key),
    row?.version,
    context,
    info,
  );
  return results;
}

export const MATCH_TYPES: Resolvers = { MatchCandidate: { entity: resolveEntityUnder("id") } };

function planThing({ name, kinds, place, identifiers }: MatchQuery): Thing {
  return {
    names: name.trim() === "" ? [] : [{ value: name }],
    kinds: kinds ?? [],
    identifiers: identifiers ?? [],
    places: place ? [place] : [],
    wholes: [],
  };
}

/** By id. Queries of a batch share theirs, so that what is read of one is read once. */
function planCandidatesOf(row: FoundRow | undefined): ReadonlyMap<string, Candidate> {
  const placeNames = new Map(row?.places.map(({ id, names }) => [id, names]));
  return new Map(row?.entities.map((entity) => [entity.id, planCandidate(entity, placeNames)]));
}

function planCandidate(
  { id, kind, identifiersJson, names, places, wholes }: CandidateRow,
  placeNames: ReadonlyMap<string, readonly string[]>,
): Candidate {
  const identifiers = JSON.parse(identifiersJson ?? "[]") as Identifier[];
  const lying = places.map((place) => placeNames.get(place) ?? []);
  const [only] = lying;
  const all = lying.length === 1 && only ? only : [...new Set(lying.flat())].sort().slice(0, PLACE_NAMES);
  return { id, kinds: listKinds(kind), names, places: all, wholes, identifiers };
}

function checkQuery({ name, place, first, identifiers }: MatchQuery): void {
  checkText("name", "characters in a name", name);
  checkText("place", "characters in a place", place ?? "");
  for (const { scheme, value } of identifiers ?? []) {
    checkText("identifiers.scheme", "characters in the scheme of an identifier", scheme);
    checkText("identifiers.value", "characters in an identifier", value);
  }
  checkMost("first", "candidates for a query", first ?? 0, MATCH_LIMITS.candidates);
  checkMost("identifiers", "identifiers of a query", identifiers?.length ?? 0, MATCH_LIMITS.identifiers);
  if (typeof first === "number" && first < 1)
    throw apiError("BAD_USER_INPUT", `\`first\` of a query is ${first}; the least is 1.`, {});
}

/** As it is, and written out as names are kept: some characters stand for many. */
function checkText(argument: string, unit: string, text: string): void {
  checkMost(argument, unit, [...text].length, MATCH_LIMITS.characters);
  checkMost(argument, `${unit}, written out as names are kept`, printSearchText(text).length, MATCH_LIMITS.characters);
}

function checkMost(argument: string, unit: string, found: number, max: number): void {
  if (found <= max) return;
  const message = `This match has ${found} ${unit}; the most is ${max}.`;
  throw apiError("LIMIT_EXCEEDED", message, { limit: `match.${argument}`, max, found });
}

function warnOfNothing(keys: readonly string[], version: unknown, context: ApiContext, info: GraphQLResolveInfo): void {
  if (keys.length === 0) return;
  const shown =
    keys
      .slice(0, 10)
      .map((key) => JSON.stringify(key))
      .join(", ") + (keys.length > 10 ? `, and ${keys.length - 10} more` : "");
  warn(
    context,
    info,
    "NOTHING_FOUND",
    `For ${shown}: nothing in the sources of this graph (version ${String(version ?? "none")}). That is no evidence that there is nothing.`,
  );
}
