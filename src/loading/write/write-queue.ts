import type { Run } from "../../database/connection.js";

/** Two that may be one, of which nobody has decided, as who looked last has found them. */
export interface QueuedPair {
  readonly left: string;
  readonly right: string;
}

/** Keeps what is left to review, in place of what was kept before; graph/queries/queue.cypher reads what is left of it. */
export async function writeQueue(run: Run, pairs: readonly QueuedPair[]): Promise<void> {
  await run("MERGE (q:Queue { id: 'queue' }) SET q.lefts = $lefts, q.rights = $rights", {
    lefts: pairs.map(({ left }) => left),
    rights: pairs.map(({ right }) => right),
  });
}
