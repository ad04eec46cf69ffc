/**
 * What an import would do to the graph, as far as a person wants to read it: each row counts in one of the first five,
 * which make as many as there are rows; the others are counted beside them.
 */
export const CATEGORIES = {
  new: "in the graph for the first time",
  changed: "known, and something new is said of them",
  unchanged: "known, and the same is said again",
  duplicate: "rows that say nothing that was not said before",
  leftOut: "rows that cannot be read, or are wrong: listed above",
  named: "no rows: named by them, and in the graph for the first time",
  closed: "no more in this edition: closed as of it",
  conflicting: "differs from what another source says, or another row",
  toReview: "new, and something known has the same name",
} as const;

export type Category = keyof typeof CATEGORIES;

export interface CategoryCount {
  readonly count: number;
  readonly examples: readonly string[];
}

export type ImportDifference = Readonly<Record<Category, CategoryCount>>;

const EXAMPLES = 3;

/** Counts what was found, and keeps the first examples. */
export class DifferenceCounter {
  private readonly counts: Readonly<Record<Category, { count: number; examples: string[] }>> = {
    new: { count: 0, examples: [] },
    changed: { count: 0, examples: [] },
    unchanged: { count: 0, examples: [] },
    duplicate: { count: 0, examples: [] },
    leftOut: { count: 0, examples: [] },
    named: { count: 0, examples: [] },
    closed: { count: 0, examples: [] },
    conflicting: { count: 0, examples: [] },
    toReview: { count: 0, examples: [] },
  };

  add(category: Category, example: string): void {
    const counted = this.counts[category];
    counted.count++;
    if (counted.examples.length < EXAMPLES) counted.examples.push(example);
  }

  addMany(category: Category, count: number, examples: readonly string[]): void {
    const counted = this.counts[category];
    counted.count += count;
    counted.examples.push(...examples.slice(0, Math.max(0, EXAMPLES - counted.examples.length)));
  }

  result(): ImportDifference {
    return this.counts;
  }
}
