import type { Session } from "neo4j-driver";
import { type DatabaseLog, lateError, translateDatabaseError, withdrawn } from "../errors.js";
import type { AnswerListener } from "./listen-for-answers.js";
import { collectRows, encodeParameters, type Row } from "./rows.js";

export interface SupposeOptions {
  /** For the whole transaction, on both sides. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** An open transaction that leaves nothing behind. What is asked of it is answered one after the other. */
export interface Supposed {
  readonly run: (cypher: string, parameters?: Row) => Promise<Row[]>;
  readonly read: (cypher: string, parameters?: Row, onRow?: (row: Row) => void) => Promise<Row[]>;
  /** Rolls it back. Never throws. */
  readonly close: () => Promise<void>;
}

interface Server {
  readonly openSession: () => Session;
  readonly listener: AnswerListener;
  readonly log: DatabaseLog;
}

/** Opens a transaction that is never committed. Throws DatabaseError, as whatever is asked of it does. */
export async function openSupposed(
  { openSession, listener, log }: Server,
  { timeoutMs, signal }: SupposeOptions,
): Promise<Supposed> {
  const session = openSession();
  const began = performance.now();
  let ended: Promise<void> | undefined;
  // Closing the session rolls back what is open, in the server too.
  const end = (): Promise<void> => {
    signal?.removeEventListener("abort", onAbort);
    return (ended ??= session.close().catch(() => undefined));
  };
  const onAbort = (): void => void end();
  signal?.addEventListener("abort", onAbort, { once: true });
  const guard = async <T>(work: () => Promise<T>, cypher?: string): Promise<T> => {
    const context = { timeoutMs, cypher, log };
    const late = (isThere: boolean): ReturnType<typeof lateError> => (void end(), lateError(isThere, context));
    try {
      if (signal?.aborted || ended) throw withdrawn();
      return await listener.within(work(), Math.max(1, timeoutMs - (performance.now() - began)), late);
    } catch (error) {
      if (signal?.aborted) throw withdrawn();
      throw translateDatabaseError(error, context);
    }
  };
  let last: Promise<unknown> = Promise.resolve();
  try {
    const transaction = await guard(async () => session.beginTransaction({ timeout: timeoutMs }));
    const read: Supposed["read"] = (cypher, parameters = {}, onRow) => {
      const ask = async (): Promise<Row[]> => {
        const rows = await collectRows(transaction.run(cypher, encodeParameters(parameters)), { onRow });
        listener.heard();
        return rows;
      };
      const asked = guard(() => last.then(ask, ask), cypher);
      last = asked.catch(() => undefined);
      return asked;
    };
    return { read, run: (cypher, parameters) => read(cypher, parameters), close: end };
  } catch (error) {
    await end();
    throw error;
  }
}
