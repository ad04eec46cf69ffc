import type { FormatName } from "../importing/files/recognise.js";
import type { Model } from "../model/model.js";
import { readModel } from "../model/read-model.js";
import { bringIn } from "./importing/bring-in.js";
import { type AskedImport, checkOptions } from "./importing/check-options.js";
import { importRegisters, isRegisters, UNDOING } from "./importing/import-registers.js";
import { openStore } from "./graph/open-store.js";
import { findTable, proposeFor } from "./importing/propose-mapping.js";
import { type Steps, STEPS } from "./importing/print-way.js";
import { undoImport } from "./importing/undo-import.js";
import { readMapping } from "./read-mapping.js";
import { catchSignals } from "./terminal/interruption.js";

export interface ImportOptions extends AskedImport {
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
  const given = options.mapping === undefined ? undefined : readMapping(options.mapping, model);
  const table = given ? undefined : await interruption.during(findTable(paths, as as FormatName | undefined));
  const store = await openStore({ data, command: "import", interruption, model });
  try {
    if (undo !== undefined) return await store.inTurn(() => undoImport(store, undo, reason)).then(() => 0);
    const mapping =
      table === undefined
        ? given
        : await interruption.during(proposeFor(store, table, { edition, apply, signal: interruption.signal }));
    const files = paths.map((path) => ({ path, mapping, edition }));
    // A proposal is shown as far as it goes: rows that it cannot be read by are listed, counted and left out.
    const isProposed = table !== undefined && mapping !== undefined;
    const how = {
      files,
      as: as as FormatName | undefined,
      apply,
      skipInvalid: skipInvalid || isProposed,
      steps,
      interruption,
    };
    const { status, toReview } = await bringIn(store, how);
    if (status === 0 && apply && toReview > 0) process.stdout.write(OFFER);
    return status;
  } finally {
    await store.stop();
  }
}

const OFFER =
  "npx chanjiao review --auto merges what is surely one, and counts what is left: npx chanjiao review asks about that.\n";
