import { ChanjiaoError } from "../../errors.js";
import { paint } from "./paint.js";

/**
 * Tells on stderr what failed: two lines for what can be expected, a stack and where to report it for what cannot. With
 * DEBUG set, always a stack.
 * @returns the exit status
 */
export function showFailure(thrown: unknown, stream: NodeJS.WritableStream = process.stderr): number {
  const error = explainDatabaseError(thrown) ?? explainDisk(thrown) ?? thrown;
  const { red, dim } = paint(stream);
  const debug = Boolean(process.env.DEBUG);
  if (error instanceof ChanjiaoError) {
    stream.write(`${red("✗")} ${error.message}\n`);
    if (error.help) stream.write(`  → ${error.help}\n`);
    if (debug) stream.write(`${dim(printStack(error))}\n`);
    return error.exitCode;
  }
  const [message] = (error instanceof Error ? error.message : String(error)).split("\n", 1);
  stream.write(
    `${red("✗")} ${message || "Something unexpected went wrong."}\n  → This is a bug: please report it with the lines below.\n`,
  );
  stream.write(`${dim(printStack(error))}\n`);
  return 1;
}

/** What may happen to a database at any moment, as a failure that can be expected; undefined for anything else. */
function explainDatabaseError(error: unknown): ChanjiaoError | undefined {
  const { name, code, message } = error instanceof Error ? (error as Error & { code?: unknown }) : {};
  if (name === "NoSpace" && code === "NO_SPACE")
    return new ChanjiaoError(
      "DATA_FOLDER",
      `${message} Nothing was changed.`,
      "Make room on the disk of the data folder, start the database again, and do this again.",
      { cause: error },
    );
  if (name === "Unavailable" && code === "UNAVAILABLE")
    return new ChanjiaoError(
      "DATABASE_UNREACHABLE",
      "The database has stopped answering before this was done.",
      "Nothing is left half done: do it again when the database answers.",
      { cause: error },
    );
  return undefined;
}

const DISK_FAULTS: Readonly<Record<string, string>> = {
  ENOSPC: "The disk is full",
  EDQUOT: "The disk quota is used up",
  EROFS: "The disk is read-only",
};

/** A disk may fill up or become read-only under any command, wherever it writes. */
function explainDisk(error: unknown): ChanjiaoError | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code = "", path } = error as NodeJS.ErrnoException;
  const why = DISK_FAULTS[code];
  if (why === undefined) return undefined;
  return new ChanjiaoError(
    "DATA_FOLDER",
    `${why}: ${path ?? "a file"} cannot be written.`,
    "Make room, or choose another place with --data or CHANJIAO_DATA, and do this again.",
    { cause: error },
  );
}

function printStack(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? "" : `\nCaused by: ${printStack(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}
