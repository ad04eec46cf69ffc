import type { Model } from "../model/model.js";
import type { Place, Problem } from "../problem.js";
import type { WrittenStatement } from "../statements/parsing/parsed-file.js";
import { type Claim, printStatementId, type Statement } from "../statements/statement.js";
import { printSearchText } from "../text/print-search-text.js";
import { checkDrafts } from "./rows/check-drafts.js";
import { checkTogether, listComposed } from "./rows/check-together.js";
import type { EditionContext } from "./editions/compare-edition.js";
import { compareAll } from "./editions/compare-all.js";
import { type Difference, DifferenceCounter } from "./editions/difference.js";
import { Notes, type OnProgress, type Opened } from "./draft.js";
import { findConflicts } from "./rows/find-conflicts.js";
import { IdSet } from "./known/id-set.js";
import type { KnownIndex } from "./known/known-index.js";
import { listFile } from "./rows/list-file.js";
import { LinkBook } from "./rows/link-book.js";
import { noteTakenBack } from "./editions/note-taken-back.js";
import type { DraftContext } from "./rows/plan-draft.js";
import { type LocatedIn, planPlaces } from "./rows/plan-places.js";
import { type PlannedRow, planRow } from "./rows/plan-row.js";

/** Rows that are checked together. */
const CHUNK = 500;
/** Problems that are kept to be printed; the rest is counted. */
const MOST_PROBLEMS = 1_000;

export interface ImportPlan {
  /** What is wrong is not wrong with some rows: there are none to leave out. */
  readonly whole: boolean;
  /** Statements that are not known yet; empty where `keep` is false. */
  readonly statements: readonly Statement[];
  /** `takenBack`: statements that the graph knows and that were taken back. They stay so. */
  readonly count: {
    readonly rows: number;
    readonly statements: number;
    readonly invalid: number;
    readonly takenBack: number;
  };
  readonly difference: Difference;
  readonly problems: readonly Problem[];
  /** What was passed over on purpose. */
  readonly notes: Notes;
}

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
  readonly onProgress?: OnProgress;
}

/** Reads a file of rows and finds out what it would do to the graph: twice from the beginning, piece by piece. */
export async function planImport(options: PlanImport): Promise<ImportPlan> {
  const { opened, known, model, context, edition, keep } = options;
  const [composed, parts]: [ReadonlySet<string>, WrittenStatement[]] = [listComposed(model), []];
  const inFile = await listFile(opened, known, options.onProgress);
  const notes = new Notes();
  const counter = new DifferenceCounter();
  const problems: Problem[] = [];
  const statements: Statement[] = [];
  const contents = new Set<string>();
  const fresh = new IdSet();
  const places = new Map<string, LocatedIn>();
  const seen = new Map<string, Claim[]>();
  const saying = new Set<string>();
  const leftOut = new Set<string | undefined>();
  const count = { rows: 0, statements: 0, invalid: 0, takenBack: 0 };
  const kindOf = (id: string): string | undefined =>
    known.kinds.get(id) ?? inFile.kinds.get(id) ?? (id.startsWith("place-") ? "Place" : undefined);

  const links = new LinkBook(known, model, kindOf);

  const add = (claimed: readonly Statement[]): number => {
    const unknown = claimed.filter((statement) => {
      const { id, subjectId, sourceId } = statement;
      if (known.statements.has(id) || (!keep && !fresh.add(id))) return false;
      if (!keep) return true;
      // One source says a thing once, in whatever words: 2001/5/8 and 2001-05-08 are one date.
      const content = printContent(statement);
      const key = `${subjectId} ${content}`;
      const isSaid = (one: Statement): boolean => one.sourceId === sourceId && printContent(one) === content;
      if (contents.has(key) || known.about.get(subjectId)?.some(isSaid) || known.takenBack.get(subjectId)?.some(isSaid))
        return false;
      contents.add(key);
      statements.push(statement);
      return true;
    });
    count.statements += unknown.length;
    return unknown.length;
  };
  const fail = (problem: Problem): void => {
    count.invalid++;
    if (problems.length < MOST_PROBLEMS) problems.push(problem);
  };

  let chunk: PlannedRow[] = [];
  const flush = (): void => {
    const found = checkDrafts(
      chunk.flatMap(({ written }) => written),
      model,
      kindOf,
    );
    const bad = new Set<string>();
    for (const problem of found) {
      if (!bad.has(printRow(problem))) count.invalid++;
      bad.add(printRow(problem));
      if (problems.length < MOST_PROBLEMS) problems.push(problem);
    }
    for (const row of chunk) {
      const [linked] = bad.has(printRow(row.at)) ? [] : links.add(row.written);
      if (linked) fail(linked);
      if (linked || bad.has(printRow(row.at))) leftOut.add(row.id);
      else accept(row);
    }
    chunk = [];
  };
  const accept = ({ id, draft, written, conflicts, located }: PlannedRow): void => {
    const said = written.map(({ statement }) => statement);
    const name = `${draft.names[0]?.value ?? id} (${id})`;
    const isKnown = known.kinds.has(id);
    const before = edition?.earlier.said.get(id);
    const saidBefore = isKnown ? new Set((known.about.get(id) ?? []).map(printContent)) : undefined;
    for (const one of located) if (!places.get(one.place.code)?.place.named) places.set(one.place.code, one);
    const isNew = !isKnown && !seen.has(id) && !inFile.said.has(id);
    inFile.said.add(id);
    if (!isKnown && composed.has(draft.kind)) parts.push(...written);
    const added = add(said);
    count.takenBack += noteTakenBack(said, known, notes);
    if (edition) seen.set(id, [...(seen.get(id) ?? []), ...said]);
    for (const conflict of [
      ...conflicts,
      ...findConflicts(said, known.about.get(id)?.filter((one) => !before?.includes(one)) ?? [], draft.kind, model),
    ])
      counter.add("conflicting", conflict);
    if (added === 0) return counter.add("duplicate", name);
    saying.add(id);
    if (isNew) {
      counter.add("new", name);
      const same = draft.names
        .flatMap(({ value }) => known.names.get(printSearchText(value)) ?? [])
        .find((other) => kindOf(other) === draft.kind);
      if (same !== undefined) counter.add("toReview", `${name} and ${same}`);
    } else if (before || !isKnown) {
      // What an edition changed is seen when all its rows have been.
      if (!before) counter.add("changed", name);
    } else counter.add(said.every((one) => saidBefore!.has(printContent(one))) ? "unchanged" : "changed", name);
  };

  for await (const read of opened.read(options.onProgress)) {
    count.rows++;
    if ("problem" in read) {
      fail(read.problem);
      leftOut.add(undefined);
      continue;
    }
    chunk.push(planRow(read.draft, { known, inFile, context, notes, model, earlier: edition?.earlier }));
    if (chunk.length >= CHUNK) flush();
  }
  flush();
  const together = checkTogether(parts, model);
  for (const problem of together) fail(problem);
  add(
    planPlaces([...places.values()], context.sourceId, known).map((claim) => ({
      ...claim,
      id: printStatementId(claim),
      recordedAt: context.recordedAt,
    })),
  );
  if (edition)
    add(
      compareAll(edition, { seen, saying, leftOut, known, counter, notes }).map((claim) => ({
        ...claim,
        id: printStatementId(claim),
        recordedAt: context.recordedAt,
      })),
    );
  const gone = new Set([...leftOut].filter((id) => id !== undefined && !inFile.said.has(id) && !known.kinds.has(id)));
  const kept =
    gone.size === 0
      ? statements
      : statements.filter(
          ({ subjectId, objectId }) => objectId === undefined || !(gone.has(objectId) || gone.has(subjectId)),
        );
  if (kept.length < statements.length)
    notes.addMany("links to what rows that are left out are about, left out too", statements.length - kept.length, []);
  count.statements -= statements.length - kept.length;
  for (const { what, count: number, examples } of opened.notes.list()) notes.addMany(what, number, examples);
  problems.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
  return { whole: together.length > 0, statements: kept, count, difference: counter.result(), problems, notes };
}

function printRow({ file, line }: Place): string {
  return `${file}:${line}`;
}

/** What is said of its subject, and since or until when, without in which words. */
function printContent({ predicate, objectId, value, details, validFrom, validTo, modality }: Statement): string {
  return JSON.stringify([predicate, objectId, value, Object.entries(details).sort(), validFrom, validTo, modality]);
}
