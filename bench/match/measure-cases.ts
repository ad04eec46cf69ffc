import type { Lexicon } from "../../src/identity/lexicon.js";
import { createFormReader } from "../../src/identity/named-form.js";
import { rank, type Ranked } from "../../src/identity/rank.js";
import type { Candidate, Thing } from "../../src/identity/thing.js";
import { hasHan } from "../../src/text/print-search-text.js";
import type { Case } from "./cases.js";

export interface Outcome {
  readonly one: Case;
  readonly ranked: readonly Ranked[];
}

/** Finds the candidates for a question, as the graph would; those that a case hides are hidden after. */
export type FindCandidates = (asked: Thing) => readonly Candidate[];

export function measureCases(cases: readonly Case[], find: FindCandidates, lexicon: Lexicon): readonly Outcome[] {
  const readForms = createFormReader();
  return cases.map((one) => ({ one, ranked: rank(one.asked, find(one.asked).flatMap((candidate) => hide(candidate, one)), lexicon, readForms) }));
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
      group, cases: own.length, matches: matches.length, wrongMatches: matches.filter(({ one, ranked }) => ranked[0]!.id !== one.answer).length,
      first: own.filter((outcome) => place(outcome) === 0).length, ten: own.filter((outcome) => place(outcome) >= 0 && place(outcome) < 10).length,
    };
  });
}
