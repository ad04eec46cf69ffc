/**
 * MAIN: how alike two things are in one respect; of these the best counts. QUALIFIER: what speaks for it (above 0) or
 * against it (below 0) besides; added to the best main one. VETO: they cannot be the same, whatever else agrees.
 */
export type FeatureRole = "MAIN" | "QUALIFIER" | "VETO";

/** One reason, named. */
export interface Feature {
  readonly name: FeatureName;
  readonly role: FeatureRole;
  /** MAIN 0 to 1, QUALIFIER -1 to 1, VETO -1. */
  readonly weight: number;
  /** The words that it rests on. */
  readonly detail: string;
}

/**
 * Each feature and its full weight. Weights of the partial ones are shares of it. Set by hand, checked by bench/match.
 */
export const WEIGHTS = {
  SAME_IDENTIFIER: 1,
  EXACT_CHINESE_NAME: 0.97,
  PRIOR_JUDGEMENT: 0.95,
  OTHER_CHINESE_NAME: 0.93,
  SAME_CHINESE_BUT_FORM: 0.86,
  SAME_CHINESE_BUT_PLACE: 0.76,
  FORMER_CHINESE_NAME: 0.85,
  RECORDED_ABBREVIATION: 0.8,
  CHINESE_ABBREVIATION: 0.72,
  SAME_CHINESE_CORE: 0.68,
  CHINESE_OVERLAP: 0.6,
  EXACT_ENGLISH_NAME: 0.88,
  OTHER_ENGLISH_NAME: 0.84,
  SAME_ENGLISH_WORDS: 0.8,
  ENGLISH_OVERLAP: 0.72,
  SAME_ENGLISH_CORE: 0.6,
  MACHINE_TRANSLATION: 0.55,
  RECORDED_ACRONYM: 0.55,
  ACRONYM: 0.45,
  PINYIN: 0.75,
  PINYIN_INITIALS: 0.4,
  TRANSLATION: 0.75,
  CHINESE_NAMES_DIFFER: -0.3,
  PLACES_DIFFER: -0.45,
  DIRECTIONS_DIFFER: -0.4,
  FIELDS_DIFFER: -0.35,
  CAMPUSES_DIFFER: -0.5,
  CAMPUS_NOT_SAID: -0.1,
  ORDINALS_DIFFER: -0.5,
  SORTS_DIFFER: -0.15,
  LEGAL_FORMS_DIFFER: -0.08,
  GIVEN_PLACE_AGREES: 0.06,
  GIVEN_PLACE_DIFFERS: -0.3,
  NAMED_BESIDE: -0.1,
  SHARED_NEIGHBOURS: 0.05,
  UNIT_WITHOUT_WHOLE: -0.3,
  COUNTY_WITHOUT_PLACE: -0.15,
  NAMES_DISAGREE: -0.15,
  IDENTIFIER_NOT_VALID: 0,
  DIFFERENT_IDENTIFIER: -1,
  DIFFERENT_KIND: -1,
  PART_NOT_WHOLE: -1,
} as const;

export type FeatureName = keyof typeof WEIGHTS;

export function main(name: FeatureName, detail: string, share = 1): Feature {
  return { name, role: "MAIN", weight: round(WEIGHTS[name] * share), detail };
}

export function qualifier(name: FeatureName, detail: string, share = 1): Feature {
  return { name, role: "QUALIFIER", weight: round(WEIGHTS[name] * share), detail };
}

export function veto(name: FeatureName, detail: string): Feature {
  return { name, role: "VETO", weight: -1, detail };
}

/** Four places: what is shown adds up. */
export function round(weight: number): number {
  return Math.round(weight * 10_000) / 10_000;
}
