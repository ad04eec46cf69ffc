import type { Database } from "../database/connection.js";
import { ChanjiaoError } from "../errors.js";
import { readJudgements } from "../identity/judgements/judgement.js";
import { combine, type Known } from "../ledger/combine.js";
import type { LedgerFolder } from "../ledger/ledger.js";
import { readLedger } from "../ledger/read-ledger.js";
import { takeTurns } from "../ledger/take-turns.js";
import { load } from "../loading/load.js";
import type { Counts } from "../loading/projection.js";
import type { Written } from "../loading/write-projection.js";
import type { Model } from "../model/model.js";
import type { Interruption } from "./interruption.js";
import { showStep } from "./progress.js";

export interface LoadKnown {
  readonly database: Database;
  /** The seeds, valid. */
  readonly seeds: Known;
  readonly model: Model;
  readonly folder: LedgerFolder;
  readonly interruption: Interruption;
}

/** Makes the graph in the database equal to what seeds and ledger say, in turn with other commands, and shows how it goes. */
export async function loadKnown(options: LoadKnown): Promise<{ counts: Counts; written: Written }> {
  const { folder, interruption: { during, signal } } = options;
  const onWait = (pid: number): void => void process.stderr.write(`… Process ${pid} is changing the graph: waiting for it\n`);
  return during(takeTurns(folder, () => loadInTurn(options), { onWait, signal }));
}

/** The same where it is this command's turn already. */
export async function loadInTurn({ database, seeds, model, folder, interruption: { during } }: LoadKnown): Promise<{ counts: Counts; written: Written }> {
  const ledger = readLedger(folder);
  const { sources, statements } = combine(seeds, ledger);
  const imports = ledger.imports.length === 0 ? "" : ` and ${ledger.imports.length === 1 ? "one import" : `${ledger.imports.length} imports`}`;
  const step = showStep(`Loading the seeds${imports}`);
  try {
    const { projection, written } = await during(load(database, sources, statements, model, ({ done, total }) => step.tell(`${done} of ${total}`), readJudgements(ledger)));
    const changes = written.created + written.changed + written.deleted;
    step.done(changes === 0 ? "The graph is up to date" : `Graph loaded: ${changes} changes`);
    return { counts: projection.counts, written };
  } catch (error) {
    if ((error as { code?: unknown }).code !== "OUT_OF_MEMORY") throw error;
    const help = "Start the database with more memory: NEO4J_HEAP=4g. What was imported is in the ledger, and is loaded then.";
    throw new ChanjiaoError("LOAD_FAILED", "The database has not the memory to load all of this at once; the graph is as it was.", help, { cause: error });
  } finally {
    step.end();
  }
}
