import { ChanjiaoError } from "../../errors.js";
import type { CheckedDump } from "../../loading/restoring/check-dump.js";
import { sumStore } from "../../loading/restoring/read-back.js";
import { countRestored, readRestorable, RESTORE_BATCH, restore } from "../../loading/restoring/restore.js";
import { readModel } from "../../model/read-model.js";
import { readDumpHeader } from "../../store/dump/read-store.js";
import { openStore } from "../graph/open-store.js";
import type { Store } from "../graph/store.js";
import { catchSignals, type Interruption } from "../terminal/interruption.js";
import { showStep } from "../terminal/progress.js";
import { measureLeft, printTimeLeft } from "../terminal/time-left.js";
import { checkShown } from "./check-shown.js";
import { printRestoring } from "./print-restoring.js";
import { printCounts } from "./read-whole-store.js";

/** New nodes in one transaction: texts of some sources have many sentences. */
const MOST_AT_ONCE = 20_000;

/** What is left where it is stopped: before anything is written, while one transaction is, between several, and after. */
const NOTHING = "Nothing was changed: do it again.";
const AT_ONCE = "All of it was restored, or nothing: do it again, and a database that is not empty any more says so.";
const BEGUN = "What went in stays, and is no whole store yet: the same command with the same file goes on from there.";
const UNREAD =
  "All of it was restored, but not read back to the end: chanjiao export statements FILE writes what is there, to be compared.";

export interface RestoreFileOptions {
  readonly path: string;
  readonly data: string;
}

/**
 * Takes a file of `backup` or `export statements` into an empty database: checks all of it before anything is written,
 * and reads the store back afterwards.
 * @throws ChanjiaoError INVALID_DATA for a file that is not whole and right; USAGE where the database is not empty;
 *   LOAD_FAILED where the store does not say what the file says
 */
export async function restoreFile({ path, data }: RestoreFileOptions): Promise<void> {
  const interruption = catchSignals(NOTHING);
  const model = readModel();
  const dump = await checkShown(path, model, interruption);
  const store = await openStore({ data, command: "restore", interruption, model, withoutSeeds: true });
  try {
    await store.inTurn(async () => {
      await checkEmpty(store, dump);
      await restoreShown(store, dump, interruption);
      interruption.leaves(UNREAD);
      await checkRestored(store, dump);
    });
    process.stdout.write(`${path}: ${printCounts(dump.header)}\n`);
  } finally {
    await store.stop();
  }
}

async function checkEmpty({ database }: Store, dump: CheckedDump): Promise<void> {
  const state = await readRestorable(database, dump);
  const there = state === "begun" ? await countRestored(database) : 0;
  const { statements } = dump.header.counts;
  if (state === "begun")
    process.stderr.write(
      `… An earlier restore of this file was stopped: going on with it, ${there} of ${statements} statements are there\n`,
    );
  if (state === "taken")
    throw new ChanjiaoError(
      "USAGE",
      "The database is not empty: nothing was changed.",
      "Restore into an empty one, with --data <folder> or NEO4J_URI, and let the server start on that.",
    );
  process.stderr.write(printRestoring(statements, there));
}

async function restoreShown(store: Store, dump: CheckedDump, { signal, leaves }: Interruption): Promise<void> {
  leaves(dump.header.counts.statements > RESTORE_BATCH ? BEGUN : AT_ONCE);
  const step = showStep(`Restoring ${dump.header.counts.statements} statements`);
  const left = measureLeft();
  try {
    await restore(dump, {
      applySteps: (steps) => store.applySteps(steps, { mostAtOnce: MOST_AT_ONCE }),
      onProgress: (done, total) => step.tell(`${done} of ${total} lines${printTimeLeft(left(done, total))}`),
      signal,
    });
    step.done(`Restored ${dump.header.counts.statements} statements`);
  } finally {
    step.end();
  }
}

/** Reads back what was written. Another program may plan another graph of the same statements. */
async function checkRestored({ database, software }: Store, { header, sum }: CheckedDump): Promise<void> {
  const step = showStep("Reading it back");
  try {
    const now = await readDumpHeader(database, software);
    const said = now && (await sumStore(database, now, (done) => step.tell(`${done} lines`)));
    if (now === undefined || said !== sum)
      throw new ChanjiaoError(
        "LOAD_FAILED",
        "The database does not say what the file says.",
        "This is a bug: keep the file, and report both. Restore into another empty database meanwhile.",
      );
    const isSame = now.graphVersion === header.graphVersion && now.judgementsVersion === header.judgementsVersion;
    if (!isSame && now.madeBy === header.madeBy)
      throw new ChanjiaoError(
        "LOAD_FAILED",
        `Every statement is there, but the graph has version ${now.graphVersion}, and not ${header.graphVersion}.`,
        "This is a bug: keep the file, and report both versions.",
      );
    step.done(`Read back: every line is there${isSame ? `, version ${now.graphVersion}` : ""}`);
    if (!isSame)
      process.stderr.write(
        `… The file was written by version ${header.software}, which made another graph of the same statements: it is now version ${now.graphVersion}\n`,
      );
  } finally {
    step.end();
  }
}
