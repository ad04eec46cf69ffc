import type { Feature, FeatureName } from "./feature.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { createFormReader, type ReadForms } from "../names/named-form.js";
import { scorePair } from "./score.js";
import type { Candidate, Thing } from "../things/thing.js";

export interface Ranked {
  readonly id: string;
  readonly score: number;
  /** Sure enough to be taken for the same without anybody looking. */
  readonly match: boolean;
  readonly features: readonly Feature[];
}

/** A match scores at least this. */
export const LEAST_SCORE = 0.9;
/** And at least this much more than the next candidate. */
export const LEAST_MARGIN = 0.1;
/** What a match rests on: a whole Chinese name or a register, never English alone. */
export const FIRM: ReadonlySet<FeatureName> = new Set(["SAME_IDENTIFIER", "EXACT_CHINESE_NAME", "OTHER_CHINESE_NAME"]);
/** Candidates below it are left out, but for those that only a veto holds down. */
const LEAST_SHOWN = 0.05;
const LEAST_VETOED = 0.5;

/**
 * The candidates from likeliest to least likely, equal ones by id; those that have nothing in common are left out. At
 * most one is a match: the first, where it scores LEAST_SCORE, is LEAST_MARGIN ahead, and rests on a whole Chinese name
 * or an identifier. A person matches by identifier alone, for people share names.
 */
export function rank(
  asked: Thing,
  candidates: readonly Candidate[],
  lexicon: Lexicon,
  readForms: ReadForms = createFormReader(),
): readonly Ranked[] {
  const scored = candidates
    .map((candidate) => ({ candidate, ...scorePair(asked, candidate, readForms, lexicon) }))
    .filter(({ score, vetoed, features }) =>
      vetoed ? features.some(({ role, weight }) => role === "MAIN" && weight >= LEAST_VETOED) : score >= LEAST_SHOWN,
    )
    .sort((a, b) => b.score - a.score || (a.candidate.id < b.candidate.id ? -1 : 1));
  return scored.map(({ candidate, score, features }, index) => {
    const ahead = score - (scored[1]?.score ?? 0);
    const firm = features.some(
      ({ name }) => FIRM.has(name) && (name === "SAME_IDENTIFIER" || !candidate.kinds.includes("PERSON")),
    );
    return {
      id: candidate.id,
      score,
      match: index === 0 && firm && score >= LEAST_SCORE && ahead >= LEAST_MARGIN - 1e-9,
      features,
    };
  });
}
