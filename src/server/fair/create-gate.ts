/** Lets work through, so many pieces at once. */
export interface Gate {
  /**
   * To be waited for before a piece of work, and what it is given to be called after it, once.
   * @param most how many may be at work; looked at whenever one has ended
   */
  readonly enter: (most: () => number) => Promise<() => void>;
}

/** Who came first is let through first. */
export function createGate(): Gate {
  const queue: { readonly most: () => number; readonly start: () => void }[] = [];
  let inside = 0;
  const leave = (): void => {
    inside -= 1;
    for (let next = queue[0]; next !== undefined && inside < next.most(); next = queue[0]) {
      queue.shift();
      inside += 1;
      next.start();
    }
  };
  return {
    enter: (most) => {
      if (queue.length === 0 && inside < most()) {
        inside += 1;
        return Promise.resolve(leave);
      }
      return new Promise((resolve) => queue.push({ most, start: () => resolve(leave) }));
    },
  };
}
