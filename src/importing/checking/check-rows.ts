import type { Problem } from "../../problem.js";
import type { WrittenStatement } from "../../statements/parsing/parsed-file.js";
import type { Rule } from "../../validation/rule.js";
import { applyRule, isError } from "../../validation/validate.js";
import type { Draft } from "../draft.js";
import { askForRows } from "./ask-for-rows.js";
import { LinkBook } from "./link-book.js";
import { openRows, placeKnown, printRow } from "./open-rows.js";
import { PartBook } from "./part-book.js";
import { placeId } from "../rows/plan-places.js";
import type { PlannedRow } from "../rows/plan-row.js";
import type { RowContext } from "../rows/row-context.js";
import { RULES_ALONE, RULES_AT_THE_END, RULES_BESIDE } from "./table-rules.js";

/** A row with what is wrong with it. */
export interface CheckedRow {
  readonly row: PlannedRow;
  /** None where it can be taken in. */
  readonly problems: readonly Problem[];
  /** No row before it that could be taken in is about the same. */
  readonly isFirst: boolean;
}

/**
 * Holds rows to the rules as they are read, each beside what is known and what the rows before it said. Of those rows
 * is held who they were about, links that later ones may clash with, and parts of what is told at the end.
 */
export class RowCheck {
  private readonly taken = new Set<string>();
  private readonly places = new Set<string>();
  private readonly links: LinkBook;
  private readonly parts: PartBook;

  constructor(private readonly context: RowContext) {
    this.links = new LinkBook(context, this.kindOf);
    this.parts = new PartBook(context);
  }

  /** Label of the kind of whatever is in the graph or in the file, by its id. */
  readonly kindOf = (id: string): string | undefined => {
    const { known, inFile } = this.context;
    return known.kinds.get(id) ?? inFile.kinds.get(id) ?? (this.places.has(id) ? "Place" : undefined);
  };

  /** Whether a row about that could be taken in. */
  readonly hasTaken = (id: string): boolean => this.taken.has(id);

  /** Whether that is in the graph, or comes with the rows so far. */
  readonly isThere = (id: string): boolean =>
    this.taken.has(id) || this.places.has(id) || this.context.known.kinds.has(id);

  /** Fetches what these rows are planned and checked beside. To be called before they are. */
  ask(drafts: readonly Draft[]): Promise<void> {
    return askForRows(drafts, this.context, this.links);
  }

  /** The same rows in the same order. */
  check(rows: readonly PlannedRow[]): readonly CheckedRow[] {
    for (const { place } of rows.flatMap(({ located }) => located))
      this.places.add(placeId(place.code, this.context.known));
    const alone = this.apply(RULES_ALONE, rows, []);
    const checked: CheckedRow[] = [];
    let batch: PlannedRow[] = [];
    const close = (): void => {
      checked.push(...this.checkBeside(batch, alone));
      batch = [];
    };
    for (const row of rows) {
      // Rows that have nothing to do with each other are looked at together.
      const isOfOthers =
        alone.has(row) || this.links.concerns(row.written) || batch.some((other) => other.id === row.id);
      if (isOfOthers) close();
      batch.push(row);
      if (isOfOthers) close();
    }
    close();
    return checked;
  }

  /** What is wrong by all that the file says. Leaving one row out would not mend it. */
  async checkAtTheEnd(): Promise<readonly Problem[]> {
    this.context.known.forget();
    const { written, before } = await this.parts.list();
    return this.find(RULES_AT_THE_END, written, before, () => false);
  }

  private checkBeside(
    rows: readonly PlannedRow[],
    alone: ReadonlyMap<PlannedRow, readonly Problem[]>,
  ): readonly CheckedRow[] {
    const { known, earlier } = this.context;
    const before = rows.flatMap(({ id, written }) => {
      const about = (known.about.get(id) ?? []).filter((statement) => !earlier?.ids.has(statement.id));
      return [...about.map(placeKnown), ...this.links.listBefore(written)];
    });
    const beside = this.apply(RULES_BESIDE, rows, before);
    return rows.map((row) => {
      const problems = [...(alone.get(row) ?? []), ...(beside.get(row) ?? [])];
      const isFirst = !this.taken.has(row.id);
      if (problems.length === 0) this.take(row);
      return { row, problems, isFirst };
    });
  }

  private take({ id, draft, written }: PlannedRow): void {
    this.taken.add(id);
    this.links.add(written);
    this.parts.add(draft.kind, id, written);
  }

  /** What rules find, by the row that it is found in. */
  private apply(
    rules: readonly Rule[],
    rows: readonly PlannedRow[],
    before: readonly WrittenStatement[],
  ): ReadonlyMap<PlannedRow, readonly Problem[]> {
    const owners = new Map<string, Set<PlannedRow>>();
    for (const row of rows) {
      for (const at of [row.at, ...row.written.map((entry) => entry.at)]) {
        const of = owners.get(printRow(at));
        if (of) of.add(row);
        else owners.set(printRow(at), new Set([row]));
      }
    }
    const found = new Map<PlannedRow, Problem[]>();
    const written = rows.flatMap((row) => row.written);
    for (const problem of this.find(rules, written, before, this.hasTaken)) {
      // What a rule cannot tell of any of them, it tells of all.
      for (const row of owners.get(printRow(problem)) ?? rows) found.set(row, [...(found.get(row) ?? []), problem]);
    }
    return found;
  }

  /** What rules find in what is new; what they find in what was there before is nobody's fault here. */
  private find(
    rules: readonly Rule[],
    written: readonly WrittenStatement[],
    before: readonly WrittenStatement[],
    hasTaken: (id: string) => boolean,
  ): readonly Problem[] {
    if (written.length === 0) return [];
    const set = openRows({ written, before, kindOf: this.kindOf, hasTaken, model: this.context.model });
    const old = new Set(before.map(({ at }) => printRow(at)));
    return rules
      .flatMap((rule) => applyRule(rule, set))
      .filter((problem) => isError(problem) && problem.line > 0 && !old.has(printRow(problem)));
  }
}
