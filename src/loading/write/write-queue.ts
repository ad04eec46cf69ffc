import { createHash } from "node:crypto";
import type { Run } from "../../database/connection.js";

/** Two that may be one, of which nobody has decided, as who looked last has found them. */
export interface QueuedPair {
  readonly left: string;
  readonly right: string;
}

const CYPHER = `MERGE (q:Queue { id: 'queue' }) SET q.lefts = $lefts, q.rights = $rights
WITH q MATCH (g:Graph { id: 'graph' }) SET g.queue = $hash`;

/**
 * Keeps what is left to review, in place of what was kept before; graph/queries/queue.cypher reads what is left of it. The
 * graph says that it is another one: answers tell of it, and are remembered.
 */
export async function writeQueue(run: Run, pairs: readonly QueuedPair[]): Promise<void> {
  const [lefts, rights] = [pairs.map(({ left }) => left), pairs.map(({ right }) => right)];
  const hash = createHash("sha256")
    .update(JSON.stringify([lefts, rights]))
    .digest("base64url")
    .slice(0, 12);
  await run(CYPHER, { lefts, rights, hash });
}
