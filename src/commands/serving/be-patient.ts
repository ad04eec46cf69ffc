import type { Api } from "../../api/start-api.js";

/**
 * How long an answer may take while questions are being planned: a database that has just started may plan one for
 * longer than any answer takes afterwards, and throws away a plan that is not ready in time.
 */
const PATIENCE_MS = 30_000;

/** The contexts of an API, whose requests have more time while some work goes on. */
export interface Patient {
  readonly context: Api["context"];
  readonly during: (work: Promise<void>) => void;
}

export function bePatient(context: Api["context"]): Patient {
  let underWay = 0;
  return {
    context: (patience = {}) => context(underWay > 0 ? { timeoutMs: PATIENCE_MS, ...patience } : patience),
    during: (work) => {
      underWay += 1;
      void work.finally(() => (underWay -= 1));
    },
  };
}
