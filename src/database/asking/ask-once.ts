import { type Span, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import type { Result, Session } from "neo4j-driver";
import { type DatabaseLog, isUnavailable, lateError, translateDatabaseError, withdrawn } from "../errors.js";
import type { AnswerListener } from "./listen-for-answers.js";
import { collectRows, encodeParameters, type Row } from "./rows.js";

export interface ReadOptions {
  /**
   * The server stops the query after this many ms, and where it says nothing, it is given up here within a second more:
   * QUERY_TIMEOUT, or UNAVAILABLE where the server is away. Default 30000, since the first plan of a cold server can take
   * seconds; an answer to a client asks for less.
   */
  readonly timeoutMs?: number | undefined;
  /** Stops the query when the asker has gone. */
  readonly signal?: AbortSignal | undefined;
  /** Gets each row as it comes; what it throws ends the question, in the server too, and is passed on. */
  readonly onRow?: ((row: Row) => void) | undefined;
  /** Called when the server has planned it, and begins to answer. */
  readonly onPlanned?: (() => void) | undefined;
  /** Marks: the answer is not older than any of them, and is waited for that long. */
  readonly after?: readonly string[] | undefined;
  /**
   * Gets how far the database had come when it had answered: a mark that every commit replaces, of whatever it is, as
   * soon as it is certain, and before anybody sees of it.
   */
  readonly onMark?: ((mark: string | undefined) => void) | undefined;
  /** Rows that are decoded before others get a turn: more of them come sooner where they are small. Default 100. */
  readonly rowsAtOnce?: number | undefined;
  /** That it fails is nothing that a log should keep: it is asked to find out just that. */
  readonly quiet?: boolean | undefined;
}

interface Server {
  /** One that has seen what these marks stand for. */
  readonly openSession: (after: readonly string[]) => Session;
  readonly listener: AnswerListener;
  readonly log: DatabaseLog;
}

const READ_TIMEOUT_MS = 30_000;

/** Answers one query in one round trip. Throws DatabaseError. */
export async function askOnce(
  { openSession, listener, log }: Server,
  cypher: string,
  parameters: Row,
  { timeoutMs = READ_TIMEOUT_MS, signal, onRow, onPlanned, after = [], onMark, quiet = false }: ReadOptions,
): Promise<Row[]> {
  const span = startSpan(cypher);
  const context = { timeoutMs, cypher, log: quiet ? () => undefined : log };
  const sent = encodeParameters(parameters);
  const began = performance.now();
  let session: Session | undefined;
  // Closing resets the connection, and on a reset the server gives the query up.
  const giveUp = (): void => void session?.close().catch(() => undefined);
  const ask = async (): Promise<Row[]> => {
    for (let attempt = 1; ; attempt++) {
      if (signal?.aborted) throw withdrawn();
      session = openSession(after);
      try {
        // Auto-commit, since a managed transaction begins and commits in round trips of its own.
        const timeout = timeoutMs === 0 ? 0 : Math.max(1, Math.round(timeoutMs - (performance.now() - began)));
        const rows = await collectRows(runUntraced(session, cypher, sent, timeout), { onRow, onPlanned });
        listener.heard();
        onMark?.(session.lastBookmarks()[0]);
        return rows;
      } catch (error) {
        if (signal?.aborted) throw withdrawn();
        // Once more, for a pooled connection that broke while idle or a cluster that changed its leader.
        if (attempt === 1 && isUnavailable(error)) continue;
        throw translateDatabaseError(error, context);
      } finally {
        await session.close().catch(() => undefined);
      }
    }
  };
  let onAbort = giveUp;
  const gone = new Promise<never>((_, reject) => {
    onAbort = () => (giveUp(), reject(withdrawn()));
  });
  signal?.addEventListener("abort", onAbort, { once: true });
  try {
    const asked = Promise.race([ask(), gone]);
    const late = (isThere: boolean): ReturnType<typeof lateError> => (giveUp(), lateError(isThere, context));
    const rows = await (timeoutMs === 0
      ? listener.whileThere(asked, () => late(false))
      : listener.within(asked, timeoutMs, late));
    span.setAttribute("db.response.returned_rows", rows.length);
    return rows;
  } catch (error) {
    span.setStatus({ code: SpanStatusCode.ERROR, message: (error as { code?: string }).code ?? "" });
    throw error;
  } finally {
    span.end();
    signal?.removeEventListener("abort", onAbort);
  }
}

/**
 * The driver prints the stack of whoever asks, for each question, lest it fails: a twentieth of what an answer costs, and
 * no log of ours has it.
 */
function runUntraced(session: Session, cypher: string, sent: Row, timeout: number): Result {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return session.run(cypher, sent, { timeout });
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** A span below what asks, for whoever looks on. Its parameters may hold anything, and are not told. */
function startSpan(cypher: string): Span {
  const attributes = { "db.system.name": "neo4j", "db.query.text": cypher };
  return trace.getTracer("chanjiao").startSpan("neo4j", { kind: SpanKind.CLIENT, attributes });
}
