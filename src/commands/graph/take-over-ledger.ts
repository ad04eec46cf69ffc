import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ChanjiaoError } from "../../errors.js";
import { clearNodes } from "../../loading/write/stage-items.js";
import { readJudgements } from "../../identity/judgements/judgement.js";
import { type LedgerFolder, ledgerFolder } from "../../store/old-ledger/ledger.js";
import { readLedger } from "../../store/old-ledger/read-ledger.js";
import { gatherStatements } from "../../statements/gather-statements.js";
import { readSeeds } from "../../statements/read-seeds.js";
import type { Change } from "../../store/change.js";
import { showStep } from "../terminal/progress.js";
import type { Store } from "./store.js";

const NOTE = "TAKEN-OVER.txt";

/** What an earlier version kept beside its database and nobody has taken over yet. */
export function findOldLedger(data: string | undefined): LedgerFolder | undefined {
  const folder = ledgerFolder(data);
  if (!existsSync(folder.folder) || existsSync(join(folder.folder, NOTE))) return undefined;
  const hasImports = existsSync(folder.imports) && readdirSync(folder.imports).some((name) => name.endsWith(".ndjson"));
  return hasImports || existsSync(folder.retractions) || existsSync(folder.judgements) ? folder : undefined;
}

/**
 * Takes what an earlier version kept in files into the database, where it is kept from now on, and leaves the files as a
 * backup with a note.
 */
export async function takeOverLedger(store: Store, data: string | undefined): Promise<void> {
  const folder = findOldLedger(data);
  if (!folder) return;
  const ledger = readLedger(folder);
  const step = showStep("Taking over what was imported by an earlier version");
  try {
    const change: Change = {
      imports: ledger.imports.map(({ header, statements }) => ({ header, statements })),
      retractions: ledger.retractions,
      judgements: readJudgements(ledger),
    };
    await store.apply(change, { onStep: ({ done, total }) => step.tell(`${done} of ${total}`) });
    await checkTakenOver(store, change);
    const lines = [
      `What these files say was taken into the database at ${store.database.uri} on ${new Date().toISOString().slice(0, 10)}.`,
      "It is kept there from now on (chanjiao export statements writes it); these files are a backup, and nothing reads them any more.",
    ];
    writeFileSync(join(folder.folder, NOTE), `${lines.join("\n")}\n`);
    const count = change.imports.reduce((sum, { statements }) => sum + statements.length, 0);
    step.done(
      `Taken over: ${count} statements of ${change.imports.length} imports; ${folder.folder} stays as a backup`,
    );
  } finally {
    step.end();
  }
}

/**
 * Takes away the graph that an earlier version made: a picture of the seeds and the ledger, from which it is made anew.
 * Such a version marked it with 16 digits.
 * @throws ChanjiaoError LOAD_FAILED where the database has what neither of them says: nothing is changed then
 */
export async function clearPicture({ database, model }: Store, data: string | undefined): Promise<void> {
  const [row] = await database.read("OPTIONAL MATCH (g:Graph { id: 'graph' }) RETURN g.version AS version");
  if (typeof row?.version !== "string" || row.version.length !== 16) return;
  const folder = findOldLedger(data);
  const imported = folder ? readLedger(folder).imports.flatMap(({ statements }) => statements.map(({ id }) => id)) : [];
  const known = new Set([...imported, ...gatherStatements(readSeeds(model).files).statements.map(({ id }) => id)]);
  let strange = 0;
  await database.stream("MATCH (s:Statement) RETURN s.id AS id", {}, ({ id }) => {
    if (!known.has(String(id))) strange++;
  });
  if (strange > 0)
    throw new ChanjiaoError(
      "LOAD_FAILED",
      `The database at ${database.uri} was filled by an earlier version, from a data folder that is not this one: ${strange} of its statements are neither in the seeds nor in the ledger here.`,
      "Name the data folder of the command that imported them: --data FOLDER. Nothing was changed.",
    );
  // The mark goes last: killed in between, this is done again.
  const labels = ["Name", "Statement", "Disagreement", "Judgement", "Redirect", "UndoneRetraction", "Entity", "Graph"];
  for (const label of labels) await clearNodes(database, label);
}

/** @throws ChanjiaoError LOAD_FAILED where not all of it has arrived */
async function checkTakenOver({ database }: Store, { imports }: Change): Promise<void> {
  const ids = imports.flatMap(({ statements }) => statements.map(({ id }) => id));
  const [row] = await database.read("MATCH (s:Statement) WHERE s.id IN $ids RETURN count(s) AS there", { ids });
  const missing = new Set(ids).size - Number(row?.there);
  if (missing > 0)
    throw new ChanjiaoError(
      "LOAD_FAILED",
      `${missing} statements of the old ledger are not in the database after taking it over.`,
      "The files are as they were: do this again, and report it.",
    );
}
