import { printSeen } from "../../../../text/invisible.js";
import { printColumn, type SourceCell } from "../../../draft.js";
import type { GridRow, TableFile } from "../../../files/grid.js";
import { printHeading } from "../../../files/print-heading.js";
import type { MappedColumn, Mapping } from "../../../mapping/mapping.js";
import { type CountedIn } from "../cells/parse-cell.js";
import { findFactorAbove } from "../cells/counted-in.js";
import { isFormLine } from "../find-no-entry.js";
import { findBlocks, maskBlock } from "./find-blocks.js";
import { isSecondHeading, joinHeadings } from "./join-headings.js";

/** Rows of each sheet in which the headings have to be found: titles and pages of notes may stand above them. */
const TITLE_ROWS = 500;

export interface Heading {
  /** Row that the headings are in, the last where they are in several, and its sheet. */
  readonly row: number;
  readonly sheet: string | undefined;
  readonly at: ReadonlyMap<MappedColumn, number>;
  /** Columns of the mapping whose heading stands over several of the table, each from 0. */
  readonly twice: ReadonlyMap<MappedColumn, readonly number[]>;
  /** Headings that no column of the mapping has, with their places from 0. */
  readonly others: readonly { readonly name: string; readonly at: number }[];
  readonly cells: readonly string[];
  /** What stands over each column in all of the rows: 金额（万元）/总额. */
  readonly whole: readonly string[];
  /** The one row, two or three that they are in, as they are shown. */
  readonly lines: readonly (readonly string[])[];
  /** What stands above them, row by row. */
  readonly above: readonly SourceCell[];
  /** What a line above the table says that money is counted in, as a factor. */
  readonly factor: number | undefined;
}

/** The row, or the two or three rows, that have most of the headings. */
export async function findHeading(grid: TableFile, { columns }: Mapping): Promise<Heading | undefined> {
  let best: Heading | undefined;
  let above: readonly GridRow[] = [];
  let [factor, sheet]: [number | undefined, string | undefined] = [undefined, undefined];
  let titles: readonly SourceCell[] = [];
  const seen = new Map<string | undefined, number>();
  const take = (row: GridRow, lines: Heading["lines"]): void => {
    const names = joinHeadings(lines);
    const { at, twice } = matchColumns(columns, names);
    const isSecond = best?.row === row.row - 1 && best.at.size === at.size && isBelow(best, row);
    const cells = names.map(([first = ""]) => first);
    const whole = names.map((one) => one.at(-1) ?? "");
    // 校方 and 企业方 above tell that what stands below them is no list in two parts.
    const isApart =
      best?.row === row.row && best.at.size === at.size && isInParts(best) && !isInParts({ cells, whole });
    if (at.size <= (best?.at.size ?? -1) && !isSecond && !isApart) return;
    const taken = new Set(at.values());
    const [, end = cells.length] = findBlocks(cells, whole);
    const others = cells
      .slice(0, end)
      .flatMap((name, index) => (name.trim() === "" || taken.has(index) ? [] : [{ name, at: index }]));
    best = { row: row.row, sheet: row.sheet, at, twice, others, cells, whole, lines, factor, above: titles };
  };
  for await (const row of grid.rows()) {
    const number = (seen.get(row.sheet) ?? 0) + 1;
    seen.set(row.sheet, number);
    if (number > TITLE_ROWS) {
      if (grid.kind === "csv") break;
      continue;
    }
    if (row.sheet !== sheet) [factor, sheet, titles] = [undefined, row.sheet, []];
    const last = above.at(-1);
    above = last !== undefined && last.sheet === row.sheet && last.row + 1 === row.row ? above : [];
    for (let more = 0; more <= above.length; more++)
      take(
        row,
        [...above.slice(above.length - more), row].map(({ cells }) => cells),
      );
    if (best?.at.size === columns.length && best.row < row.row) break; // the row below may be a part of it
    factor = findFactorAbove(row.cells) ?? factor;
    titles = [...titles, ...listTitles(row)].slice(0, MOST_TITLES);
    above = isFormLine(row.cells) ? [] : [...above.slice(-1), row];
  }
  return best;
}

function isInParts({ cells, whole }: Pick<Heading, "cells" | "whole">): boolean {
  return findBlocks(cells, whole).length > 1;
}

/** Cells above a table that may be its title. */
const MOST_TITLES = 50;

function listTitles({ sheet, row, cells }: GridRow): readonly SourceCell[] {
  return cells.flatMap((text, index) =>
    text.trim() === "" ? [] : [{ ...(sheet !== undefined && { sheet }), row, column: printColumn(index + 1), text }],
  );
}

/** The cell above a table that prints some words. */
export function findAbove({ above }: Heading, words: string): SourceCell | undefined {
  return above.find(({ text }) => printSeen(text).includes(printSeen(words)));
}

/** Which column has which heading, of those that it may be called by; and which heading stands over several. */
function matchColumns(
  columns: readonly MappedColumn[],
  names: readonly (readonly string[])[],
): Pick<Heading, "at" | "twice"> {
  const places = new Map<string, number[]>();
  for (const [index, one] of names.entries())
    for (const name of new Set(one.map(printHeading)))
      if (name !== "") places.set(name, [...(places.get(name) ?? []), index]);
  const [at, twice] = [new Map<MappedColumn, number>(), new Map<MappedColumn, readonly number[]>()];
  const cells = names.map(([first = ""]) => first);
  const whole = names.map((one) => one.at(-1) ?? "");
  const isInBlocks = findBlocks(cells, whole).length > 1;
  for (const column of columns) {
    const found = column.headings.map((heading) => places.get(printHeading(heading))).find((all) => all !== undefined);
    // 日期 is that column of which it is all, rather than one in a group.
    const whole = found?.filter((index) => names[index]?.length === 1) ?? [];
    const meant = whole.length === 1 ? whole : (found ?? []);
    const [first] = meant;
    if (first === undefined) continue;
    at.set(column, first);
    if (meant.length > 1 && !isInBlocks) twice.set(column, meant);
  }
  return { at, twice };
}

/** Whether a row goes on with the headings of the one above, and cannot be the first that they head: it names nobody. */
function isBelow({ at, cells }: Heading, row: GridRow): boolean {
  const isName = ([{ says }]: readonly [MappedColumn, number]): boolean => says.says === "name";
  const names = [...at].filter(isName);
  const isOwn = (index: number): boolean =>
    !["", (cells[index] ?? "").trim()].includes((row.cells[index] ?? "").trim());
  return isSecondHeading(cells, row.cells) && !names.some(([, index]) => isOwn(index));
}

/** What a column of the table says that its numbers are counted in. */
export function findCounted({ whole, factor }: Heading, index: number | undefined): CountedIn {
  return { heading: whole[index ?? -1] ?? "", above: factor };
}

/** The headings of each part of a table that is set in several beside each other, mostly of the one. */
export function listBlocks(heading: Heading): readonly (Heading & { readonly block: readonly [number, number] })[] {
  const begins = findBlocks(heading.cells, heading.whole);
  const [, period = heading.cells.length] = begins;
  return begins.map((begin, index) => {
    const isOnly = begins.length === 1;
    const block = [index === 0 ? 0 : begin, isOnly ? Infinity : begin + period] as const;
    const at = new Map([...heading.at].map(([column, place]) => [column, place + begin] as const));
    return isOnly ? { ...heading, block } : { ...heading, at, block, cells: maskBlock(heading.cells, ...block) };
  });
}

/** The cell of the headings over a column that prints some words: the lowest, or the group that it is in. */
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
