import { ChanjiaoError } from "../../errors.js";
import type { NewImport, StoredImport } from "../../store/change.js";
import { readImports, readLiveIds } from "../../store/read-imports.js";
import { readSources } from "../../store/read-sources.js";
import type { Store } from "../graph/store.js";
import { showStep } from "../terminal/progress.js";
import { STEPS } from "./print-way.js";

/**
 * Takes back what an import brought, step by step, each of which leaves a whole graph; one that was broken off is over
 * then. To be called in turn.
 * @throws ChanjiaoError USAGE for an import that there is not
 */
export async function undoImport(store: Store, id: string, reason: string | undefined): Promise<void> {
  const { database } = store;
  const found = (await readImports(database.read, { id }))[0] ?? (await explainNone(store, id));
  if (found.format === "seeds")
    throw new ChanjiaoError(
      "USAGE",
      `${id} came with the program, and with it comes again.`,
      `chanjiao retract --source ${found.sourceIds[0]} takes it back for good.`,
    );
  const why = reason?.trim() || `the import of ${found.file} was undone`;
  const recordedAt = new Date().toISOString();
  const [source] = found.sourceIds;
  const step = showStep(`Taking back ${found.file}`);
  let done = 0;
  try {
    for (;;) {
      const statements = await readLiveIds(database.read, id, STEPS.size);
      const isLast = statements.length < STEPS.size;
      const line = { statements, reason: why, recordedAt, ...(source !== undefined && { source }) };
      if (statements.length > 0 || found.unfinished)
        await store.apply({
          imports: isLast && found.unfinished ? [await closeImport(store, found)] : [],
          retractions: statements.length === 0 ? [] : [line],
          judgements: [],
        });
      done += statements.length;
      step.tell(`${done} statements`);
      if (isLast) break;
    }
    step.done(`${found.file} taken back`);
  } finally {
    step.end();
  }
  process.stdout.write(
    done === 0
      ? `Nothing of import ${id} stands any more.\n`
      : `${done.toLocaleString("en")} statement${done === 1 ? "" : "s"} of ${found.file} taken back.\n`,
  );
}

/** The record of an import that was broken off, over. */
async function closeImport(
  { database }: Store,
  { id, number: _, sourceIds, ...header }: StoredImport,
): Promise<NewImport> {
  const sources = [...(await readSources(database.read, sourceIds)).values()];
  const { software: _software, unfinished: _unfinished, ...rest } = header;
  return {
    id,
    header: { ...rest, sources: sources.map(({ codePoints: _points, ...entry }) => entry) },
    statements: [],
  };
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
