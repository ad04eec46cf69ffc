/** Times of one way of asking. */
export interface Timing {
  readonly n: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly perSecond: number;
}

/**
 * `seconds` that the questions took together: less than the sum of their times where several were under way at once.
 */
export function summarize(milliseconds: readonly number[], seconds: number): Timing {
  const sorted = [...milliseconds].sort((a, b) => a - b);
  return {
    n: sorted.length,
    p50: pickQuantile(sorted, 0.5),
    p99: pickQuantile(sorted, 0.99),
    perSecond: sorted.length / seconds,
  };
}

/** The smallest value that at least so large a part of the sorted values does not exceed. */
function pickQuantile(sorted: readonly number[], part: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? NaN;
}
