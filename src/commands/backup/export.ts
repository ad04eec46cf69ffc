import { catchSignals } from "../terminal/interruption.js";
import { readWholeStore } from "./read-whole-store.js";
import { printUnwritten, writeWhole } from "./write-file.js";

export interface ExportOptions {
  /** "-" for stdout; packed where it ends in .gz. */
  readonly path: string;
  readonly data: string;
}

/** Writes all that the store holds as JSON Lines. @throws ChanjiaoError as readWholeStore and writeWhole */
export async function exportStatements({ path, data }: ExportOptions): Promise<void> {
  const interruption = catchSignals(printUnwritten(path));
  await readWholeStore({
    data,
    command: "export statements",
    interruption,
    write: (pieces) => writeWhole(path, pieces, interruption.signal),
  });
}
