import type { Problem } from "../problem.js";
import { type Claim, PREDICATES, type Statement } from "../statements/statement.js";
import { printSearchText } from "../text/print-search-text.js";
import type { DifferenceCounter } from "./difference/difference.js";
import { findContradictions } from "./difference/find-contradictions.js";
import { TakenBack } from "./difference/note-taken-back.js";
import { listWithEnds, type ReadRow } from "./draft.js";
import type { CheckedRow, RowCheck } from "./checking/check-rows.js";
import type { KeptStatements } from "./kept/kept-statements.js";
import { type NewStatements, printContent } from "./kept/new-statements.js";
import type { LocatedIn } from "./rows/plan-places.js";
import { type PlannedRow, planRow } from "./rows/plan-row.js";
import type { RowContext } from "./rows/row-context.js";

/** Problems that are kept to be printed; the rest is counted. */
const MOST_PROBLEMS = 1_000;

/** What rows are taken into. */
export interface RowsInto {
  readonly fresh: NewStatements;
  readonly kept: KeptStatements;
  readonly counter: DifferenceCounter;
}

/** What the rows of a file came to, filled as they are read. */
export class RowsTaken {
  rows = 0;
  invalid = 0;
  readonly takenBack: TakenBack;
  readonly problems: Problem[] = [];
  /** Divisions that rows lie in, by code. */
  readonly places = new Map<string, LocatedIn>();
  /** What the file says of each that is in it; only of an edition, which is compared with the one before. */
  readonly said = new Map<string, readonly Claim[]>();
  /** Those in the graph for the first time whom rows name, and none is about, with their names. */
  readonly named = new Map<string, string>();
  /** What may be contradicted of those that several rows are about. */
  private readonly saidBefore = new Map<string, readonly Statement[]>();
  /** Those of whom it says something new. */
  readonly saying = new Set<string>();
  /** Whom rows with problems are about, undefined among them where that is not known. */
  readonly leftOut = new Set<string | undefined>();

  constructor(
    private readonly context: RowContext,
    private readonly check: RowCheck,
    private readonly into: RowsInto,
  ) {
    this.takenBack = new TakenBack(context.known, context.notes);
  }

  /** Takes in what can be read of some rows, and is right. */
  async take(rows: readonly ReadRow[]): Promise<void> {
    this.rows += rows.length;
    for (const read of rows) if ("problem" in read) this.leaveOut([read.problem, ...(read.others ?? [])], undefined);
    const own = rows.flatMap((read) => ("draft" in read ? [read.draft] : []));
    this.into.counter.addMany("leftOut", rows.length - own.length, []);
    const drafts = listWithEnds(own);
    const ends = new Set(own.flatMap(({ ends: named = [] }) => named));
    await this.check.ask(drafts);
    const checked = this.check.check(drafts.map((draft) => planRow(draft, this.context)));
    // Whom only a row names that is left out is left out with it; another row that names them says so itself.
    const named = new Set(checked.flatMap(({ row, problems }) => (problems.length > 0 ? (row.draft.ends ?? []) : [])));
    for (const one of checked) {
      const isEnd = ends.has(one.row.draft);
      if (named.has(one.row.draft)) this.leftOut.add(one.row.id);
      else if (one.problems.length > 0) {
        this.leaveOut(one.problems, one.row.id);
        this.into.counter.addMany("leftOut", isEnd ? 0 : 1, []);
      } else this.accept(one, isEnd);
    }
  }

  /** Counts one thing that is wrong, and keeps what is wrong with it. */
  fail(problems: readonly Problem[]): void {
    this.invalid++;
    this.problems.push(...problems.slice(0, MOST_PROBLEMS - this.problems.length));
  }

  private leaveOut(problems: readonly Problem[], id: string | undefined): void {
    this.fail(problems);
    this.leftOut.add(id);
  }

  /** `isEnd`: no row is about it, but names it. */
  private accept({ row, isFirst }: CheckedRow, isEnd: boolean): void {
    const { earlier } = this.context;
    const { id, written, located } = row;
    const said = written.map(({ statement }) => statement);
    for (const one of located) if (!this.places.get(one.place.code)?.place.named) this.places.set(one.place.code, one);
    const fresh = this.into.fresh.take(said);
    this.into.kept.addRow(fresh);
    const added = fresh.length;
    this.takenBack.note(said);
    if (earlier) this.said.set(id, [...(this.said.get(id) ?? []), ...said]);
    if (added > 0 && !isEnd) this.saying.add(id);
    this.tell(row, said, { isFirst, added, isEnd });
  }

  /** Counts the row by what it changes. */
  private tell(
    { id, draft, conflicts }: PlannedRow,
    said: readonly Statement[],
    { isFirst, added, isEnd }: { readonly isFirst: boolean; readonly added: number; readonly isEnd: boolean },
  ): void {
    const { known, earlier, model, inFile } = this.context;
    const { counter } = this.into;
    const about = known.about.get(id) ?? [];
    const before = earlier?.said.get(id);
    const others = earlier ? about.filter((one) => !earlier.ids.has(one.id)) : about;
    const beside = { known: others, before: this.saidBefore.get(id) };
    for (const conflict of [...conflicts, ...findContradictions(said, beside, draft.kind, model)])
      counter.add("conflicting", conflict);
    if (inFile.again.has(id)) this.saidBefore.set(id, addDistinct(beside.before ?? [], said));
    const name = `${draft.names[0]?.value ?? id} (${id})`;
    const isKnown = known.kinds.has(id);
    // Whom rows named before is new by the first row that is about them.
    const isNamed = this.named.has(id);
    const isNew = !isKnown && (isFirst || isNamed);
    if (isEnd && isNew) this.named.set(id, name);
    else if (isNamed) this.named.delete(id);
    if (isEnd && !(isNew && !isNamed)) return;
    if (added === 0 && !isNamed) return counter.add("duplicate", name);
    if (isNew) {
      if (!isEnd) counter.add("new", name);
      if (isNamed) return;
      const same = draft.names
        .flatMap(({ value }) => known.names.get(printSearchText(value)) ?? [])
        .find((other) => this.check.kindOf(other) === draft.kind);
      if (same !== undefined) counter.add("toReview", `${name} and ${same}`);
    } else if (!isKnown) {
      if (!before) counter.add("changed", name);
    } else if (!before) {
      const contents = new Set(about.map(printContent));
      counter.add(said.every((one) => contents.has(printContent(one))) ? "unchanged" : "changed", name);
    }
    // What an edition changed is seen when all its rows have been.
  }
}

/** With what of these claims was not said so far and can be contradicted: thousands of rows may be about one. */
function addDistinct(before: readonly Statement[], said: readonly Statement[]): readonly Statement[] {
  const all = new Map([...before, ...said].map((one) => [printContent(one), one]));
  return [...all.values()].filter(
    ({ objectId, predicate }) =>
      objectId === undefined && predicate !== PREDICATES.kind && predicate !== PREDICATES.name,
  );
}
