import { closeSync, constants, fstatSync, openSync, readFileSync, type Stats } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { ChanjiaoError } from "./errors.js";

/** Bytes of a file that is read as a whole: more than any text, and less than the engine can hold. */
const LARGEST = 100_000_000;

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: "it is not there",
  EISDIR: "it is a folder",
  ENOTDIR: "a part of that path is a file, not a folder",
  EACCES: "this user may not read it",
  EPERM: "this user may not read it",
};

/** Why a file could not be read, from the error of node:fs. */
export function printFileFault(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return WORDS[code ?? ""] ?? message;
}

/** A pipe is opened without waiting for who writes into it: what it is can be told at once. */
const READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** It is there, and cannot be read as a file. The message tells why: "it is a folder". */
export class FileFault extends Error {
  override readonly name = "FileFault";
}

/**
 * All bytes of a file. It is looked at when it is open, and so is what was looked at.
 * @throws FileFault for what is no file, or too large; the error of node:fs where it cannot be opened
 */
export function readRegular(path: string, largest = LARGEST): Buffer {
  const file = openSync(path, READ);
  try {
    const stats = fstatSync(file);
    checkRegular(stats);
    if (stats.size > largest)
      throw new FileFault(
        `it has ${Math.ceil(stats.size / 1e6)} MB, and of such a file at most ${Math.round(largest / 1e6)} are read`,
      );
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

/**
 * The same of a file that somebody has named, with what helps where it is none.
 * @throws ChanjiaoError USAGE
 */
export function readNamed(path: string, advice: string, called = path): Buffer {
  try {
    return readRegular(path);
  } catch (error) {
    throw unreadable(called, error, advice);
  }
}

export function unreadable(called: string, error: unknown, advice: string): ChanjiaoError {
  return new ChanjiaoError("USAGE", `${called} cannot be read: ${printFileFault(error)}.`, advice, { cause: error });
}

/** A file to be read piece by piece, however large. @throws as `readRegular` */
export async function openRegular(path: string): Promise<FileHandle> {
  const file = await open(path, READ);
  try {
    checkRegular(await file.stat());
    return file;
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** A device may go on for ever, and a pipe can be read once. */
function checkRegular(stats: Stats): void {
  if (stats.isDirectory()) throw new FileFault("it is a folder");
  if (stats.isFIFO()) throw new FileFault("it is a pipe, and no file");
  if (!stats.isFile()) throw new FileFault("it is a device, and no file");
}
