import { setImmediate } from "node:timers/promises";

let last: Promise<void> = Promise.resolve();

/**
 * Lets others through before the next piece of work of some milliseconds: of all that wait here one goes on in each turn of
 * the event loop, however many there are.
 */
export function nextSlice(): Promise<void> {
  last = last.then(() => setImmediate());
  return last;
}
