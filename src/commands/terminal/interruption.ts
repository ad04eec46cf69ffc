import { ChanjiaoError } from "../../errors.js";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

export interface Interruption {
  /** Aborted by the first signal; its reason is a ChanjiaoError INTERRUPTED. */
  readonly signal: AbortSignal;
  /** Resolved by the first signal. */
  readonly asked: Promise<void>;
  /** What `work` gives, or the reason above as soon as there is one; then `work` is left to itself. */
  during<T>(work: Promise<T>): Promise<T>;
  /** What will be true if it is stopped from now on, and what to do then. */
  leaves(left: string): void;
}

/** `left`: what is kept of it, what is not, and what to do next. */
export function interruptedBy(signal: NodeJS.Signals, left: string): ChanjiaoError {
  return new ChanjiaoError("INTERRUPTED", `Stopped by ${signal} before it was done.`, left);
}

/**
 * From now on Ctrl-C, SIGTERM and the closing of the terminal ask for a clean stop; the second of them ends the process
 * at once (an embedded Neo4j ends by itself then, see src/database). Who stops a command is told what it leaves behind,
 * which each command says for itself: one that goes on from there, one that begins anew.
 */
export function catchSignals(atFirst: string): Interruption {
  let left = atFirst;
  const controller = new AbortController();
  let settle = (): void => {};
  const asked = new Promise<void>((done) => {
    settle = done;
  });
  let first = 0;
  const stop = (signal: NodeJS.Signals): void => {
    if (!controller.signal.aborted) {
      first = performance.now();
      controller.abort(interruptedBy(signal, left));
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
    leaves: (now) => {
      left = now;
    },
  };
}
