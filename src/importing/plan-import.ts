import type { Model } from "../model/model.js";
import { type Claim, printStatementId, type Statement } from "../statements/statement.js";
import { RowCheck } from "./checking/check-rows.js";
import { DifferenceCounter } from "./difference/difference.js";
import type { ImportPlan } from "./difference/import-plan.js";
import type { TakenBack } from "./difference/note-taken-back.js";
import type { OnReadProgress, Opened } from "./draft.js";
import { compareAll } from "./editions/compare-all.js";
import type { EditionContext } from "./editions/earlier-edition.js";
import { type Keep, KeptStatements } from "./kept/kept-statements.js";
import { NewStatements } from "./kept/new-statements.js";
import type { KnownIndex } from "./known/known-index.js";
import { Notes } from "./notes.js";
import type { Gone } from "../store/read-imports.js";
import { listPlaceKeys } from "./rows/list-asked.js";
import { listFile } from "./rows/list-file.js";
import type { DraftContext } from "./rows/plan-draft.js";
import { type LocatedIn, placeId, planPlaces } from "./rows/plan-places.js";
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
  /** What the import has brought already that is gone on with. */
  readonly brought?: { readonly count: number; readonly gone: readonly Gone[] } | undefined;
  /** What becomes of the statements. What is held besides grows with who is in the file, not with what is said. */
  readonly keep: Keep;
  readonly onProgress?: OnReadProgress;
  readonly signal?: AbortSignal;
}

/** Claims or ids that are looked up together. */
const CHUNK = 1_000;

/**
 * Reads a file of rows and finds out what it would do to the graph: twice from the beginning, piece by piece. Who is in
 * it; what its rows say, each beside what is known and was said before; what follows from all of them; what is left of
 * it without the rows that are left out. @throws the reason of the signal
 */
export async function planImport(options: PlanImport): Promise<ImportPlan & { readonly close: () => Promise<void> }> {
  const { opened, known, model, context, edition, brought, keep, onProgress, signal } = options;
  const inFile = await listFile(opened, known, onProgress, signal);
  const row: RowContext = { known, inFile, context, model, notes: new Notes(), earlier: edition?.earlier };
  const check = new RowCheck(row);
  const kept = new KeptStatements(keep, check.isThere);
  const into = { fresh: new NewStatements(known), kept, counter: new DifferenceCounter() };
  const taken = new RowsTaken(row, check, into);
  for await (const chunk of readChunks(opened, onProgress, signal)) {
    await taken.take(chunk);
    await kept.flush();
  }
  into.counter.addMany("named", taken.named.size, [...taken.named.values()].slice(0, 3));
  const together = await check.checkAtTheEnd();
  for (const problem of together) taken.fail([problem]);
  const { places, said: seen, saying, leftOut } = taken;
  kept.addPlaces(await takeClaims(await planAllPlaces([...places.values()], row), row, into.fresh, taken.takenBack));
  if (edition) {
    const all = { seen, saying, leftOut, known, counter: into.counter, notes: row.notes };
    kept.addEndings(await takeClaims(await compareAll(edition, all), row, into.fresh, taken.takenBack));
  }
  for (const gone of brought?.gone ?? []) taken.takenBack.add(gone);
  const { count, leftOut: dangling, ...toWrite } = await kept.finish(await listGone(taken, check, known));
  if (dangling > 0) row.notes.addMany("links to what rows that are left out are about, left out too", dangling, []);
  for (const { what, count: number, examples } of opened.notes.list()) row.notes.addMany(what, number, examples);
  return {
    ...toWrite,
    whole: together.length > 0,
    count: {
      rows: taken.rows,
      statements: keep === "nothing" ? into.fresh.count : count,
      invalid: taken.invalid,
      takenBack: taken.takenBack.count,
      ...(brought && { there: brought.count }),
    },
    difference: into.counter.result(),
    problems: taken.problems.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column),
    notes: row.notes,
  };
}

/** What is to be said of the places that rows lie in. */
async function planAllPlaces(places: readonly LocatedIn[], { known, context }: RowContext): Promise<readonly Claim[]> {
  const keys = places.flatMap(({ place }) => listPlaceKeys(place.code));
  known.forget();
  await known.ask({ keys });
  await known.ask({ kinds: keys.map(({ value }) => placeId(value, known)) });
  return planPlaces(places, context.sourceId, known);
}

/** Those of some claims that are new; those that were taken back are counted. */
async function takeClaims(
  claims: readonly Claim[],
  { known, context: { recordedAt } }: RowContext,
  fresh: NewStatements,
  takenBack: TakenBack,
): Promise<readonly Statement[]> {
  const taken: Statement[] = [];
  for (let start = 0; start < claims.length; start += CHUNK) {
    const chunk = claims.slice(start, start + CHUNK);
    known.forget();
    await known.ask({ about: chunk.map(({ subjectId }) => subjectId) });
    const said = chunk.map((claim) => ({ ...claim, id: printStatementId(claim), recordedAt }));
    taken.push(...fresh.take(said));
    takenBack.note(said);
  }
  return taken;
}

/** What only rows are about that are left out: nothing states it, and no link may lead to it. */
async function listGone({ leftOut }: RowsTaken, check: RowCheck, known: KnownIndex): Promise<ReadonlySet<string>> {
  const ids = [...leftOut].flatMap((id) => (id === undefined || check.hasTaken(id) ? [] : [id]));
  const gone = new Set<string>();
  for (let start = 0; start < ids.length; start += CHUNK) {
    const chunk = ids.slice(start, start + CHUNK);
    known.forget();
    await known.ask({ kinds: chunk });
    for (const id of chunk) if (!known.kinds.has(id)) gone.add(id);
  }
  return gone;
}
