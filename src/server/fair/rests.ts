/** How many times as long as it worked something rests, so that others have two thirds of a processor. */
const TIMES = 2;
/** Milliseconds; who waits for it has patience for some seconds (QueueSettings). */
const MOST_MS = 2_000;

/** How long there is to be rested after so many milliseconds of work that ordinary requests should not have to wait for. */
export function planRest(workedMs: number): number {
  return Math.min(TIMES * workedMs, MOST_MS);
}

/** A time in which nothing is begun. */
export interface Rest {
  /** Rests from now on for so many milliseconds, or longer where it does already. */
  readonly begin: (ms: number) => void;
  readonly isOver: () => boolean;
  /** Has `goOn` called when it is over, where it is not. */
  readonly wait: () => void;
}

export function createRest(goOn: () => void): Rest {
  let until = -Infinity;
  let timer: NodeJS.Timeout | undefined;
  return {
    begin: (ms) => {
      until = Math.max(until, performance.now() + ms);
    },
    isOver: () => performance.now() >= until,
    wait: () => {
      clearTimeout(timer);
      const ms = until - performance.now();
      if (ms > 0) timer = setTimeout(goOn, ms).unref();
    },
  };
}
