import { catchSignals } from "../terminal/interruption.js";
import { readWholeStore } from "./read-whole-store.js";
import { openWholeFile, writeToStdout } from "./write-file.js";

export interface ExportOptions {
  /** "-" for stdout; packed where it ends in .gz. */
  readonly path: string;
  readonly data: string;
}

/** Writes all that the store holds as JSON Lines. @throws ChanjiaoError as readWholeStore and openWholeFile */
export async function exportStatements({ path, data }: ExportOptions): Promise<void> {
  const read = { data, command: "export statements", interruption: catchSignals() };
  if (path === "-") {
    await readWholeStore({ ...read, write: writeToStdout });
    return;
  }
  const file = openWholeFile(path);
  try {
    await readWholeStore({ ...read, write: (pieces) => file.write(pieces, path.endsWith(".gz")) });
    await file.keep();
  } finally {
    await file.drop();
  }
}
