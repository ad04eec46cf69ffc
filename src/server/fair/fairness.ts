import type { BudgetSettings } from "./budgets.js";
import type { QueueSettings } from "./fair-queue.js";

/** How many may ask how much. Each part is left out only where somebody says so. */
export interface Fairness {
  readonly budget: BudgetSettings | "off";
  /** Requests of one client at once, those that wait among them. */
  readonly atOnce: number | "off";
  readonly queue: QueueSettings | "off";
}

/** From here on a request is a long one: fifty times an ordinary one. */
const SLOW_MS = 250;

/** What one client may have of so many that run at once, and those whose requests take long together. */
export function shareQueue(running: number): Pick<QueueSettings, "runningOfClient" | "slow"> {
  const slow = running > 1 ? { running: Math.max(1, Math.floor(running / 8)), afterMs: SLOW_MS } : undefined;
  return { runningOfClient: Math.ceil(running / 2), slow };
}

/**
 * For a server that anybody may ask, on a machine of a few processors: a minute of one processor for each client, and half of
 * one from then on.
 */
export const FAIRNESS = {
  budget: { cost: 6_000_000, costPerSecond: 50_000 },
  atOnce: 100,
  queue: { running: 8, ...shareQueue(8), waiting: 256, patienceMs: 5_000 },
} as const satisfies Fairness;

export const UNLIMITED: Fairness = { budget: "off", atOnce: "off", queue: "off" };
