import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import { MOST_KNOWN, PLAN_MS, printExplain } from "./plans.js";
import type { Row } from "./rows.js";

/** Has the database plan a statement, within so many ms; resolves whether or not it could. */
export type Explain = (cypher: string, parameters: Row, timeoutMs: number) => Promise<void>;

/**
 * Plans statements that ran out of time. Neo4j throws a plan away that is not ready in time, so that a statement whose plan
 * takes longer would be planned in vain whenever it is asked. Its EXPLAIN is kept as its plan is: who asks again is
 * answered. One at a time, none twice, and as long a rest after each as it took: whoever asks what takes long gets no more
 * of the database than that.
 */
export function createLaterPlans(explain: Explain): (cypher: string, parameters: Row) => void {
  const known = new LRUCache<string, true>({ max: MOST_KNOWN });
  let isBusy = false;
  return (cypher, parameters) => {
    const key = createHash("sha256").update(cypher).digest("base64");
    if (isBusy || known.has(key)) return;
    known.set(key, true);
    isBusy = true;
    const began = performance.now();
    void explain(printExplain(cypher), parameters, PLAN_MS).finally(() => {
      setTimeout(() => (isBusy = false), performance.now() - began).unref();
    });
  };
}
