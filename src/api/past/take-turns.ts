/** Waits for its turn; what it is given ends that. */
export type TakeTurn = (waitMs: number) => Promise<(() => void) | undefined>;

/** One after the other, in the order in which they came; undefined for who has waited so long. */
export function takeTurns(): TakeTurn {
  let last: Promise<void> = Promise.resolve();
  return async (waitMs) => {
    const before = last;
    let leave = (): void => undefined;
    last = new Promise((resolve) => (leave = resolve));
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<"late">((resolve) => (timer = setTimeout(() => resolve("late"), waitMs)));
    const won = await Promise.race([before, late]);
    clearTimeout(timer);
    if (won !== "late") return leave;
    void before.then(leave);
    return undefined;
  };
}
