import { ChanjiaoError } from "../errors.js";
import type { Retraction, Statement } from "../statements/statement.js";
import { NO_CHANGE, type RetractionEntry } from "../store/change.js";
import { readStatements } from "../store/read-statements.js";
import { suggestNearest } from "../text/suggest.js";
import { printSaid } from "../validation/print-said.js";
import { catchSignals } from "./terminal/interruption.js";
import { openStore } from "./graph/open-store.js";
import type { Store } from "./graph/store.js";
import { showStep } from "./terminal/progress.js";

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
/** Sources that are named to somebody who named none of them. */
const MOST_SOURCES = 20;

/**
 * Takes statements back, or undoes that, with a reason. Both stay in the history of the graph.
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
  const interruption = catchSignals(
    "All of it was done, or nothing of it: do it again, and it says what had been done before.",
  );
  const store = await openStore({ data, command: "retract", interruption });
  try {
    await store.inTurn(async () => {
      const named = source === undefined ? await findStatements(ids, store) : await findSource(source, store);
      const concerned = named.filter(({ retraction }) => (undo ? isUndoable(retraction, source) : !retraction));
      if (undo) checkUndoable(named, concerned, source);
      const said = {
        ...(source !== undefined && { source }),
        reason: reason.trim(),
        recordedAt: new Date().toISOString(),
      };
      const concernedIds = concerned.map(({ id }) => id);
      const entry: RetractionEntry = undo ? { restores: concernedIds, ...said } : { statements: concernedIds, ...said };
      if (concerned.length > 0) await applyShown(store, entry);
      process.stdout.write(printDone(concerned, named.length - concerned.length, undo));
    });
  } finally {
    await store.stop();
  }
}

async function applyShown(store: Store, entry: RetractionEntry): Promise<void> {
  const step = showStep("Changing the graph");
  try {
    const { written } = await store.apply(
      { ...NO_CHANGE, retractions: [entry] },
      { onStep: ({ done, total }) => step.tell(`${done} of ${total}`) },
    );
    step.done(`Graph changed: ${written.created + written.changed + written.deleted} changes`);
  } finally {
    step.end();
  }
}

async function findStatements(ids: readonly string[], { database }: Store): Promise<readonly Statement[]> {
  const read = await readStatements(database.read, "id", ids);
  const byId = new Map(read.map(({ statement }) => [statement.id, statement]));
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

async function findSource(source: string, { database }: Store): Promise<readonly Statement[]> {
  const rows = await database.read("MATCH (s:SourceDocument) RETURN s.id AS id ORDER BY s.id LIMIT 1000");
  const known = rows.map(({ id }) => String(id));
  const read = await readStatements(database.read, "source", [source]);
  if (read.length === 0 && !known.includes(source))
    throw new ChanjiaoError(
      "USAGE",
      `There is no source ${source}.`,
      suggestNearest(source, known) ?? `There are ${known.slice(0, MOST_SOURCES).join(", ")}.`,
    );
  return read.map(({ statement }) => statement).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What was taken back by itself is not restored with its source, and what a statement file takes back not at all. */
function isUndoable(retraction: Retraction | undefined, source: string | undefined): boolean {
  if (!retraction || retraction.as === "FILE") return false;
  return source === undefined || retraction.as === "SOURCE";
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
