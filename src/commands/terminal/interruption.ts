import { ChanjiaoError } from "../../errors.js";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

export interface Interruption {
  /** Aborted by the first signal; its reason is a ChanjiaoError INTERRUPTED. */
  readonly signal: AbortSignal;
  /** Resolved by the first signal. */
  readonly asked: Promise<void>;
  /** What `work` gives, or the reason above as soon as there is one; then `work` is left to itself. */
  during<T>(work: Promise<T>): Promise<T>;
}

export function interruptedBy(signal: NodeJS.Signals): ChanjiaoError {
  return new ChanjiaoError(
    "INTERRUPTED",
    `Stopped by ${signal} before it was done.`,
    "What is written is whole: do it again, and it goes on from there.",
  );
}

/**
 * From now on Ctrl-C, SIGTERM and the closing of the terminal ask for a clean stop; the second of them ends the process
 * at once (an embedded Neo4j ends by itself then, see src/database).
 */
export function catchSignals(): Interruption {
  const controller = new AbortController();
  let settle = (): void => {};
  const asked = new Promise<void>((done) => {
    settle = done;
  });
  let first = 0;
  const stop = (signal: NodeJS.Signals): void => {
    if (!controller.signal.aborted) {
      first = performance.now();
      controller.abort(interruptedBy(signal));
      settle();
      return;
    }
    // npm hands on the signal that the terminal has sent to every process already: one Ctrl-C may arrive twice.
    if (performance.now() - first > 300) process.exit(130);
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  return {
    signal: controller.signal,
    asked,
    during: async (work) => {
      // Left to itself, it must not bring the process down when it fails.
      work.catch(() => {});
      const stopped = asked.then(() => Promise.reject(controller.signal.reason as Error));
      stopped.catch(() => {});
      return Promise.race([work, stopped]);
    },
  };
}
