/** Lets work through, so many pieces at once. */
export interface Gate {
  /**
   * To be waited for before a piece of work, and what it is given to be called after it, once.
   * @param most how many may be at work; looked at whenever one has ended
   */
  readonly enter: (most: () => number) => Promise<() => void>;
}

/**
 * Who came first is let through first.
 * @param planRest for how many milliseconds after a piece of work that took so many only those are let through who wait for
 *   nobody. Default: none
 */
export function createGate(planRest: (ms: number) => number = () => 0): Gate {
  const queue: { readonly most: () => number; readonly start: () => void }[] = [];
  let inside = 0;
  let restUntil = -Infinity;
  let timer: NodeJS.Timeout | undefined;
  const mayEnter = (most: number): boolean => inside < most && (most === Infinity || performance.now() >= restUntil);
  const begin = (): (() => void) => {
    const began = performance.now();
    inside += 1;
    return () => {
      const now = performance.now();
      inside -= 1;
      restUntil = Math.max(restUntil, now + planRest(now - began));
      startNext();
    };
  };
  const startNext = (): void => {
    for (let next = queue[0]; next !== undefined && mayEnter(next.most()); next = queue[0]) {
      queue.shift();
      next.start();
    }
    clearTimeout(timer);
    const rest = restUntil - performance.now();
    if (queue.length > 0 && rest > 0) timer = setTimeout(startNext, rest).unref();
  };
  return {
    enter: (most) => {
      if (queue.length === 0 && mayEnter(most())) return Promise.resolve(begin());
      return new Promise((resolve) => {
        queue.push({ most, start: () => resolve(begin()) });
        startNext();
      });
    },
  };
}
