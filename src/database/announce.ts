import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Database } from "./connection.js";

/**
 * Milliseconds for which whoever has seen that no change of the graph was announced need not look again. Who changes it
 * announces that and lets this pass before it commits, so nobody is ever told of a graph that is not there any more: at
 * one time each of several servers knows what the graph is, without a clock that they share.
 */
export const LEASE_MS = 20;
/** A timer may ring a little early. */
const MARGIN_MS = 5;

/** One that stands already is enough: it stands until something is committed. */
const ANNOUNCE =
  "MATCH (g:Graph { id: 'graph' }) SET g.announced = coalesce(g.announced, $mark) RETURN g.announced AS mark";
const WITHDRAW = "MATCH (g:Graph { id: 'graph' }) WHERE g.announced = $mark REMOVE g.announced";

/**
 * Says that the graph is about to change, and waits until everybody knows. The transaction that changes it finds the
 * same mark once it has the graph's lock, and takes it away: another mark or none is that of somebody who committed
 * meanwhile, and this has to be done again.
 * @returns the mark; undefined where there is no graph yet
 * @throws DatabaseError
 */
export async function announceChange(database: Pick<Database, "write">): Promise<string | undefined> {
  const [row] = await database.write((run) => run(ANNOUNCE, { mark: randomUUID() }));
  if (row === undefined) return undefined;
  await sleep(LEASE_MS + MARGIN_MS);
  return String(row.mark);
}

/** Where nothing comes of it. One that is left behind costs readers a look for each answer, until the next change. */
export async function withdrawChange(database: Pick<Database, "write">, mark: string | undefined): Promise<void> {
  if (mark !== undefined) await database.write((run) => run(WITHDRAW, { mark })).catch(() => undefined);
}
