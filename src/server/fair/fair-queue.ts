import { createPaces, watchClients } from "./paces.js";

export interface QueueSettings {
  /** Requests that are answered at the same time. */
  readonly running: number;
  /** Of one client, so that there is room for others at once. */
  readonly runningOfClient: number;
  /** How many of them are of clients whose requests take long, and from how many milliseconds on one is long. Default: any. */
  readonly slow?: { readonly running: number; readonly afterMs: number } | undefined;
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

/** Requests at once of a client of whom nothing is known. */
const STRANGER = 2;
/** Long requests that run already leave room for short ones, up to so many times what runs otherwise. */
const OVER = 2;

interface Waiting {
  readonly client: string;
  readonly start: () => void;
}

/**
 * Who has the fewest requests running is next, and of those who came first: one who asks much waits for himself.
 *
 * A client whose requests take long waits for others of its sort alone: a few of these run at once, all together, and
 * leave the rest of the machine to those who ask little. A request that turns out to be long is one of them from then on.
 * Who is alone waits for nobody.
 */
export function createFairQueue(settings: QueueSettings): FairQueue {
  const { running, runningOfClient, slow: bound, waiting, patienceMs } = settings;
  const slowMs = bound?.afterMs ?? Infinity;
  const active = new Map<string, number>();
  const paces = createPaces();
  const seen = watchClients();
  const queue: Waiting[] = [];
  let [total, slow] = [0, 0];
  const count = (client: string): number => active.get(client) ?? 0;
  const isSlow = (client: string): boolean => paces.read(client) >= slowMs;
  const mayBegin = (client: string): boolean => {
    if (bound === undefined || seen.isAlone(client)) return count(client) < runningOfClient && total < running;
    // Of a stranger nobody knows yet what he asks for.
    const most = paces.isKnown(client) ? runningOfClient : Math.min(runningOfClient, STRANGER);
    if (count(client) >= most || total >= OVER * running) return false;
    return isSlow(client) ? slow < bound.running : total - slow < running - bound.running;
  };

  const begin = (client: string): Release => {
    const began = performance.now();
    let [isOver, isOfSlow] = [false, isSlow(client)];
    total += 1;
    if (isOfSlow) slow += 1;
    active.set(client, count(client) + 1);
    const turnSlow = (): void => {
      paces.note(client, 2 * slowMs); // what he asks besides waits for it
      if (!isOfSlow) slow += 1;
      isOfSlow = true;
      startNext();
    };
    const timer = bound === undefined ? undefined : setTimeout(turnSlow, slowMs);
    return () => {
      if (isOver) return;
      isOver = true;
      clearTimeout(timer);
      paces.note(client, performance.now() - began);
      total -= 1;
      if (isOfSlow) slow -= 1;
      if (count(client) > 1) active.set(client, count(client) - 1);
      else active.delete(client);
      startNext();
    };
  };
  const findNext = (): Waiting | undefined => {
    let next: Waiting | undefined;
    for (const each of queue) if (mayBegin(each.client) && (next === undefined || isBefore(each, next))) next = each;
    return next;
  };
  const isBefore = (one: Waiting, other: Waiting): boolean => {
    const fewer = count(one.client) - count(other.client);
    if (fewer !== 0) return fewer < 0;
    return isSlow(other.client) && paces.read(one.client) < paces.read(other.client) / 2;
  };
  const startNext = (): void => {
    for (let next = findNext(); next !== undefined; next = findNext()) {
      queue.splice(queue.indexOf(next), 1);
      next.start();
    }
  };
  return {
    wait: (client, signal) => {
      if (signal.aborted) return Promise.resolve(undefined);
      seen.note(client);
      if (mayBegin(client)) return Promise.resolve(begin(client));
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
