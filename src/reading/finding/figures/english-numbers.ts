/** How English writes numbers, whatever they count. */

const QUALIFIERS: readonly (readonly [words: string, qualifier: string])[] = [
  ["nearly|almost|close to", "NEARLY"],
  ["about|around|approximately|some|roughly|an estimated", "APPROXIMATE"],
  ["more than|over|exceeding|upwards of|in excess of", "MORE_THAN"],
  ["at least|no fewer than|no less than", "AT_LEAST"],
];
/** Words before a number that say how exactly it is meant. */
export const ENGLISH_QUALIFIER = `(?:${QUALIFIERS.map(([words]) => words).join("|")})`;

const BEGINNINGS = QUALIFIERS.map(([words, qualifier]) => [new RegExp(`^(?:${words})\\b`, "i"), qualifier] as const);

/** @param words as ENGLISH_QUALIFIER found them */
export function findEnglishQualifier(words: string | undefined): string {
  return BEGINNINGS.find(([beginning]) => beginning.test(words ?? ""))?.[1] ?? "EXACT";
}

export const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
/** " million" */
export const SCALE = ` (?:${Object.keys(SCALES).join("|")})\\b`;

/** From two on: one of something is no number. */
export const WORDS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

export const MONTH = "January|February|March|April|May|June|July|August|September|October|November|December";

/** Whether a noun counts time: so many years are a length, and no figure of anybody. */
export function isOfTime(noun: string): boolean {
  return /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|times|decades?|semesters?)$/i.test(noun);
}
