import { LRUCache } from "lru-cache";

const WINDOW_MS = 15 * 60_000;
/** Of one client, and of all together: a key cannot be guessed, but each try costs the server a hash. */
const MOST_OF_CLIENT = 10;
const MOST = 300;

/** How often somebody has tried to sign in in vain. */
export interface Attempts {
  /** Seconds until the next try, or 0. */
  readonly readWait: (client: string) => number;
  readonly note: (client: string) => void;
  readonly forget: (client: string) => void;
}

export function countAttempts(now: () => number = Date.now): Attempts {
  const clients = new LRUCache<string, readonly number[]>({ max: 10_000 });
  let all: readonly number[] = [];
  const recent = (times: readonly number[]): readonly number[] => times.filter((at) => now() - at < WINDOW_MS);
  const waitOf = (times: readonly number[], most: number): number => {
    const oldest = times.at(-most);
    return oldest === undefined ? 0 : Math.max(1, Math.ceil((oldest + WINDOW_MS - now()) / 1_000));
  };
  return {
    readWait: (client) =>
      Math.max(waitOf(recent(clients.get(client) ?? []), MOST_OF_CLIENT), waitOf((all = recent(all)), MOST)),
    note: (client) => {
      clients.set(client, [...recent(clients.get(client) ?? []), now()]);
      all = [...all, now()];
    },
    forget: (client) => void clients.delete(client),
  };
}
