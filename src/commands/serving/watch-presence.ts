import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Database } from "../../database/connection.js";
import type { Readiness } from "../../server/health-routes.js";
import type { Absence } from "../../server/refusals/refuse-absent.js";
import { checkGraph, NO_ANSWER, NO_GRAPH } from "../graph/check-graph.js";

export interface Presence {
  /** Why no question can be answered now, as far as is known without asking. */
  readonly readAbsence: () => Absence | undefined;
  /** Asks the database, for three seconds at most. */
  readonly check: () => Promise<Readiness>;
  /** The database; that it does not answer somebody is noticed. */
  readonly watched: Pick<Database, "read">;
  /** Says that it is away, when that is known already. */
  readonly setAway: () => void;
  /** Looks for it no longer. */
  readonly stop: () => void;
}

export interface WatchPresence {
  readonly database: Pick<Database, "read" | "reconnect">;
  /** Where the database answers now, if it may have moved. */
  readonly findUri?: (() => Promise<string | undefined>) | undefined;
}

const PAUSE_MS = 1_000;

/**
 * Knows whether the database is there: once a question finds it away, others are not sent after it, and it is looked
 * for, for ever, until it answers and has a graph.
 */
export function watchPresence({ database, findUri }: WatchPresence): Presence {
  let absence: Absence | undefined;
  let stopped = false;

  const notice = (reason: string): void => {
    if (stopped || absence?.reason === reason) return;
    const isNew = absence === undefined;
    absence =
      reason === NO_GRAPH
        ? { code: "STARTING", reason }
        : { code: "UNAVAILABLE", reason, id: randomUUID().slice(0, 8) };
    if (isNew) void look();
  };
  const setAway = (): void => notice(NO_ANSWER);
  const check = async (): Promise<Readiness> => {
    const readiness = await checkGraph(database);
    if ("reason" in readiness) notice(readiness.reason);
    return readiness;
  };
  const look = async (): Promise<void> => {
    const began = performance.now();
    let told = false;
    for (;;) {
      const readiness = await check();
      if (stopped) return;
      if ("version" in readiness) break;
      if (!told) process.stderr.write(`✗ ${printAbsence(absence)}: questions are answered with 503 until then\n`);
      told = true;
      if (readiness.reason === NO_ANSWER) database.reconnect(await findUri?.());
      await sleep(PAUSE_MS, undefined, { ref: false });
    }
    absence = undefined;
    if (told) {
      const seconds = ((performance.now() - began) / 1_000).toFixed(1);
      process.stderr.write(`✓ The database answers again (${seconds} s)\n`);
    }
  };
  return {
    readAbsence: () => absence,
    check,
    watched: {
      read: async (...asked) => {
        try {
          return await database.read(...asked);
        } catch (error) {
          if ((error as { code?: unknown }).code === "UNAVAILABLE") setAway();
          throw error;
        }
      },
    },
    setAway,
    stop: () => {
      stopped = true;
    },
  };
}

function printAbsence(absence: Absence | undefined): string {
  if (absence?.code !== "UNAVAILABLE") return "There is no graph in the database";
  return `The database does not answer (${absence.id})`;
}
