import { summarize, type Timing } from "../measuring/statistics.js";
import type { Asked } from "./ask-as.js";

/** What came of many requests. */
export interface Outcome {
  /** Of those that were answered. */
  readonly answered: Timing;
  /** How often a status came that is no answer: 429, 503; 0 where the connection broke. */
  readonly refused: ReadonlyMap<number, number>;
}

export function countAsked(asked: readonly Asked[], seconds: number): Outcome {
  const refused = new Map<number, number>();
  for (const { status } of asked) if (status !== 200) refused.set(status, (refused.get(status) ?? 0) + 1);
  const times = asked.filter(({ status }) => status === 200).map(({ ms }) => ms);
  return { answered: summarize(times, seconds), refused };
}

/** "503 12, 429 3" */
export function printRefused(refused: ReadonlyMap<number, number>): string {
  return [...refused].map(([status, count]) => `${status} ${count}`).join(", ") || "none";
}
