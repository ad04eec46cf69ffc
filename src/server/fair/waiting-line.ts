/** Who waits in a line. */
export interface Place {
  readonly client: string;
  /** Is told that it waits in vain, and leaves. */
  readonly giveUp: () => void;
}

/** Those who wait, in the order in which they came. */
export interface WaitingLine<P extends Place> extends Iterable<P> {
  readonly first: () => P | undefined;
  /** Whether there is room for it. */
  readonly join: (place: P) => boolean;
  readonly leave: (place: P) => void;
  readonly readLength: () => number;
  /** Whether somebody was refused lately: more is asked than can be answered. */
  readonly isOverrun: () => boolean;
  /** Somebody is refused who did not even come to the line. */
  readonly refuse: () => void;
}

/** Milliseconds without a refusal until a line is as long again as it may be. */
const LATELY = 5_000;

/**
 * A line with so many places. In one that is full, who has the most of them gives one up for who has fewer: nobody keeps
 * others out by asking much.
 *
 * Where more is asked than can be answered, a long line is no help: as many are refused, and the others have waited for all
 * before them. Then it has few places.
 */
export function createWaitingLine<P extends Place>(
  { most, few }: { readonly most: number; readonly few: number },
  now = () => performance.now(),
): WaitingLine<P> {
  const places = new Set<P>();
  const counts = new Map<string, number>();
  let refusedAt = -Infinity;
  const count = (client: string): number => counts.get(client) ?? 0;
  const isOverrun = (): boolean => now() - refusedAt < LATELY;
  const refuse = (): void => void (refusedAt = now());
  /** The last place of who has the most, where that is more than who has come would have. */
  const findOneToGiveUp = (client: string): P | undefined => {
    let largest = client;
    for (const [other, n] of counts) if (n > count(largest)) largest = other;
    if (count(largest) <= count(client) + 1) return undefined;
    return [...places].findLast((place) => place.client === largest);
  };
  return {
    first: () => places.values().next().value,
    join: (place) => {
      if (places.size >= (isOverrun() ? Math.min(few, most) : most)) {
        refuse();
        const other = findOneToGiveUp(place.client);
        if (other === undefined) return false;
        other.giveUp();
      }
      places.add(place);
      counts.set(place.client, count(place.client) + 1);
      return true;
    },
    leave: (place) => {
      if (!places.delete(place)) return;
      const left = count(place.client) - 1;
      if (left > 0) counts.set(place.client, left);
      else counts.delete(place.client);
    },
    readLength: () => places.size,
    isOverrun,
    refuse,
    [Symbol.iterator]: () => places.values(),
  };
}
