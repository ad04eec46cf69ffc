import { setImmediate } from "node:timers/promises";
import type { Asked, Client } from "./ask-as.js";
import type { Asking } from "./choose-questions.js";

/** A polite client that was refused waits so many milliseconds. */
export const PAUSE_MS = 100;

/** One question after another until told to stop. */
export async function askOn(
  client: Client,
  questions: readonly Asking[],
  first: number,
  isOver: () => boolean,
  pauseMs: number = PAUSE_MS,
): Promise<readonly Asked[]> {
  const asked: Asked[] = [];
  for (let at = first; !isOver(); at++) {
    const { document, variables } = questions[at % questions.length]!;
    const one = await client.ask(document, variables);
    asked.push(one);
    if (one.status !== 200 && pauseMs > 0) await pause(pauseMs);
  }
  return asked;
}

/** Questions that are sent in one go where this process is late. */
const AT_ONCE = 4;

/**
 * Questions at a steady rate, whether or not the earlier ones have been answered: each from the next of the clients. Where
 * this process is late it sends a few at a time, and hears answers in between: a thousand new connections at once are none
 * that a crowd makes.
 */
export async function askAtRate(
  clients: readonly Client[],
  questions: readonly Asking[],
  perSecond: number,
  seconds: number,
): Promise<readonly Asked[]> {
  const asked: Promise<Asked>[] = [];
  const began = performance.now();
  for (let at = 0; at < perSecond * seconds; at++) {
    const wait = began + (at * 1_000) / perSecond - performance.now();
    if (wait > 1) await pause(wait);
    else if (at % AT_ONCE === 0) await setImmediate();
    const { document, variables } = questions[at % questions.length]!;
    asked.push(clients[at % clients.length]!.ask(document, variables));
  }
  return Promise.all(asked);
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
