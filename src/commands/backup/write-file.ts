import { open, rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { ChanjiaoError } from "../../errors.js";
import { removeAtExit } from "../../machine/remove-at-exit.js";

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: "its folder is not there",
  ENOTDIR: "a part of that path is a file, not a folder",
  EISDIR: "it is a folder",
  EACCES: "this user may not write there",
  EPERM: "this user may not write there",
  EROFS: "that file system is read-only",
  ENOSPC: "there is no space left",
  EDQUOT: "there is no space left for this user",
};

/** A file that is not there under its name until it is whole. */
export interface WholeFile {
  /** Where it lies meanwhile. */
  readonly beside: string;
  /** Writes all of it, down to the disk; packed (gzip) where that is wanted. @throws ChanjiaoError USAGE */
  readonly write: (pieces: AsyncIterable<string | Uint8Array>, packed: boolean) => Promise<void>;
  /** Gives it its name: a file that had it is gone. */
  readonly keep: () => Promise<void>;
  /** Takes away what is not kept. */
  readonly drop: () => Promise<void>;
}

export function openWholeFile(path: string): WholeFile {
  const beside = `${path}.${process.pid}.part`;
  // Dropped is not enough: what writes is left to itself where a command is stopped, and may open the file after that.
  const forget = removeAtExit(beside);
  const telling = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      const why = WORDS[String((error as NodeJS.ErrnoException).code)];
      if (why === undefined) throw error;
      throw new ChanjiaoError("USAGE", `${path} cannot be written: ${why}.`, "Name a file elsewhere.", {
        cause: error,
      });
    }
  };
  return {
    beside,
    write: (pieces, packed) =>
      telling(async () => {
        const file = await open(beside, "w");
        const target = file.createWriteStream({ flush: true });
        const source = Readable.from(pieces);
        await (packed ? pipeline(source, createGzip(), target) : pipeline(source, target));
      }),
    keep: () => telling(() => rename(beside, path)).then(forget),
    drop: () => rm(beside, { force: true }),
  };
}

/** What is left where a command that writes a file is stopped; "-" for stdout. */
export function printUnwritten(path: string): string {
  return path === "-"
    ? "What was written is not whole: do it again, it begins anew."
    : "No file was written, and an earlier one of that name is as it was: do it again, it begins anew.";
}

/**
 * Writes all of it under that name, or nothing; packed where it ends in .gz. "-" for stdout.
 * @throws ChanjiaoError USAGE, INTERRUPTED; the reason of the signal
 */
export async function writeWhole(
  path: string,
  pieces: AsyncIterable<string | Uint8Array>,
  signal: AbortSignal,
): Promise<void> {
  if (path === "-") return writeToStdout(pieces);
  const file = openWholeFile(path);
  try {
    await file.write(pieces, path.endsWith(".gz"));
    signal.throwIfAborted();
    await file.keep();
  } finally {
    await file.drop();
  }
}

/** Writes to stdout as fast as it is read there. @throws ChanjiaoError INTERRUPTED where nobody reads any more */
async function writeToStdout(pieces: AsyncIterable<string | Uint8Array>): Promise<void> {
  try {
    await pipeline(Readable.from(pieces), process.stdout, { end: false });
  } catch (error) {
    if (!["EPIPE", "ERR_STREAM_PREMATURE_CLOSE"].includes(String((error as NodeJS.ErrnoException).code))) throw error;
    throw new ChanjiaoError(
      "INTERRUPTED",
      "Nobody reads what is written any more.",
      "What was read is not whole: its last line is missing.",
      { cause: error },
    );
  }
}
