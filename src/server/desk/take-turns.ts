import { DeskError } from "../../desk/desk-error.js";

/** Does work in turn, so much of it at once; what comes while too much waits is refused. @throws DeskError TOO_MANY */
export function takeTurns({
  running: most,
  waiting: patience,
}: {
  readonly running: number;
  readonly waiting: number;
}): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= most) {
      if (waiting.length >= patience)
        throw new DeskError("TOO_MANY", "More texts wait to be read than can be: send it again in a moment.");
      await new Promise<void>((next) => void waiting.push(next));
    } else running++;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}
