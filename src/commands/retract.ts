import { ChanjiaoError } from "../errors.js";
import type { Step } from "../loading/apply-change.js";
import { NO_CHANGE } from "../store/change.js";
import { readStandings, readStatements, type Standing } from "../store/read-statements.js";
import { suggestNearest } from "../text/suggest.js";
import { printSaid } from "../validation/print-said.js";
import { catchSignals, type Interruption } from "./terminal/interruption.js";
import { openStore } from "./graph/open-store.js";
import type { Store } from "./graph/store.js";
import { printUndoing, type Steps } from "./importing/print-way.js";
import { showStep } from "./terminal/progress.js";
import { measureLeft, printDoneOf } from "./terminal/time-left.js";

export interface RetractOptions {
  /** Ids of statements. */
  readonly ids: readonly string[];
  /** Id of a source, of which every statement is taken back. */
  readonly source?: string | undefined;
  readonly reason?: string | undefined;
  /** Undo such a retraction: what was taken back holds again. */
  readonly undo?: boolean | undefined;
  readonly data: string;
  /** How many are divided, unless it is as it is best. */
  readonly steps?: Steps;
}

/** Each step leaves a whole graph, and what is more than one has to fit into memory. */
const STEPS: Steps = { most: 5_000, size: 2_000 };
const SHOWN = 5;
/** Sources that are named to somebody who named none of them. */
const MOST_SOURCES = 20;

/**
 * Takes statements back, or undoes that, with a reason. Both stay in the history of the graph.
 * @throws ChanjiaoError USAGE for what is not there
 */
export async function retract({
  ids,
  source,
  reason,
  undo = false,
  data,
  steps = STEPS,
}: RetractOptions): Promise<void> {
  checkAsked({ ids, source, reason, undo });
  const interruption = catchSignals(
    "All of it was done, or nothing of it: do it again, and it says what had been done before.",
  );
  const store = await openStore({ data, command: "retract", interruption });
  try {
    await store.inTurn(async () => {
      const named = source === undefined ? await findStatements(ids, store) : await findSource(source, store);
      const concerned = named.filter(({ retraction }) => (undo ? isUndoable(retraction, source) : !retraction));
      if (undo) checkUndoable(named, concerned, source);
      const said = { ...(source !== undefined && { source }), reason: String(reason).trim() };
      if (concerned.length > 0) await applyShown(store, concerned, { said, undo, steps, interruption });
      process.stdout.write(await printDone(store, concerned, { others: named.length - concerned.length, undo }));
    });
  } finally {
    await store.stop();
  }
}

function checkAsked({ ids, source, reason, undo = false }: Omit<RetractOptions, "data">): void {
  if ((ids.length === 0) === (source === undefined))
    throw new ChanjiaoError(
      "USAGE",
      `Say what to ${undo ? "restore" : "take back"}: ids of statements, or a source.`,
      `chanjiao retract${undo ? " --undo" : ""} <id…> --reason "…", or --source <id>`,
    );
  if (!reason?.trim())
    throw new ChanjiaoError(
      "USAGE",
      `Say why: ${undo ? "undoing one" : "a retraction"} has a reason.`,
      undo ? '--reason "it was right"' : '--reason "misread: it is another Liu Xia"',
    );
}

interface ToApply {
  readonly said: { readonly source?: string; readonly reason: string };
  readonly undo: boolean;
  readonly steps: Steps;
  readonly interruption: Interruption;
}

async function applyShown(
  store: Store,
  concerned: readonly Standing[],
  { said, undo, steps: { most, size }, interruption }: ToApply,
): Promise<void> {
  const ids = concerned.map(({ id }) => id);
  if (ids.length > most) process.stdout.write(printUndoing(ids.length, size));
  const step = showStep("Changing the graph");
  const recordedAt = new Date().toISOString();
  const apply = async (some: readonly string[], onStep?: (step: Step) => void): Promise<number> => {
    const line = { ...said, recordedAt };
    const retractions = [undo ? { restores: some, ...line } : { statements: some, ...line }];
    const { written } = await store.apply({ ...NO_CHANGE, retractions }, onStep && { onStep });
    return written.created + written.changed + written.deleted;
  };
  try {
    let changes = 0;
    if (ids.length <= most) changes = await apply(ids, ({ done, total }) => step.tell(`${done} of ${total}`));
    else {
      const left = measureLeft();
      interruption.leaves(
        undo
          ? "What was restored holds again: do it again, and the rest is restored."
          : "What was taken back stays so: do it again, and the rest is taken back.",
      );
      for (let start = 0; start < ids.length; start += size) {
        changes += await apply(ids.slice(start, start + size));
        const done = Math.min(start + size, ids.length);
        step.tell(printDoneOf(done, ids.length, left(done, ids.length)));
      }
    }
    step.done(`Graph changed: ${changes} changes`);
  } finally {
    step.end();
  }
}

async function findStatements(ids: readonly string[], { database }: Store): Promise<readonly Standing[]> {
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

async function findSource(source: string, { database }: Store): Promise<readonly Standing[]> {
  const rows = await database.read("MATCH (s:SourceDocument) RETURN s.id AS id ORDER BY s.id LIMIT 1000");
  const known = rows.map(({ id }) => String(id));
  const read = await readStandings(database.read, source);
  if (read.length === 0 && !known.includes(source))
    throw new ChanjiaoError(
      "USAGE",
      `There is no source ${source}.`,
      suggestNearest(source, known) ?? `There are ${known.slice(0, MOST_SOURCES).join(", ")}.`,
    );
  return read;
}

/** What was taken back by itself is not restored with its source, and what a statement file takes back not at all. */
function isUndoable(retraction: Standing["retraction"], source: string | undefined): boolean {
  if (!retraction || retraction.as === "FILE") return false;
  return source === undefined || retraction.as === "SOURCE";
}

function checkUndoable(named: readonly Standing[], concerned: readonly Standing[], source: string | undefined): void {
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

async function printDone(
  { database }: Store,
  concerned: readonly Standing[],
  { others, undo }: { readonly others: number; readonly undo: boolean },
): Promise<string> {
  const count = (number: number): string => `${number} statement${number === 1 ? "" : "s"}`;
  const shown = concerned.slice(0, SHOWN).map(({ id }) => id);
  const read = await readStatements(database.read, "id", shown);
  const lines = read
    .map(({ statement }) => statement)
    .sort((a, b) => shown.indexOf(a.id) - shown.indexOf(b.id))
    .map((statement) => `  ${statement.id}  ${statement.subjectId}: ${printSaid(statement)}`);
  if (concerned.length > SHOWN) lines.push("  …");
  const rest =
    others === 0 ? "" : undo ? `${count(others)} as before.\n` : `${count(others)} had been taken back before.\n`;
  return concerned.length === 0
    ? rest
    : `${count(concerned.length)} ${undo ? "restored" : "taken back"}:\n${lines.join("\n")}\n${rest}`;
}
