export interface QueueSettings {
  /** Requests that are answered at the same time. */
  readonly running: number;
  /** Of one client, so that there is room for others at once. */
  readonly runningOfClient: number;
  /** Requests that may wait for their turn. */
  readonly waiting: number;
  /** How long one may wait, in milliseconds. */
  readonly patienceMs: number;
}

/** To be called when the request is answered, once. */
export type Release = () => void;

export interface FairQueue {
  /** The request's turn; undefined where too many wait, or it has waited too long, or its asker has gone. */
  readonly wait: (client: string, signal: AbortSignal) => Promise<Release | undefined>;
  readonly readSize: () => { readonly running: number; readonly waiting: number };
}

interface Waiting {
  readonly client: string;
  readonly start: () => void;
}

/** Who has the fewest requests running is next, and of those who came first: one who asks much waits for himself. */
export function createFairQueue({ running, runningOfClient, waiting, patienceMs }: QueueSettings): FairQueue {
  const active = new Map<string, number>();
  const queue: Waiting[] = [];
  let total = 0;
  const count = (client: string): number => active.get(client) ?? 0;

  const begin = (client: string): Release => {
    total += 1;
    active.set(client, count(client) + 1);
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      total -= 1;
      if (count(client) > 1) active.set(client, count(client) - 1);
      else active.delete(client);
      startNext();
    };
  };
  const findNext = (): Waiting | undefined => {
    let next: Waiting | undefined;
    for (const each of queue)
      if (count(each.client) < runningOfClient && (next === undefined || count(each.client) < count(next.client)))
        next = each;
    return next;
  };
  const startNext = (): void => {
    while (total < running) {
      const next = findNext();
      if (next === undefined) return;
      queue.splice(queue.indexOf(next), 1);
      next.start();
    }
  };
  return {
    wait: (client, signal) => {
      if (signal.aborted) return Promise.resolve(undefined);
      if (total < running && count(client) < runningOfClient) return Promise.resolve(begin(client));
      if (queue.length >= waiting) return Promise.resolve(undefined);
      return new Promise((resolve) => {
        const settle = (release: Release | undefined): void => {
          clearTimeout(timer);
          signal.removeEventListener("abort", giveUp);
          resolve(release);
        };
        const place: Waiting = { client, start: () => settle(begin(client)) };
        const giveUp = (): void => {
          const at = queue.indexOf(place);
          if (at >= 0) queue.splice(at, 1);
          settle(undefined);
        };
        const timer = setTimeout(giveUp, patienceMs);
        signal.addEventListener("abort", giveUp, { once: true });
        queue.push(place);
      });
    },
    readSize: () => ({ running: total, waiting: queue.length }),
  };
}
