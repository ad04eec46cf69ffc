import { within } from "../answering/within.js";

/** Waits for its turn; what it is given ends that. */
export type TakeTurn = (waitMs: number) => Promise<(() => void) | undefined>;

/** One after the other, in the order in which they came; undefined for who has waited so long. */
export function takeTurns(): TakeTurn {
  let last: Promise<void> = Promise.resolve();
  return async (waitMs) => {
    const before = last;
    let leave = (): void => undefined;
    last = new Promise((resolve) => (leave = resolve));
    const isOver = await within(
      before.then(() => true),
      waitMs,
    );
    if (isOver) return leave;
    void before.then(leave);
    return undefined;
  };
}
