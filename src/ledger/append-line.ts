import { closeSync, existsSync, fsyncSync, ftruncateSync, openSync, readSync, fstatSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { dataFolderError } from "../database/embedded/folder.js";
import { makeFolder } from "../machine/make-folder.js";
import type { JudgementLine, LedgerFolder, RetractionEntry } from "./ledger.js";

/**
 * Adds to the retractions, or undoes some. To be called while it is this command's turn (`takeTurns`). @throws
 * ChanjiaoError DATA_FOLDER
 */
export function appendRetraction(folder: LedgerFolder, line: RetractionEntry): void {
  appendLines(folder.retractions, [line]);
}

/**
 * Adds to the judgements, all in one write. To be called while it is this command's turn (`takeTurns`). @throws
 * ChanjiaoError DATA_FOLDER
 */
export function appendJudgements(folder: LedgerFolder, lines: readonly JudgementLine[]): void {
  appendLines(folder.judgements, lines);
}

/** On return the lines are on the disk. What a killed command left of a last line is cut off first. */
function appendLines(path: string, lines: readonly object[]): void {
  if (lines.length === 0) return;
  try {
    makeFolder(dirname(path));
    const file = openSync(path, existsSync(path) ? "r+" : "w+", 0o600);
    try {
      const end = findEnd(file);
      ftruncateSync(file, end);
      const bytes = Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(""), "utf8");
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done, bytes.length - done, end + done);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw dataFolderError(dirname(path), error);
  }
}

/** Where the last whole line ends. */
function findEnd(file: number): number {
  const buffer = Buffer.alloc(4096);
  for (let end = fstatSync(file).size; end > 0; ) {
    const start = Math.max(0, end - buffer.length);
    const length = readSync(file, buffer, 0, end - start, start);
    const at = buffer.subarray(0, length).lastIndexOf(0x0a);
    if (at >= 0) return start + at + 1;
    end = start;
  }
  return 0;
}
