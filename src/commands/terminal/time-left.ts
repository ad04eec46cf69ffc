/** Steps that the rate is taken of. Of all of them it would be that of what is long past. */
const LAST = 10;

interface Moment {
  readonly done: number;
  /** Milliseconds. */
  readonly at: number;
}

/**
 * Tells how long the rest takes, in seconds, by how fast the last steps went: a step that finds its work done, as after
 * a stop, is faster than those that follow. Undefined until two are done.
 */
export function measureLeft(
  now: () => number = () => performance.now(),
): (done: number, total: number) => number | undefined {
  let moments: readonly Moment[] = [];
  return (done, total) => {
    moments = [...moments.slice(-LAST), { done, at: now() }];
    const [first, last] = [moments[0], moments.at(-1)];
    if (!first || !last || last.done <= first.done) return undefined;
    return ((last.at - first.at) / 1000 / (last.done - first.done)) * Math.max(0, total - done);
  };
}

/** ", about 4 min left"; empty while nobody knows, and at the end. */
export function printTimeLeft(seconds: number | undefined): string {
  return seconds === undefined || seconds < 1 ? "" : `, about ${printTime(seconds)} left`;
}

/** "40 s", "2 min", "1 h 10 min". */
export function printTime(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds / 10)) * 10} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** "36,000 of 40,072 statements, about 10 s left". */
export function printDoneOf(done: number, total: number, left: number | undefined): string {
  return `${done.toLocaleString("en")} of ${total.toLocaleString("en")} statements${printTimeLeft(left)}`;
}
