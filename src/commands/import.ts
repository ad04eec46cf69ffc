import { ChanjiaoError } from "../errors.js";
import { FORMATS, type FormatName } from "../importing/files/recognise.js";
import type { Model } from "../model/model.js";
import { readModel } from "../model/read-model.js";
import { checkPartialDate } from "../model/values/partial-date.js";
import { bringIn } from "./importing/bring-in.js";
import { importRegisters, isRegisters, UNDOING } from "./importing/import-registers.js";
import { openStore } from "./graph/open-store.js";
import { proposeFor } from "./importing/propose-mapping.js";
import { type Steps, STEPS } from "./importing/print-way.js";
import { undoImport } from "./importing/undo-import.js";
import { readMapping } from "./read-mapping.js";
import { catchSignals } from "./terminal/interruption.js";

export interface ImportOptions {
  readonly paths: readonly string[];
  readonly as?: string | undefined;
  /** Path of the file that says what the columns of a table mean. */
  readonly mapping?: string | undefined;
  readonly edition?: string | undefined;
  /** Write it. Otherwise it is only told what would be. */
  readonly apply?: boolean | undefined;
  readonly skipInvalid?: boolean | undefined;
  /** Id of an import that is taken back, or "registers", instead of reading files. */
  readonly undo?: string | undefined;
  readonly reason?: string | undefined;
  readonly data: string;
  /** How a large import is divided, unless it is as it is best. */
  readonly steps?: Steps;
  /** What may be stated: graph/types, unless it is given. */
  readonly model?: Model;
}

/**
 * Reads files and prints what they would do to the graph; with `apply` it does that, in the database of a running
 * server where there is one. Nothing is written where anything is wrong. What is more than one transaction holds goes
 * in in steps, and goes on where it was broken off when the same file comes again.
 * @returns 0, or INVALID_DATA's status where something is wrong
 * @throws ChanjiaoError
 */
export async function importFiles(options: ImportOptions): Promise<number> {
  checkOptions(options);
  if (isRegisters(options)) return importRegisters(options);
  const { paths, as, edition, undo, reason, data, steps = STEPS, model = readModel() } = options;
  const interruption = catchSignals(
    undo === undefined ? "Nothing of it was written to the graph: do it again." : UNDOING,
  );
  const [apply, skipInvalid] = [options.apply === true, options.skipInvalid === true];
  const mapping =
    options.mapping === undefined
      ? await interruption.during(proposeFor({ paths, as: as as FormatName | undefined, model, apply }))
      : readMapping(options.mapping, model);
  const store = await openStore({ data, command: "import", interruption, model });
  try {
    if (undo !== undefined) return await store.inTurn(() => undoImport(store, undo, reason)).then(() => 0);
    const files = paths.map((path) => ({ path, mapping, edition }));
    const how = { files, as: as as FormatName | undefined, apply, skipInvalid, steps, interruption };
    const { status, toReview } = await bringIn(store, how);
    if (status === 0 && apply && toReview > 0) process.stdout.write(OFFER);
    return status;
  } finally {
    await store.stop();
  }
}

const OFFER =
  "npx chanjiao review --auto merges what is surely one, and counts what is left: npx chanjiao review asks about that.\n";

function checkOptions({ paths, as, edition, undo, apply }: ImportOptions): void {
  const isWritten = apply === true && !isRegisters({ paths, undo });
  if (undo !== undefined && (paths.length > 0 || isWritten))
    throw new ChanjiaoError(
      "USAGE",
      "--undo takes back an import, and reads no file.",
      `chanjiao import --undo ${undo}`,
    );
  if (undo === undefined && paths.length === 0)
    throw new ChanjiaoError("USAGE", "No file is named.", "chanjiao import FILE…");
  if (as !== undefined && !(FORMATS as readonly string[]).includes(as))
    throw new ChanjiaoError(
      "USAGE",
      `There is no format "${as}".`,
      `One of ${FORMATS.join(", ")}; or leave --as out: the content tells.`,
    );
  const fault = edition === undefined ? undefined : checkPartialDate(edition);
  if (fault) throw new ChanjiaoError("USAGE", `--edition: ${fault.message}.`, fault.suggestion ?? "");
}
