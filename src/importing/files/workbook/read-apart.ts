import { ChanjiaoError } from "../../../errors.js";
import { BoundError, type Bounds, runBounded } from "../../../machine/bounded/run-bounded.js";
import type { ForeignFile, ForeignRead } from "./read-foreign.js";
import type { ReadSheet } from "./read-sheets.js";

/** A table of 300,000 rows takes 1 GB while it is read. */
const BOUNDS: Bounds = { memoryMb: 2_048, seconds: 180 };
const HELP =
  "Open it in a spreadsheet program and save what is needed as CSV: that is read row by row, however long it is.";

const MODULE = new URL(import.meta.url.endsWith(".ts") ? "./read-foreign.ts" : "./read-foreign.js", import.meta.url);

/**
 * The sheets of a file of another program, read in a thread with bounds of memory and time. @throws ChanjiaoError
 * INVALID_DATA, one message whatever the file is
 */
export async function readApart(file: ForeignFile, bounds: Bounds = BOUNDS): Promise<readonly ReadSheet[]> {
  const { path } = file;
  const read = await runBounded<ForeignFile, ForeignRead>(MODULE, file, bounds).catch((error: unknown) => {
    if (error instanceof BoundError)
      throw new ChanjiaoError("INVALID_DATA", `${path} cannot be read: ${error.message.replace(/^It/, "it")}`, HELP, {
        cause: error,
      });
    throw new ChanjiaoError(
      "INVALID_DATA",
      `${path} cannot be read as a workbook: it is damaged, cut off, locked by a password, or something else.`,
      "Open it in a spreadsheet program and save it as .xlsx or CSV.",
      { cause: error },
    );
  });
  if ("sheets" in read) return read.sheets;
  throw new ChanjiaoError("INVALID_DATA", `${path} cannot be read: ${read.tooMuch}.`, HELP);
}
