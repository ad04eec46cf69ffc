/** How long a server may take to greet a new connection before it counts as away. */
export const GREETING_MS = 700;
/** After the limit of a question the server ends it by itself, and says so, which is worth waiting for. */
const COURTESY_MS = 900;
/** An answer to anybody so short a time ago proves that the server is there. */
const FRESH_MS = 1_000;
/** How long a stream may pause before it is asked whether its server is still there. */
const PAUSE_MS = 10_000;

export interface AnswerListener {
  /** To be called for each answer that comes, of whatever question. */
  readonly heard: () => void;
  /**
   * Gives what `work` gives, or throws at most a second after `timeoutMs`. Then `work` is left to itself.
   * @throws what `late` makes of it, told whether the server is there otherwise
   */
  readonly within: <T>(work: Promise<T>, timeoutMs: number, late: (isThere: boolean) => unknown) => Promise<T>;
  /**
   * Gives what `work` gives, however long that takes, but throws once nothing was heard for a while and the server is
   * not there any more.
   */
  readonly whileThere: <T>(work: Promise<T>, late: (isThere: false) => unknown) => Promise<T>;
  /** Has everything above that still waits throw that: the driver leaves open what was under way when it is closed. */
  readonly endAll: (error: unknown) => void;
}

/**
 * Limits on this side of the connection: a server that is paused, or a machine that is gone, keeps none of the limits
 * that it was told, and says nothing. Only what gets no answer in time costs a look at whether the server is there.
 * @param isThere whether it greets a new connection within GREETING_MS; throws nothing
 */
export function createAnswerListener(isThere: () => Promise<boolean>): AnswerListener {
  let lastHeard = -Infinity;
  let looking: Promise<boolean> | undefined;
  const waiting = new Set<(error: unknown) => void>();
  /** Many questions that are late at once look once. */
  const look = (): Promise<boolean> => {
    if (performance.now() - lastHeard < FRESH_MS) return Promise.resolve(true);
    return (looking ??= isThere().finally(() => (looking = undefined)));
  };
  const race = async <T>(work: Promise<T>, watch: (fail: (error: unknown) => void) => () => void): Promise<T> => {
    work.catch(() => undefined); // left to itself, its failure is nobody's
    let end = (): void => undefined;
    const failed = new Promise<never>((_, reject) => {
      const unwatch = watch(reject);
      waiting.add(reject);
      end = () => {
        waiting.delete(reject);
        unwatch();
      };
    });
    try {
      return await Promise.race([work, failed]);
    } finally {
      end();
    }
  };
  return {
    heard: () => {
      lastHeard = performance.now();
    },
    endAll: (error) => {
      for (const fail of waiting) fail(error);
    },
    within: (work, timeoutMs, late) =>
      race(work, (fail) => {
        let courtesy: NodeJS.Timeout | undefined;
        let over = false;
        const timer = setTimeout(() => {
          const end = performance.now() + COURTESY_MS;
          void look().then((there) => {
            if (over) return;
            if (!there) return fail(late(false));
            courtesy = setTimeout(() => fail(late(true)), Math.max(0, end - performance.now())).unref();
          });
        }, timeoutMs).unref(); // the connection keeps the process alive as long as there is one
        return () => {
          over = true;
          clearTimeout(timer);
          clearTimeout(courtesy);
        };
      }),
    whileThere: (work, late) =>
      race(work, (fail) => {
        let over = false;
        const timer = setInterval(() => {
          if (performance.now() - lastHeard < PAUSE_MS) return;
          void look().then((there) => {
            if (!there && !over) fail(late(false));
          });
        }, PAUSE_MS).unref();
        return () => {
          over = true;
          clearInterval(timer);
        };
      }),
  };
}
