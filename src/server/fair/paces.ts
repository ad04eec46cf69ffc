import { LRUCache } from "lru-cache";

/** How long the requests of each client have taken lately. */
export interface Paces {
  /** Milliseconds; 0 of who has not asked for a while. */
  readonly read: (client: string) => number;
  /** A request took so long, or has taken so long already. */
  readonly note: (client: string, ms: number) => void;
  readonly isKnown: (client: string) => boolean;
}

const MOST_CLIENTS = 50_000;
/** What the last request says beside all before it. */
const WEIGHT = 0.5;
/** One request says no more than so many times what is known, or than so many milliseconds: everybody is kept waiting once. */
const [MOST_TIMES, MOST_MS] = [16, 480];
/** After so many milliseconds without a request half of it is forgotten. */
const HALF_LIFE = 60_000;
/** Nothing is forgotten before: who waits is looked at whenever somebody is answered. */
const FRESH = 1_000;

export function createPaces(now = () => performance.now()): Paces {
  const paces = new LRUCache<string, { readonly ms: number; readonly at: number }>({ max: MOST_CLIENTS });
  const read = (client: string): number => {
    const known = paces.get(client);
    if (known === undefined) return 0;
    const age = now() - known.at;
    return age < FRESH ? known.ms : known.ms * 0.5 ** (age / HALF_LIFE);
  };
  return {
    read,
    note: (client, ms) => {
      const before = paces.has(client) ? read(client) : ms;
      const said = Math.min(ms, Math.max(MOST_TIMES * before, MOST_MS));
      paces.set(client, { ms: before + (said - before) * WEIGHT, at: now() });
    },
    isKnown: (client) => paces.has(client),
  };
}

/** Milliseconds for which a client that has asked is still there. */
const THERE = 5_000;

/** Who asks lately, as far as that is one or several. */
export function watchClients(now = () => performance.now()): {
  readonly note: (client: string) => void;
  /** Whether nobody else has asked for a while. */
  readonly isAlone: (client: string) => boolean;
} {
  let last: { readonly client: string; readonly at: number } | undefined;
  let other: typeof last;
  return {
    note: (client) => {
      if (last?.client !== client) other = last;
      last = { client, at: now() };
    },
    isAlone: (client) => {
      const someone = last?.client === client ? other : last;
      return someone === undefined || now() - someone.at > THERE;
    },
  };
}
