/** What random cases came to. */
export interface Found {
  /** How many ended in which way: "OK", a code of an error. */
  readonly counts: Map<string, number>;
  /** What must not happen, each with the case that it happened at. */
  readonly faults: { readonly what: string; readonly at: string }[];
  /** Milliseconds of the slowest case, and that case. */
  slowest: { readonly ms: number; readonly at: string };
}

export function startFinding(): Found {
  return { counts: new Map(), faults: [], slowest: { ms: 0, at: "" } };
}

export function count({ counts }: Found, way: string): void {
  counts.set(way, (counts.get(way) ?? 0) + 1);
}

export function noteTime(found: Found, ms: number, at: string): void {
  if (ms > found.slowest.ms) found.slowest = { ms, at };
}
