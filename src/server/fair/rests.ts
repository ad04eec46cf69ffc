/** How many times as long as it worked something rests, so that others have two thirds of a processor. */
const TIMES = 2;
/** Milliseconds; who waits for it has patience for some seconds (QueueSettings). */
const MOST_MS = 2_000;

/** How long there is to be rested after so many milliseconds of work that ordinary requests should not have to wait for. */
export function planRest(workedMs: number): number {
  return Math.min(TIMES * workedMs, MOST_MS);
}
