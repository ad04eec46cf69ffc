import { ChanjiaoError } from "../../errors.js";
import { takeBackImport } from "../../loading/take-back-import.js";
import type { StoredImport } from "../../store/change.js";
import { countLive, readImports } from "../../store/read-imports.js";

import type { Store } from "../graph/store.js";
import { showStep } from "../terminal/progress.js";
import { measureLeft, printDoneOf } from "../terminal/time-left.js";
import { printUndoing } from "./print-way.js";

/** Statements of one step: more than an import's, since a thing is planned anew in each step that takes one of it back. */
const UNDONE_AT_ONCE = 2_000;

/**
 * Takes back what an import brought, step by step, and says how far that is. To be called in turn.
 * @throws ChanjiaoError USAGE for an import that there is not
 */
export async function undoImport(store: Store, id: string, reason: string | undefined): Promise<void> {
  const found = (await readImports(store.database.read, { id }))[0] ?? (await explainNone(store, id));
  if (found.format === "seeds")
    throw new ChanjiaoError(
      "USAGE",
      `${id} came with the program, and with it comes again.`,
      `chanjiao retract --source ${found.sourceIds[0]} takes it back for good.`,
    );
  await takeBackShown(store, found, reason);
}

/** Takes back what it brought, and says how much that was. To be called in turn. */
export async function takeBackShown(store: Store, found: StoredImport, reason: string | undefined): Promise<void> {
  const why = reason?.trim() || `the import of ${found.file} was undone`;
  const total = await countLive(store.database.read, found.id);
  process.stdout.write(printUndoing(total, UNDONE_AT_ONCE));
  const step = showStep(`Taking back ${found.file}`);
  const left = measureLeft();
  let done = 0;
  try {
    const onStep = (count: number): void => step.tell(printDoneOf(count, total, left(count, total)));
    done = (await takeBackImport(store, found, { reason: why, size: UNDONE_AT_ONCE, onStep })).length;
    if (done > 0) step.done(`${found.file} taken back`);
  } finally {
    step.end();
  }
  process.stdout.write(
    done === 0
      ? `Nothing of import ${found.id} stands any more.\n`
      : `${done.toLocaleString("en")} statement${done === 1 ? "" : "s"} of ${found.file} taken back.\n`,
  );
}

async function explainNone({ database }: Store, id: string): Promise<never> {
  const known = (await readImports(database.read)).filter(({ format }) => format !== "seeds").slice(-10);
  throw new ChanjiaoError(
    "USAGE",
    `There is no import ${id}.`,
    known.length === 0
      ? "Nothing was imported yet."
      : `There are ${known.map((one) => `${one.id} (${one.file}${one.unfinished ? ", broken off" : ""})`).join(", ")}.`,
  );
}
