import type { Stated } from "../../statements/gather-statements.js";
import type { Database } from "../../database/connection.js";
import { ChanjiaoError } from "../../errors.js";
import { readJudgements } from "../../identity/judgements/judgement.js";
import { combine } from "../../ledger/combine.js";
import type { Ledger, LedgerFolder } from "../../ledger/ledger.js";
import { readLedger } from "../../ledger/read-ledger.js";
import { takeTurns } from "../../ledger/take-turns.js";
import { load } from "../../loading/load.js";
import type { Counts } from "../../loading/projection/projection.js";
import type { Written } from "../../loading/write/write-projection.js";
import type { Model } from "../../model/model.js";
import type { Interruption } from "../terminal/interruption.js";
import { showStep } from "../terminal/progress.js";

export interface LoadGraph {
  readonly database: Database;
  /** The seeds, valid. */
  readonly seeds: Stated;
  readonly model: Model;
  readonly interruption: Interruption;
}

/**
 * Makes the graph in the database equal to what seeds and ledger say, in turn with other commands, and shows how it
 * goes.
 */
export async function loadGraph({
  folder,
  ...options
}: LoadGraph & { readonly folder: LedgerFolder }): Promise<{ counts: Counts; written: Written }> {
  return inTurn(folder, options.interruption, () => loadInTurn({ ...options, ledger: readLedger(folder) }));
}

/** Does what changes the graph when no other command does, and says for whom it waits. */
export function inTurn<T>(folder: LedgerFolder, { during, signal }: Interruption, work: () => Promise<T>): Promise<T> {
  const onWait = (pid: number): void =>
    void process.stderr.write(`… Process ${pid} is changing the graph: waiting for it\n`);
  return during(takeTurns(folder, work, { onWait, signal }));
}

/**
 * The same where it is this command's turn already, with a ledger that may be ahead of its files: what the database
 * refuses is never written there.
 */
export async function loadInTurn({
  database,
  seeds,
  model,
  ledger,
  interruption: { during },
}: LoadGraph & { readonly ledger: Ledger }): Promise<{ counts: Counts; written: Written }> {
  const { sources, statements } = combine(seeds, ledger);
  const imports =
    ledger.imports.length === 0
      ? ""
      : ` and ${ledger.imports.length === 1 ? "one import" : `${ledger.imports.length} imports`}`;
  const step = showStep(`Loading the seeds${imports}`);
  try {
    const { projection, written } = await during(
      load(
        database,
        sources,
        statements,
        model,
        ({ done, total }) => step.tell(`${done} of ${total}`),
        readJudgements(ledger),
      ),
    );
    const changes = written.created + written.changed + written.deleted;
    step.done(changes === 0 ? "The graph is up to date" : `Graph loaded: ${changes} changes`);
    return { counts: projection.counts, written };
  } catch (error) {
    const { code } = error as { code?: unknown };
    if (code === "UNAVAILABLE")
      throw new ChanjiaoError(
        "LOAD_FAILED",
        "The database has stopped answering in the middle of the load; the graph is as it was.",
        "Do this again. If it was stopped for want of memory, NEO4J_HEAP=4g gives it more.",
        { cause: error },
      );
    if (code !== "OUT_OF_MEMORY") throw error;
    const help = "Start the database with more memory, NEO4J_HEAP=4g, and do this again.";
    throw new ChanjiaoError(
      "LOAD_FAILED",
      "The database has not the memory to load all of this at once; the graph is as it was.",
      help,
      { cause: error },
    );
  } finally {
    step.end();
  }
}
