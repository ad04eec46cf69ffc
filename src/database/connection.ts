import { randomUUID } from "node:crypto";
import { bookmarkManager, type Driver, type Session, type Transaction } from "neo4j-driver";
import { askOnce, type ReadOptions } from "./asking/ask-once.js";
import { answersWithin, createDriver, verifyDatabase, type ConnectOptions } from "./connection-check.js";
import {
  lateError,
  NO_ANSWER,
  QueryTimeout,
  logToStandardError,
  redactUri,
  translateDatabaseError,
  Unavailable,
  type DatabaseLog,
  withdrawn,
} from "./errors.js";
import { createAnswerListener, GREETING_MS } from "./asking/listen-for-answers.js";
import { makeOverOrphans } from "./list-orphans.js";
import { createLaterPlans } from "./asking/plan-later.js";
import { openSupposed, type Supposed, type SupposeOptions } from "./asking/suppose.js";
import { parseRow, encodeParameters, type Row } from "./asking/rows.js";

export type { ReadOptions, Row, Supposed, SupposeOptions };

/** Runs one statement of a transaction. Whole numbers are sent as INTEGER. */
export type Run = (cypher: string, parameters?: Row) => Promise<Row[]>;

export interface WriteOptions {
  /** For the whole transaction. Default 0: no limit, for a load takes as long as it takes. */
  readonly timeoutMs?: number | undefined;
}

/** The one way to Neo4j. All methods throw DatabaseError (errors.ts) when the database fails. */
export interface Database {
  /** Without user and password; that of the last `reconnect`. */
  readonly uri: string;
  /** For a connection of its own beside this one, with the password. */
  readonly connection: ConnectOptions;
  /** For what this seam does not offer. Its errors go through translateDatabaseError. Another after `reconnect`. */
  readonly driver: Driver;
  readonly sessionConfig: { readonly database?: string };
  /** Answers one query in one round trip. The server refuses to write. */
  readonly read: (cypher: string, parameters?: Row, options?: ReadOptions) => Promise<Row[]>;
  /**
   * Answers a query whose rows are too many to hold: each goes to `onRow` as it comes, and then is forgotten. Never
   * repeated by itself, and stopped in the server when `onRow` throws, whose error is passed on. Default timeout 0: no
   * limit.
   */
  readonly stream: (cypher: string, parameters: Row, onRow: (row: Row) => void, options?: ReadOptions) => Promise<void>;
  /**
   * One transaction: committed when `work` returns, rolled back when it throws. Never repeated by itself: `work` may
   * have other effects.
   */
  readonly write: <T>(work: (run: Run) => Promise<T>, options?: WriteOptions) => Promise<T>;
  /**
   * A transaction that is never committed: what is written in it is there for whoever asks in it, and for nobody else.
   * Ended by `close`, by the signal, or by the server when the time is over.
   */
  readonly suppose: (options: SupposeOptions) => Promise<Supposed>;
  /**
   * Runs schema statements in a transaction of their own: Neo4j does not mix schema and data in one. Where they
   * fail, what a killed server left in the place of constraints that they make is dropped, and they run once more.
   */
  readonly schema: (statements: readonly string[]) => Promise<void>;
  /**
   * Throws every connection away, those in use too, and makes new ones as they are needed, to `uri` from now on: for a
   * server that has come back, perhaps elsewhere, or on a machine that went without a word. Reads that are under way fail
   * with UNAVAILABLE.
   */
  readonly reconnect: (uri?: string) => void;
  readonly close: () => Promise<void>;
}

/** Of large rows a thousand take a second to decode. */
const ROWS_AT_ONCE = 100;

/**
 * Connects, and finds out at once whether that can work.
 * @throws ChanjiaoError DATABASE_UNREACHABLE, DATABASE_CREDENTIALS, DATABASE_UNSUITABLE, USAGE; none names a secret
 */
export async function connect(options: ConnectOptions & { readonly log?: DatabaseLog | undefined }): Promise<Database> {
  const { log = logToStandardError } = options;
  let connection: ConnectOptions = options;
  let driver = createDriver(connection);
  try {
    await verifyDatabase(driver, connection);
  } catch (error) {
    await driver.close();
    throw error;
  }
  let closing: Promise<void> | undefined;
  const sessionConfig = options.database === undefined ? {} : { database: options.database };
  const listener = createAnswerListener(() => answersWithin(connection, GREETING_MS));
  // In a cluster a read after a write sees it. A read leaves no bookmark: it may name a commit of somebody else's that
  // is still being made, and the next read would wait until it is done: minutes, for a large load.
  const bookmarks = bookmarkManager();
  const openWriter = (): Session =>
    driver.session({ ...sessionConfig, defaultAccessMode: "WRITE", bookmarkManager: bookmarks });
  const openReader = (after: Iterable<string>, fetchSize?: number): Session =>
    driver.session({
      ...sessionConfig,
      defaultAccessMode: "READ",
      bookmarks: [...after],
      ...(fetchSize && { fetchSize }),
    });

  const read: Database["read"] = async (cypher, parameters = {}, options = {}) => {
    const written = [...(await bookmarks.getBookmarks())]; // before the signal is looked at: none is missed in between
    const rowsAtOnce = options.rowsAtOnce ?? ROWS_AT_ONCE;
    const openSession = (after: readonly string[]): Session => openReader([...written, ...after], rowsAtOnce);
    try {
      return await askOnce({ openSession, listener, log }, cypher, parameters, options);
    } catch (error) {
      if (error instanceof QueryTimeout) planLater(cypher, parameters);
      throw error;
    }
  };
  const planLater = createLaterPlans(async (cypher, parameters, timeoutMs) => {
    const server = { openSession: (after: readonly string[]) => openReader(after), listener, log };
    await askOnce(server, cypher, parameters, { timeoutMs, quiet: true }).catch(() => undefined); // asked again, it tells
  });

  const stream = async (
    cypher: string,
    parameters: Row,
    onRow: (row: Row) => void,
    { timeoutMs = 0, signal }: ReadOptions = {},
  ): Promise<void> => {
    const session = openReader(await bookmarks.getBookmarks());
    const giveUp = (): void => void session.close().catch(() => undefined);
    signal?.addEventListener("abort", giveUp, { once: true });
    const take = async (): Promise<void> => {
      try {
        // The driver asks for the next rows when these have been taken.
        for await (const record of session.run(cypher, encodeParameters(parameters), { timeout: timeoutMs })) {
          listener.heard();
          onRow(parseRow(record));
        }
      } finally {
        await session.close().catch(() => undefined);
      }
    };
    try {
      await listener.whileThere(take(), () => (giveUp(), lateError(false, { cypher, log })));
    } catch (error) {
      if (signal?.aborted) throw withdrawn();
      throw translateDatabaseError(error, { ...(timeoutMs > 0 && { timeoutMs }), cypher, log });
    } finally {
      signal?.removeEventListener("abort", giveUp);
    }
  };

  const write = async <T>(work: (run: Run) => Promise<T>, { timeoutMs = 0 }: WriteOptions = {}): Promise<T> => {
    const session = openWriter();
    let transaction: Transaction | undefined;
    let last: string | undefined;
    try {
      transaction = await session.beginTransaction({ timeout: timeoutMs });
      const open = transaction;
      const result = await work(async (cypher, parameters = {}) => {
        last = cypher;
        const { records } = await open.run(cypher, encodeParameters(parameters));
        listener.heard();
        return records.map(parseRow);
      });
      await open.commit();
      return result;
    } catch (error) {
      if (transaction?.isOpen()) await transaction.rollback().catch(() => undefined); // the first error is the one that tells
      throw translateDatabaseError(error, { ...(timeoutMs > 0 && { timeoutMs }), cypher: last, log });
    } finally {
      await session.close().catch(() => undefined);
    }
  };

  const schema = (statements: readonly string[]): Promise<void> => {
    const runAll = (all: readonly string[]): Promise<void> =>
      write(async (run) => {
        for (const statement of all) await run(statement);
      });
    return makeOverOrphans(() => runAll(statements), read, statements, runAll);
  };

  const close = (): Promise<void> => {
    listener.endAll(withdrawn());
    return (closing ??= driver.close());
  };
  const reconnect = (uri = connection.uri): void => {
    if (closing) return;
    listener.endAll(unavailable());
    connection = { ...connection, uri };
    const old = driver;
    driver = createDriver(connection);
    void old.close().catch(() => undefined);
  };
  return {
    get uri() {
      return redactUri(connection.uri);
    },
    get connection() {
      return connection;
    },
    get driver() {
      return driver;
    },
    sessionConfig,
    read,
    stream,
    write,
    suppose: (asked) => openSupposed({ openSession: openWriter, listener, log }, asked),
    schema,
    reconnect,
    close,
  };
}

function unavailable(): Unavailable {
  return new Unavailable(NO_ANSWER, randomUUID().slice(0, 8));
}
