import { LRUCache } from "lru-cache";

export interface BudgetSettings {
  /** What a client may spend at once, in cost (src/api/limits/rows/weights.ts): an object is about ten microseconds of work. */
  readonly cost: number;
  /** What comes back to it each second. */
  readonly costPerSecond: number;
}

/** What a client has left. */
export interface Budget {
  /** Below 0 where it has spent more than it had: the cost of an answer is known when it is made. */
  readonly left: number;
  /** Seconds until it may ask again; 0 where it may now. */
  readonly waitSeconds: number;
  /** Seconds until it has all of it again. */
  readonly fullSeconds: number;
}

export interface Budgets {
  readonly read: (client: string) => Budget;
  readonly spend: (client: string, cost: number) => void;
}

/** Clients that are remembered; one that has not asked for long has all of its budget again anyway. */
const MOST_CLIENTS = 50_000;

/**
 * A budget for each client, which refills evenly: who asks little at a time never meets it, and who has spent it can go on
 * at the rate at which it comes back. (Libraries count in windows, at whose edge a client may spend twice.)
 */
export function createBudgets({ cost, costPerSecond }: BudgetSettings, now = () => performance.now()): Budgets {
  const spent = new LRUCache<string, { readonly left: number; readonly at: number }>({ max: MOST_CLIENTS });
  const readLeft = (client: string): number => {
    const known = spent.get(client);
    return known === undefined ? cost : Math.min(cost, known.left + ((now() - known.at) / 1_000) * costPerSecond);
  };
  return {
    read: (client) => {
      const left = readLeft(client);
      const waitSeconds = left > 0 ? 0 : Math.ceil((1 - left) / costPerSecond);
      return { left: Math.floor(left), waitSeconds, fullSeconds: Math.ceil((cost - left) / costPerSecond) };
    },
    spend: (client, amount) => {
      spent.set(client, { left: readLeft(client) - amount, at: now() });
    },
  };
}
