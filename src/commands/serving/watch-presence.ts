import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Database } from "../../database/connection.js";
import { Unavailable } from "../../database/errors.js";
import type { Readiness } from "../../server/health-routes.js";
import type { Absence } from "../../server/refusals/refuse-absent.js";
import { checkGraph, NO_ANSWER, NO_GRAPH } from "../graph/check-graph.js";

export interface Presence {
  /** Why no question can be answered now, as far as is known without asking. */
  readonly readAbsence: () => Absence | undefined;
  /** Asks the database, for three seconds at most. */
  readonly check: () => Promise<Readiness>;
  /** The database; that it does not answer somebody is noticed, and while that is so nobody is kept waiting. */
  readonly watched: Pick<Database, "read" | "suppose">;
  /** Says that it is away, when that is known already. */
  readonly setAway: () => void;
  /** What is to be done each time it has come back. */
  readonly whenBack: (then: () => void) => void;
  /** Looks for it no longer. */
  readonly stop: () => void;
}

export interface WatchPresence {
  readonly database: Pick<Database, "read" | "suppose" | "reconnect">;
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
  let onBack: (() => void) | undefined;

  const notice = (reason: string): void => {
    if (stopped || absence?.reason === reason) return;
    const isNew = absence === undefined;
    absence =
      reason === NO_GRAPH
        ? { code: "STARTING", reason }
        : { code: "UNAVAILABLE", reason, id: randomUUID().slice(0, 8) };
    if (isNew) void look();
  };
  const check = async (): Promise<Readiness> => {
    const readiness = await checkGraph(database);
    if ("version" in readiness) absence = undefined;
    // A database that is slow is there: whoever asks it has a limit of his own.
    else if (readiness.reason === NO_ANSWER || readiness.reason === NO_GRAPH) notice(readiness.reason);
    return readiness;
  };
  const look = async (): Promise<void> => {
    const began = performance.now();
    let told = false;
    for (;;) {
      const readiness = await check();
      if (stopped) return;
      if (!absence) break;
      if (!told) process.stderr.write(`✗ ${printAbsence(absence)}\n`);
      told = true;
      if ("reason" in readiness && readiness.reason === NO_ANSWER) database.reconnect(await findUri?.());
      await sleep(PAUSE_MS, undefined, { ref: false });
    }
    if (!told) return;
    process.stderr.write(`✓ The database answers again (${((performance.now() - began) / 1_000).toFixed(1)} s)\n`);
    onBack?.();
  };
  const watch = async <T>(ask: () => Promise<T>): Promise<T> => {
    if (absence?.code === "UNAVAILABLE") throw new Unavailable(absence.reason, absence.id);
    try {
      return await ask();
    } catch (error) {
      if (error instanceof Unavailable) notice(NO_ANSWER);
      throw error;
    }
  };
  return {
    readAbsence: () => absence,
    check,
    watched: {
      read: (...asked) => watch(() => database.read(...asked)),
      suppose: (...asked) => watch(() => database.suppose(...asked)),
    },
    setAway: () => notice(NO_ANSWER),
    whenBack: (then) => {
      onBack = then;
    },
    stop: () => {
      stopped = true;
    },
  };
}

function printAbsence(absence: Absence): string {
  return absence.code === "UNAVAILABLE"
    ? `The database does not answer (${absence.id}): questions are answered with 503 until it does`
    : "There is no graph in the database any more: questions are answered with 503 until there is one";
}
