/**
 * Every error a person can meet: its stable code, the exit status of the command line, and the one line that helps.
 *
 * Exit statuses 1 (unexpected) and 2 (wrong usage) follow convention; the rest are one per cause, so that scripts can
 * tell them apart. `chanjiao --help` lists them; they are never renumbered.
 */
export const ERRORS = {
  USAGE: 2,
  INVALID_DATA: 3,
  NOT_FOUND: 4,
  JAVA_MISSING: 10,
  JAVA_TOO_OLD: 11,
  MAVEN_MISSING: 12,
  NEO4J_UNRESOLVED: 13,
  PORT_IN_USE: 14,
  STORE_IN_USE: 15,
  STORE_VERSION: 16,
  NEO4J_FAILED: 17,
  DATABASE_UNREACHABLE: 18,
  DATABASE_CREDENTIALS: 19,
  DATABASE_UNSUITABLE: 20,
  DATA_FOLDER: 21,
  LOAD_FAILED: 22,
  SERVER_UNREACHABLE: 23,
  NOT_ANSWERED: 24,
  INTERRUPTED: 130,
} as const;

export type ErrorCode = keyof typeof ERRORS;

/** An expected failure: `message` says what and why, `help` is the one thing to do next. Printed without a stack. */
export class ChanjiaoError extends Error {
  readonly code: ErrorCode;
  readonly help: string | undefined;

  constructor(code: ErrorCode, message: string, help?: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "ChanjiaoError";
    this.code = code;
    this.help = help;
  }

  get exitCode(): number {
    return ERRORS[this.code];
  }
}
