import type { Model } from "../model/model.js";
import { type Claim, printStatementId, type Statement } from "../statements/statement.js";
import { DifferenceCounter } from "./difference/difference.js";
import type { ImportPlan } from "./difference/import-plan.js";
import type { OnReadProgress, Opened } from "./draft.js";
import { compareAll } from "./editions/compare-all.js";
import type { EditionContext } from "./editions/earlier-edition.js";
import type { KnownIndex } from "./known/known-index.js";
import { Notes } from "./notes.js";
import { listFile } from "./rows/list-file.js";
import { NewStatements } from "./new-statements.js";
import type { DraftContext } from "./rows/plan-draft.js";
import { planPlaces } from "./rows/plan-places.js";
import { readChunks } from "./rows/read-chunks.js";
import type { RowContext } from "./rows/row-context.js";
import { RowsTaken } from "./take-rows.js";

export interface PlanImport {
  readonly opened: Opened;
  readonly known: KnownIndex;
  readonly model: Model;
  readonly context: DraftContext;
  /** The edition before, where there is one and this one is an edition too. */
  readonly edition: EditionContext | undefined;
  /**
   * Keep the statements, to be written. Otherwise what is held does not grow with what is said, only with who is in the
   * file.
   */
  readonly keep: boolean;
  readonly onProgress?: OnReadProgress;
  readonly signal?: AbortSignal;
}

/**
 * Reads a file of rows and finds out what it would do to the graph: twice from the beginning, piece by piece. Who is in
 * it; what its rows say, each beside what is known and was said before; what follows from all of them; what is left of
 * it without the rows that are left out. @throws the reason of the signal
 */
export async function planImport(options: PlanImport): Promise<ImportPlan> {
  const { opened, known, model, context, edition, keep, onProgress, signal } = options;
  const inFile = await listFile(opened, known, onProgress, signal);
  const row: RowContext = { known, inFile, context, model, notes: new Notes(), earlier: edition?.earlier };
  const into = { fresh: new NewStatements(known, keep), counter: new DifferenceCounter() };
  const taken = new RowsTaken(row, into);
  for await (const chunk of readChunks(opened, onProgress, signal)) taken.take(chunk);
  const together = taken.check.checkAtTheEnd();
  for (const problem of together) taken.fail([problem]);
  into.fresh.add(writeClaims(planFollowing(taken, row, edition, into.counter), context));
  const { statements, count } = leaveOutGone(taken, row, into.fresh);
  for (const { what, count: number, examples } of opened.notes.list()) row.notes.addMany(what, number, examples);
  return {
    whole: together.length > 0,
    statements,
    count: { rows: taken.rows, statements: count, invalid: taken.invalid, takenBack: taken.takenBack },
    difference: into.counter.result(),
    problems: taken.problems.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column),
    notes: row.notes,
  };
}

/** What is to be said besides, by all that the rows said: of the places they lie in, and of what an edition ended. */
function planFollowing(
  { places, said, saying, leftOut }: RowsTaken,
  { known, context, notes }: RowContext,
  edition: EditionContext | undefined,
  counter: DifferenceCounter,
): readonly Claim[] {
  return [
    ...planPlaces([...places.values()], context.sourceId, known),
    ...(edition ? compareAll(edition, { seen: said, saying, leftOut, known, counter, notes }) : []),
  ];
}

function writeClaims(claims: readonly Claim[], { recordedAt }: DraftContext): readonly Statement[] {
  return claims.map((claim) => ({ ...claim, id: printStatementId(claim), recordedAt }));
}

/** What is new, without links to what nothing states: what only rows are about that are left out. */
function leaveOutGone(
  { leftOut, check }: RowsTaken,
  { known, notes }: RowContext,
  fresh: NewStatements,
): ReturnType<NewStatements["without"]> {
  const gone = [...leftOut].filter((id) => id !== undefined && !check.hasTaken(id) && !known.kinds.has(id));
  const all = fresh.without(new Set());
  const kept = fresh.without(new Set(gone.flatMap((id) => id ?? [])));
  if (kept.count < all.count)
    notes.addMany("links to what rows that are left out are about, left out too", all.count - kept.count, []);
  return kept;
}
