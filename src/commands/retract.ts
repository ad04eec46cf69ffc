import { readDatabaseConfig } from "../database/config.js";
import { ChanjiaoError } from "../errors.js";
import { appendRetraction } from "../ledger/append-line.js";
import { combine, type Known } from "../ledger/combine.js";
import { ledgerFolder } from "../ledger/ledger.js";
import { readLedger } from "../ledger/read-ledger.js";
import { takeTurns } from "../ledger/take-turns.js";
import { readModel } from "../model/read-model.js";
import type { Statement } from "../statements/statement.js";
import { suggestNearest } from "../text/suggest.js";
import { printSaid } from "../validation/print-said.js";
import { catchSignals } from "./interruption.js";
import { loadInTurn } from "./load-known.js";
import { openShown } from "./open-shown.js";
import { readValidSeeds } from "./valid-seeds.js";

export interface RetractOptions {
  /** Ids of statements. */
  readonly ids: readonly string[];
  /** Id of a source, of which every statement is taken back. */
  readonly source?: string | undefined;
  readonly reason?: string | undefined;
  readonly data: string;
}

const SHOWN = 5;

/**
 * Takes statements back, with a reason: into the ledger first, then out of the graph. They stay in its history, as RETRACTED.
 * @throws ChanjiaoError USAGE for what is not there
 */
export async function retract({ ids, source, reason, data }: RetractOptions): Promise<void> {
  if ((ids.length === 0) === (source === undefined)) throw new ChanjiaoError("USAGE", "Say what to take back: ids of statements, or a source.", 'chanjiao retract <id…> --reason "…", or --source <id>');
  if (!reason?.trim()) throw new ChanjiaoError("USAGE", "Say why: a retraction has a reason.", '--reason "misread: it is another Liu Xia"');
  const config = readDatabaseConfig(process.env, { dataFolder: data });
  const folder = ledgerFolder(data);
  const model = readModel();
  const seeds = readValidSeeds(model);
  const interruption = catchSignals();
  await interruption.during(takeTurns(folder, async () => {
    const known = combine(seeds, readLedger(folder));
    const statements = source === undefined ? findStatements(ids, known) : findSource(source, known);
    const live = statements.filter(({ retraction }) => retraction === undefined);
    const database = await openShown(config, interruption, "attach");
    try {
      if (live.length > 0) appendRetraction(folder, { statements: live.map(({ id }) => id), ...(source !== undefined && { source }), reason: reason.trim(), recordedAt: new Date().toISOString() });
      await loadInTurn({ database, seeds, model, folder, interruption });
    } finally {
      await database.stop();
    }
    process.stdout.write(printDone(live, statements.length - live.length));
  }, { onWait: (pid) => void process.stderr.write(`… Process ${pid} is changing the graph: waiting for it\n`), signal: interruption.signal }));
}

function findStatements(ids: readonly string[], { statements }: Known): readonly Statement[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  return [...new Set(ids)].map((id) => {
    const statement = byId.get(id);
    if (!statement) throw new ChanjiaoError("USAGE", `There is no statement ${id}.`, "The API gives ids: statements { id }; nothing was taken back.");
    return statement;
  });
}

function findSource(source: string, { sources, statements }: Known): readonly Statement[] {
  const known = sources.map(({ id }) => id);
  if (!known.includes(source)) throw new ChanjiaoError("USAGE", `There is no source ${source}.`, suggestNearest(source, known) ?? `There are ${known.join(", ")}.`);
  return statements.filter(({ sourceId }) => sourceId === source);
}

function printDone(live: readonly Statement[], before: number): string {
  const count = (number: number): string => `${number} statement${number === 1 ? "" : "s"}`;
  const lines = live.slice(0, SHOWN).map((statement) => `  ${statement.id}  ${statement.subjectId}: ${printSaid(statement)}`);
  if (live.length > SHOWN) lines.push("  …");
  const already = before > 0 ? `${count(before)} had been taken back before.\n` : "";
  return live.length === 0 ? already : `${count(live.length)} taken back:\n${lines.join("\n")}\n${already}`;
}
