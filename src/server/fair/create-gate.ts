import { createRest } from "./rests.js";

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
 * @param restAfter for how many milliseconds after a piece of work that took so many only those are let through who wait for
 *   nobody. Default: none
 */
export function createGate(restAfter: (workedMs: number) => number = () => 0): Gate {
  const queue: { readonly most: () => number; readonly start: () => void }[] = [];
  let inside = 0;
  const mayEnter = (most: number): boolean => inside < most && (most === Infinity || rest.isOver());
  const begin = (): (() => void) => {
    const began = performance.now();
    inside += 1;
    return () => {
      inside -= 1;
      rest.begin(restAfter(performance.now() - began));
      startNext();
    };
  };
  const startNext = (): void => {
    for (let next = queue[0]; next !== undefined && mayEnter(next.most()); next = queue[0]) {
      queue.shift();
      next.start();
    }
    if (queue.length > 0) rest.wait();
  };
  const rest = createRest(startNext);
  return {
    enter: (most) =>
      new Promise((resolve) => {
        queue.push({ most, start: () => resolve(begin()) });
        startNext();
      }),
  };
}
