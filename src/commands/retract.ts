import type { Stated } from "../statements/gather-statements.js";
import { readDatabaseConfig } from "../database/config.js";
import { ChanjiaoError } from "../errors.js";
import { appendRetraction } from "../ledger/append-line.js";
import { combine } from "../ledger/combine.js";
import { ledgerFolder, type RetractionEntry } from "../ledger/ledger.js";
import { readLedger } from "../ledger/read-ledger.js";
import { settleRetractions } from "../ledger/settle-retractions.js";
import { readModel } from "../model/read-model.js";
import type { Statement } from "../statements/statement.js";
import { suggestNearest } from "../text/suggest.js";
import { printSaid } from "../validation/print-said.js";
import { catchSignals } from "./terminal/interruption.js";
import { inTurn, loadInTurn } from "./graph/load-graph.js";
import { openShown } from "./graph/open-shown.js";
import { readValidSeeds } from "./graph/read-valid-seeds.js";

export interface RetractOptions {
  /** Ids of statements. */
  readonly ids: readonly string[];
  /** Id of a source, of which every statement is taken back. */
  readonly source?: string | undefined;
  readonly reason?: string | undefined;
  /** Undo such a retraction: what was taken back holds again. */
  readonly undo?: boolean | undefined;
  readonly data: string;
}

const SHOWN = 5;

/**
 * Takes statements back, or undoes that, with a reason: in the graph, then in the ledger. Both stay in the history of
 * the graph.
 * @throws ChanjiaoError USAGE for what is not there
 */
export async function retract({ ids, source, reason, undo = false, data }: RetractOptions): Promise<void> {
  const command = `chanjiao retract${undo ? " --undo" : ""}`;
  if ((ids.length === 0) === (source === undefined))
    throw new ChanjiaoError(
      "USAGE",
      `Say what to ${undo ? "restore" : "take back"}: ids of statements, or a source.`,
      `${command} <id…> --reason "…", or --source <id>`,
    );
  if (!reason?.trim())
    throw new ChanjiaoError(
      "USAGE",
      `Say why: ${undo ? "undoing one" : "a retraction"} has a reason.`,
      undo ? '--reason "it was right"' : '--reason "misread: it is another Liu Xia"',
    );
  const config = readDatabaseConfig(process.env, { dataFolder: data });
  const folder = ledgerFolder(data);
  const model = readModel();
  const seeds = readValidSeeds(model);
  const interruption = catchSignals();
  await inTurn(folder, interruption, async () => {
    const ledger = readLedger(folder);
    const known = combine(seeds, ledger);
    const named = source === undefined ? findStatements(ids, known) : findSource(source, known);
    const undoable = listUndoable(source, ledger.retractions);
    const concerned = undo
      ? named.filter(({ id }) => undoable.has(id))
      : named.filter(({ retraction }) => retraction === undefined);
    if (undo) checkUndoable(named, concerned, source);
    const said = {
      ...(source !== undefined && { source }),
      reason: reason.trim(),
      recordedAt: new Date().toISOString(),
    };
    const concernedIds = concerned.map(({ id }) => id);
    const entries: readonly RetractionEntry[] =
      concerned.length === 0
        ? []
        : [undo ? { restores: concernedIds, ...said } : { statements: concernedIds, ...said }];
    const database = await openShown(config, interruption, "attach");
    try {
      await loadInTurn({
        database,
        seeds,
        model,
        ledger: { ...ledger, retractions: [...ledger.retractions, ...entries] },
        interruption,
      });
      for (const entry of entries) appendRetraction(folder, entry);
    } finally {
      await database.stop();
    }
    process.stdout.write(printDone(concerned, named.length - concerned.length, undo));
  });
}

function findStatements(ids: readonly string[], { statements }: Stated): readonly Statement[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  return [...new Set(ids)].map((id) => {
    const statement = byId.get(id);
    if (!statement)
      throw new ChanjiaoError(
        "USAGE",
        `There is no statement ${id}.`,
        "The API gives ids: statements { id }; nothing was changed.",
      );
    return statement;
  });
}

function findSource(source: string, { sources, statements }: Stated): readonly Statement[] {
  const known = sources.map(({ id }) => id);
  if (!known.includes(source))
    throw new ChanjiaoError(
      "USAGE",
      `There is no source ${source}.`,
      suggestNearest(source, known) ?? `There are ${known.join(", ")}.`,
    );
  return statements.filter(({ sourceId }) => sourceId === source);
}

/** What was taken back by itself is not restored with its source. */
function listUndoable(source: string | undefined, entries: readonly RetractionEntry[]): ReadonlySet<string> {
  const settled = [...settleRetractions(entries)].filter(
    ([, { retraction }]) => retraction && (source === undefined || entries[retraction.entry]?.source === source),
  );
  return new Set(settled.map(([id]) => id));
}

function checkUndoable(named: readonly Statement[], concerned: readonly Statement[], source: string | undefined): void {
  if (concerned.length > 0) return;
  const retracted = named.filter(({ retraction }) => retraction !== undefined);
  if (source !== undefined)
    throw new ChanjiaoError(
      "USAGE",
      `The source ${source} was not taken back as a whole.`,
      retracted.length === 0
        ? "Nothing of it was."
        : `${retracted.length} of its statements were: name them by their ids.`,
    );
  const [first] = retracted;
  if (first)
    throw new ChanjiaoError(
      "USAGE",
      `${first.id} is taken back in a statement file of the seeds.`,
      "Take it out of retractions: there.",
    );
  throw new ChanjiaoError(
    "USAGE",
    `${named[0]?.id ?? "It"} was not taken back.`,
    "statements(where: { status: { eq: RETRACTED } }) lists what was.",
  );
}

function printDone(concerned: readonly Statement[], others: number, undo: boolean): string {
  const count = (number: number): string => `${number} statement${number === 1 ? "" : "s"}`;
  const lines = concerned
    .slice(0, SHOWN)
    .map((statement) => `  ${statement.id}  ${statement.subjectId}: ${printSaid(statement)}`);
  if (concerned.length > SHOWN) lines.push("  …");
  const rest =
    others === 0 ? "" : undo ? `${count(others)} as before.\n` : `${count(others)} had been taken back before.\n`;
  return concerned.length === 0
    ? rest
    : `${count(concerned.length)} ${undo ? "restored" : "taken back"}:\n${lines.join("\n")}\n${rest}`;
}
