import type { Lexicon } from "../../src/identity/lexicon/lexicon.js";
import { hasHan } from "../../src/text/print-search-text.js";
import { createFormReader } from "../../src/identity/names/named-form.js";
import { rank, type Ranked } from "../../src/identity/scoring/rank.js";
import type { Candidate } from "../../src/identity/things/thing.js";
import type { CandidateGraph } from "./find-in-graph.js";
import type { Case } from "./cases.js";

export interface Outcome {
  readonly one: Case;
  readonly ranked: readonly Ranked[];
}

/**
 * Scores for each case what `things` are candidates: all of them, or what the graph finds among them. What a case hides
 * is hidden from both.
 */
export async function measureCases(
  cases: readonly Case[],
  things: readonly Candidate[],
  lexicon: Lexicon,
  graph: CandidateGraph | undefined,
): Promise<readonly Outcome[]> {
  const readForms = createFormReader();
  const outcomes: Outcome[] = [];
  for (const group of groupBy(cases, ({ onlyScript }) => onlyScript ?? "all")) {
    const found = graph && (await findIn(graph, group, things, lexicon));
    for (const [index, one] of group.entries()) {
      const candidates = things
        .filter(({ id }) => found === undefined || found[index]!.has(id))
        .flatMap((candidate) => hide(candidate, one));
      outcomes.push({ one, ranked: rank(one.asked, candidates, lexicon, readForms) });
    }
  }
  return outcomes;
}

/** The graph holds what no case of the group hides, so that hidden names lead nowhere. */
async function findIn(
  graph: CandidateGraph,
  group: readonly Case[],
  things: readonly Candidate[],
  lexicon: Lexicon,
): Promise<readonly ReadonlySet<string>[]> {
  const script = group[0]!.onlyScript;
  const gone = new Set(
    group
      .filter(({ hidden: { keep }, asked }) => keep !== undefined && !keep(asked.names[0]!.value))
      .map(({ hidden: { id }, asked }) => `${id} ${asked.names[0]!.value}`),
  );
  const isKept = (id: string, name: string): boolean =>
    script === undefined ? !gone.has(`${id} ${name}`) : hasHan(name) === (script === "han");
  await graph.hold(
    things
      .map((thing) => ({ ...thing, names: thing.names.filter(({ value }) => isKept(thing.id, value)) }))
      .filter(({ names }) => names.length > 0),
  );
  return (
    await graph.find(
      group.map(({ asked }) => asked),
      lexicon,
    )
  ).map((ids) => new Set(ids));
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups.values()];
}

function hide(candidate: Candidate, { hidden: { id, keep }, onlyScript }: Case): Candidate[] {
  if (onlyScript !== undefined) return keepNames(candidate, (name) => hasHan(name) === (onlyScript === "han"));
  if (candidate.id !== id) return [candidate];
  return keep === undefined ? [] : keepNames(candidate, keep);
}

function keepNames(candidate: Candidate, keep: (name: string) => boolean): Candidate[] {
  const names = candidate.names.filter(({ value }) => keep(value));
  return names.length === 0 ? [] : [{ ...candidate, names }];
}

export interface GroupResult {
  readonly group: string;
  readonly cases: number;
  readonly first: number;
  readonly ten: number;
  readonly matches: number;
  readonly wrongMatches: number;
}

export function summarize(outcomes: readonly Outcome[]): readonly GroupResult[] {
  const groups = [...new Set(outcomes.map(({ one }) => one.group))];
  return groups.map((group) => {
    const own = outcomes.filter(({ one }) => one.group === group);
    const place = ({ one, ranked }: Outcome): number => ranked.findIndex(({ id }) => id === one.answer);
    const matches = own.filter(({ ranked }) => ranked[0]?.match);
    return {
      group,
      cases: own.length,
      matches: matches.length,
      wrongMatches: matches.filter(({ one, ranked }) => ranked[0]!.id !== one.answer).length,
      first: own.filter((outcome) => place(outcome) === 0).length,
      ten: own.filter((outcome) => place(outcome) >= 0 && place(outcome) < 10).length,
    };
  });
}
