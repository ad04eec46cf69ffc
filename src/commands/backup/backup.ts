import { readModel } from "../../model/read-model.js";
import { catchSignals } from "../terminal/interruption.js";
import { checkShown } from "./check-shown.js";
import { printCounts, readWholeStore } from "./read-whole-store.js";
import { openWholeFile, printUnwritten } from "./write-file.js";

export interface BackupOptions {
  readonly path: string;
  readonly data: string;
}

/**
 * Writes all that the store holds into a packed file, reads it back, and only then gives it its name: an earlier backup
 * of that name is not lost to one that is not whole.
 * @throws ChanjiaoError as readWholeStore, openWholeFile and checkShown
 */
export async function backup({ path, data }: BackupOptions): Promise<void> {
  const interruption = catchSignals(printUnwritten(path));
  const file = openWholeFile(path);
  try {
    await readWholeStore({
      data,
      command: "backup",
      interruption,
      write: (pieces) => file.write(pieces, true),
    });
    const { header, end } = await checkShown(file.beside, readModel(), interruption, path);
    await file.keep();
    process.stdout.write(`${path}: ${printCounts(header)}\nsha256 ${end.sha256} of ${end.lines} lines\n`);
  } finally {
    await file.drop();
  }
}
