import type { Problem } from "../../../problem.js";
import { printSeen } from "../../../text/invisible.js";
import { suggestNearest } from "../../../text/suggest.js";
import { printColumn, type SourceCell } from "../../draft.js";
import type { GridRow, TableFile } from "../../files/grid.js";
import { printHeading } from "../../files/print-heading.js";
import type { MappedColumn, Mapping } from "../../mapping/mapping.js";

/** Rows of each sheet in which the headings have to be found: titles and pages of notes may stand above them. */
const TITLE_ROWS = 500;

export interface Heading {
  /** Row that the headings are in, the last where they are in two, and its sheet. */
  readonly row: number;
  readonly sheet: string | undefined;
  readonly at: ReadonlyMap<MappedColumn, number>;
  /** Headings that no column of the mapping has. */
  readonly others: readonly string[];
  readonly cells: readonly string[];
  /** The one row or two that they are in, as they are shown. */
  readonly lines: readonly (readonly string[])[];
}

/** The row, or the two rows, that have most of the headings. */
export async function findHeading(grid: TableFile, { columns }: Mapping): Promise<Heading | undefined> {
  let best: Heading | undefined;
  let above: GridRow | undefined;
  const seen = new Map<string | undefined, number>();
  const take = (row: GridRow, names: readonly (readonly string[])[], lines: Heading["lines"]): void => {
    const at = matchColumns(columns, names);
    const isSecond = best?.row === row.row - 1 && best.at.size === at.size && isBelow(best, row);
    if (at.size <= (best?.at.size ?? -1) && !isSecond) return;
    const cells = names.map(([first = ""]) => first);
    const taken = new Set(at.values());
    const others = cells.filter((cell, index) => cell.trim() !== "" && !taken.has(index));
    best = { row: row.row, sheet: row.sheet, at, others, cells, lines };
  };
  for await (const row of grid.rows()) {
    const number = (seen.get(row.sheet) ?? 0) + 1;
    seen.set(row.sheet, number);
    if (number > TITLE_ROWS) {
      if (grid.kind === "csv") break;
      continue;
    }
    take(
      row,
      row.cells.map((cell) => [cell]),
      [row.cells],
    );
    if (above && above.sheet === row.sheet && above.row + 1 === row.row)
      take(row, joinHeadings(above.cells, row.cells), [above.cells, row.cells]);
    if (best?.at.size === columns.length && best.row < row.row) break; // the row below may be a part of it
    above = row;
  }
  return best;
}

/** Which column has which heading, of those that it may be called by. */
function matchColumns(
  columns: readonly MappedColumn[],
  names: readonly (readonly string[])[],
): ReadonlyMap<MappedColumn, number> {
  const places = new Map<string, number>();
  for (const [index, one] of names.entries())
    for (const name of one.map(printHeading)) if (name !== "" && !places.has(name)) places.set(name, index);
  return new Map(
    columns.flatMap((column) => {
      const index = column.headings.map((heading) => places.get(printHeading(heading))).find((at) => at !== undefined);
      return index === undefined ? [] : [[column, index] as const];
    }),
  );
}

/** Whether a row goes on with the headings of the one above, and cannot be the first that they head: it names nobody. */
function isBelow({ at, cells }: Heading, row: GridRow): boolean {
  const isName = ([{ says }]: readonly [MappedColumn, number]): boolean => says.says === "name";
  const names = [...at].filter(isName);
  return isSecondHeading(cells, row.cells) && names.every(([, index]) => (row.cells[index] ?? "").trim() === "");
}

/** Words under 联系人 and what has no heading beside it, nothing under what is headed already. */
export function isSecondHeading(above: readonly string[], below: readonly string[]): boolean {
  let groups = 0;
  for (let index = 0; index < Math.max(above.length, below.length); index++) {
    const [over, next, under] = [above[index], above[index + 1], below[index]].map((cell) => cell?.trim() ?? "");
    const isOfGroup = over === "" || (next === "" && index + 1 < below.length && below[index + 1]?.trim() !== "");
    if (under !== "" && (!isOfGroup || (under?.length ?? 0) > LONGEST_BELOW || /\d/.test(under ?? ""))) return false;
    if (over === "" && under !== "") groups++;
  }
  return groups > 0 && above.some((over, index) => over.trim() !== "" && (below[index] ?? "").trim() === "");
}

/** Characters of a heading in a group. */
const LONGEST_BELOW = 12;

/** 联系人 over 姓名 and 电话: the columns are called 姓名 and 联系人/姓名, 电话 and 联系人/电话. */
export function joinHeadings(above: readonly string[], below: readonly string[]): readonly (readonly string[])[] {
  let group = "";
  return Array.from({ length: Math.max(above.length, below.length) }, (_, index) => {
    const [over = "", under = ""] = [above[index]?.trim(), below[index]?.trim()];
    if (over !== "") group = over;
    if (under === "" || under === over) return over === "" ? [] : [over];
    return group === "" ? [under] : [under, `${group}/${under}`];
  });
}

/** The cell of the headings over a column that prints some words: of two the lower one, or the group that it is in. */
export function findPrintedOver({ lines, row, sheet }: Heading, index: number, words: string): SourceCell | undefined {
  for (const [below, line] of [...lines].reverse().entries())
    for (let at = index; at >= 0; at--) {
      const text = line[at] ?? "";
      const cell = { ...(sheet !== undefined && { sheet }), row: row - below, column: printColumn(at + 1), text };
      if (printSeen(text).includes(printSeen(words))) return cell;
      if (below === 0 || text.trim() !== "") break; // a group stands over the first of its columns
    }
  return undefined;
}

/** Whether a row has the headings once more, as on each page of a long list. */
export function isHeadingAgain({ at, lines }: Heading, row: GridRow): boolean {
  const filled = [...new Set(at.values())].filter((index) => (row.cells[index] ?? "").trim() !== "");
  const isLike = (line: readonly string[]): boolean =>
    filled.every((index) => printHeading(row.cells[index] ?? "") === printHeading(line[index] ?? ""));
  return filled.length > 0 && lines.some(isLike);
}

/** What of the mapping a table does not have, with what was probably meant. */
export function checkHeading(
  heading: Heading | undefined,
  { columns }: Mapping,
  { passedOver = [] }: TableFile,
): readonly Problem[] {
  const there = heading?.cells.map((cell) => cell.trim()).filter((cell) => cell !== "") ?? [];
  return columns
    .filter((column) => !column.optional && !heading?.at.has(column))
    .map(({ headings, at }) => {
      const hidden = passedOver.find(
        (one) => one.heading !== undefined && headings.map(printHeading).includes(printHeading(one.heading)),
      );
      if (hidden)
        return {
          rule: "ColumnsAreThere",
          ...at,
          message: `the column "${hidden.heading}" is hidden in the table: ${hidden.example}`,
          quote: headings[0],
          suggestion: "show it, or write hidden: true in the mapping",
        };
      return {
        rule: "ColumnsAreThere",
        ...at,
        message: `the table has no column "${headings.join('" or "')}"`,
        quote: headings[0],
        suggestion:
          suggestNearest(headings[0], there) ?? `it has ${there.slice(0, 12).join(", ")}; or write optional: true`,
      };
    });
}
