/** Rows of a list for which no limit is given. */
export const UNASKED_PAGE = 100;
/** Rows of a page for which `first` is not given. */
export const DEFAULT_FIRST = 20;
/** Most rows of any list or page. */
export const MAX_PAGE = 1000;

/** What one request may ask for, as `meta { limits }` shows it. Measured generously: the questions in test/queries use a tenth of each. */
export const LIMITS = {
  maxDepth: 16,
  maxCost: 100_000,
  maxFirst: MAX_PAGE,
  timeoutMs: 5_000,
  maxInputDepth: 10,
  maxRootFields: 20,
  maxAliases: 50,
  maxLength: 20_000,
} as const;

export type Limits = typeof LIMITS;
