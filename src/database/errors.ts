import { randomUUID } from "node:crypto";
import { Neo4jError } from "neo4j-driver";
import { logEvent } from "../log-event.js";

/**
 * Why a query or a write came to nothing. Messages are fit for a client: no Cypher, no Lucene, no words of the
 * server.
 */
export abstract class DatabaseError extends Error {
  abstract readonly code:
    | "QUERY_TIMEOUT"
    | "OUT_OF_MEMORY"
    | "UNAVAILABLE"
    | "READ_ONLY"
    | "CONFLICT"
    | "ABORTED"
    | "NO_SPACE"
    | "INTERNAL";
  /** Finds the entry in the log, which has the rest. */
  readonly id: string;

  constructor(message: string, id: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.id = id;
  }
}

export class QueryTimeout extends DatabaseError {
  readonly code = "QUERY_TIMEOUT";
}
export class OutOfMemory extends DatabaseError {
  readonly code = "OUT_OF_MEMORY";
}
export class Unavailable extends DatabaseError {
  readonly code = "UNAVAILABLE";
}
export class ReadOnly extends DatabaseError {
  readonly code = "READ_ONLY";
}
export class Conflict extends DatabaseError {
  readonly code = "CONFLICT";
}
export class Aborted extends DatabaseError {
  readonly code = "ABORTED";
}
export class NoSpace extends DatabaseError {
  readonly code = "NO_SPACE";
}
export class Internal extends DatabaseError {
  readonly code = "INTERNAL";
}

/** What the log gets for each database error: the id the client sees and what the server said. */
export interface DatabaseLogEntry {
  readonly id: string;
  /** Neo4j's status code, e.g. Neo.ClientError.Statement.SyntaxError. */
  readonly status: string;
  readonly message: string;
  readonly cypher: string | undefined;
}

export type DatabaseLog = (entry: DatabaseLogEntry) => void;

/** Characters of a statement in the log: whoever asks what fails decides how many there are. */
const MOST_CYPHER = 2_000;

/** One line of JSON on standard error. */
export const logToStandardError: DatabaseLog = ({ cypher = "", ...entry }) => {
  const more = cypher.length - MOST_CYPHER;
  const said = more > 0 ? `${cypher.slice(0, MOST_CYPHER)}… ${more} more` : cypher;
  logEvent("database-error", { ...entry, cypher: said || undefined });
};

export interface ErrorContext {
  /** The limit that held, in ms, to be named when it was passed. */
  readonly timeoutMs?: number | undefined;
  readonly cypher?: string | undefined;
  readonly log?: DatabaseLog | undefined;
}

/**
 * An error of the driver as one of the classes above, logged; anything else, and what was translated before, as it is.
 * Also for errors that @neo4j/graphql passes on, alone or as the `originalError` of a GraphQL error.
 */
export function translateDatabaseError(error: unknown, context: ErrorContext = {}): unknown {
  const original = findDriverError(error);
  if (original === undefined) return error;
  const { timeoutMs, cypher, log = logToStandardError } = context;
  const id = randomUUID().slice(0, 8);
  log({ id, status: original.code, message: original.message, cypher });
  // Not kept as `cause`: a server in debug mode would print it to the client.
  if (/TransactionTimedOut/.test(original.code)) return new QueryTimeout(printTimeout(timeoutMs), id);
  if (
    /No space left on device|Disk quota exceeded|TransactionLogError|Could not append transaction|OutOfDiskSpace/i.test(
      `${original.code} ${original.message}`,
    )
  )
    return new NoSpace("The database can write nothing: its disk is full, or broken.", id);
  if (/OutOfMemory|MemoryLimit/i.test(original.code)) {
    return new OutOfMemory("The question needs more memory than one question may use. Ask for less at once.", id);
  }
  if (/\.(Statement\.AccessMode|Security\.Forbidden|General\.ForbiddenOnReadOnlyDatabase)$/.test(original.code))
    return new ReadOnly("The graph can be read here, not written.", id);
  if (/ConstraintValidationFailed|ConstraintViolation/.test(original.code))
    return new Conflict(`Something with that identity is there already (${id}).`, id);
  if (isUnavailable(original)) return new Unavailable(NO_ANSWER, id);
  return new Internal(`The database could not answer; the server's log has the reason under ${id}.`, id);
}

/**
 * The error, logged, of a question to which no answer has come in its time: it takes too long where the server is
 * there otherwise, else nobody answers.
 */
export function lateError(
  isThere: boolean,
  { timeoutMs, cypher, log = logToStandardError }: ErrorContext,
): DatabaseError {
  const id = randomUUID().slice(0, 8);
  const message = isThere ? "No answer in time; the server is there." : "No answer in time, nor to a new connection.";
  log({ id, status: isThere ? "Late" : "Silent", message, cypher });
  return isThere ? new QueryTimeout(printTimeout(timeoutMs), id) : new Unavailable(NO_ANSWER, id);
}

export const NO_ANSWER = "The database does not answer at the moment.";

function printTimeout(timeoutMs: number | undefined): string {
  const limit = timeoutMs === undefined ? "the time limit" : `the limit of ${timeoutMs} ms`;
  return `The question took longer than ${limit}. Ask for less at once.`;
}

/** Whether the connection or the server went away, rather than the query being at fault. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Neo4jError)) return false;
  return (
    /^(ServiceUnavailable|SessionExpired)$/.test(error.code) ||
    /DatabaseUnavailable|DatabaseNotAvailable|DatabaseShutdown|NotALeader/i.test(error.code) ||
    /acquisition timed out|Pool is closed|driver.*closed/i.test(error.message)
  );
}

/** Whether the server has ended a transaction so that another could go on: the same works when that one is over. */
export function isTakenInTurn(error: unknown): boolean {
  return error instanceof Neo4jError && /DeadlockDetected|LockClientStopped|LockAcquisition/.test(error.code);
}

function findDriverError(error: unknown): Neo4jError | undefined {
  for (let depth = 0, at = error; at instanceof Error && depth < 5; depth++) {
    if (at instanceof Neo4jError) return at;
    at = (at as { originalError?: unknown }).originalError ?? at.cause;
  }
  return undefined;
}

/** Whoever asked has gone. */
export function withdrawn(): Aborted {
  return new Aborted("The question was withdrawn.", randomUUID().slice(0, 8));
}

/** The text with user and password of every URI in it replaced: messages and logs never hold a secret. */
export function redactUri(text: string): string {
  return text.replace(/([a-z][a-z0-9+.-]*:\/\/)[^\s/?#]*@/gi, "$1***@");
}
