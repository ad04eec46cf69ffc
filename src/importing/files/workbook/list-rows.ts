import { type CellObject, type Range, utils, type WorkSheet } from "@e965/xlsx";
import { type GridRow, MOST_COLUMNS, type PassedOver } from "../grid.js";
import { MARKS } from "../raised.js";
import { readCell, type ReadCell } from "./read-cell.js";
import { STRUCK } from "./struck.js";

/** The rows of a sheet, as far as they are to be seen. */
export interface SheetRows {
  readonly rows: readonly GridRow[];
  readonly passedOver: readonly PassedOver[];
}

/** What is noted of formulas: whether they were calculated, nobody sees. */
const EMPTY = "formulas whose stored result is nothing, read as empty";

/** Rows that a sheet can have. */
const MOST_ROWS = 1_048_576;

/** Cells of all sheets that are read. */
export const MOST_CELLS = 10_000_000;

export interface ListRows {
  readonly name: string;
  readonly date1904: boolean;
  /** Hidden rows and columns too. */
  readonly hidden: boolean;
}

/**
 * Reads what a sheet has, wherever its range says that it ends: one that claims to reach the last corner costs no more
 * than its cells. @throws RangeError with what is too much
 */
export function listRows(sheet: WorkSheet, { name, date1904, hidden }: ListRows): SheetRows {
  const passedOver: PassedOver[] = [];
  const onLeftOut = (what: string, row: number, column: number, text: string): void => {
    const example = `${name} ${utils.encode_cell({ r: row, c: column })} ${text.trim().slice(0, 40)}`;
    passedOver.push({ sheet: name, what, example });
  };
  const found = readRows(sheet, date1904, onLeftOut);
  const widths = fillMerged(found, sheet["!merges"] ?? []);
  const columns = new Set(hidden ? [] : listHidden(sheet["!cols"]));
  const hiddenRows = new Set(hidden ? [] : listHidden(sheet["!rows"]));
  const headings = new Map<number, string>();
  const rows: GridRow[] = [];
  for (const [index, cells] of found) {
    if (hiddenRows.has(index)) {
      passedOver.push({ sheet: name, what: "hidden rows, left out", example: `${name} row ${index + 1}` });
      continue;
    }
    for (const column of columns) {
      const text = cells.get(column)?.text.trim() ?? "";
      if (text !== "" && !headings.has(column)) headings.set(column, text);
      cells.delete(column);
    }
    const row = printRow(name, index, cells, widths.get(index) ?? 0);
    if (row) rows.push(row);
  }
  for (const [column, heading] of headings)
    passedOver.push({
      sheet: name,
      what: "hidden columns, left out",
      example: `${name} column ${utils.encode_col(column)} ${heading}`,
      heading,
    });
  return { rows, passedOver };
}

/** Cells that are not empty, by row and column from 0. */
type FoundRows = ReadonlyMap<number, Map<number, ReadCell>>;

/** Only what is there: a sheet is mostly empty. */
function readRows(
  sheet: WorkSheet,
  date1904: boolean,
  onLeftOut: (what: string, row: number, column: number, text: string) => void,
): FoundRows {
  const found = new Map<number, Map<number, ReadCell>>();
  let count = 0;
  const data = (sheet as { "!data"?: (CellObject | undefined)[][] })["!data"] ?? [];
  checkLength("row", data.length, MOST_ROWS);
  // forEach passes over what is not there.
  data.forEach((row, index) => {
    const cells = new Map<number, ReadCell>();
    checkLength("column", row?.length ?? 0, MOST_COLUMNS);
    const empty: (readonly [column: number, formula: string])[] = [];
    row?.forEach((cell, column) => {
      const { struck, marks, emptied, ...read } = readCell(cell, date1904);
      if (emptied !== undefined) empty.push([column, emptied]);
      if (struck !== undefined) onLeftOut(STRUCK, index, column, struck);
      if (marks !== undefined) onLeftOut(MARKS, index, column, marks);
      if (read.text === "" && read.fault === undefined) return;
      cells.set(column, read);
      if (++count > MOST_CELLS) throw new RangeError(`it has more than ${MOST_CELLS.toLocaleString("en")} cells`);
    });
    if (cells.size > 0) found.set(index, cells);
    // Of rows that are prepared for later nobody asks.
    for (const [column, formula] of cells.size > 0 ? empty : []) onLeftOut(EMPTY, index, column, `=${formula}`);
  });
  return found;
}

/** A cell beyond what a spreadsheet has is made up, and would be looked for for minutes. */
function checkLength(what: string, length: number, most: number): void {
  if (length > most)
    throw new RangeError(
      `it has a cell in ${what} ${length.toLocaleString("en")}, and a sheet has ${most.toLocaleString("en")}`,
    );
}

/**
 * A merged cell counts for all its rows that have anything of their own, in its first column; what it covers is not to
 * be seen. How many columns each row has, with those that a merged cell reaches over.
 */
function fillMerged(found: FoundRows, merges: readonly Range[]): ReadonlyMap<number, number> {
  const last = [...found.keys()].at(-1) ?? -1;
  const widths = new Map<number, number>();
  let count = 0;
  for (const { s, e } of merges) {
    const cell = found.get(s.r)?.get(s.c);
    if (cell === undefined) continue;
    for (let row = s.r; row <= Math.min(e.r, last); row++) {
      if (++count > MOST_CELLS) throw new RangeError("its merged cells are too many");
      const cells = found.get(row);
      if (cells === undefined) continue;
      for (const column of cells.keys()) if (column > s.c && column <= e.c) cells.delete(column);
      cells.set(s.c, cell);
      widths.set(row, Math.max(widths.get(row) ?? 0, Math.min(e.c + 1, WIDEST_MERGED)));
    }
  }
  return widths;
}

/** A title may be merged over all columns that a sheet can have. */
const WIDEST_MERGED = 256;

function printRow(
  sheet: string,
  index: number,
  cells: ReadonlyMap<number, ReadCell>,
  width: number,
): GridRow | undefined {
  const filled = [...cells].filter(([, { text, fault }]) => text.trim() !== "" || fault !== undefined);
  if (filled.length === 0) return undefined;
  const length = Math.max(width, ...filled.map(([column]) => column + 1));
  const texts: string[] = Array.from({ length }, () => "");
  const kept: Record<number, Omit<ReadCell, "text">> = {};
  for (const [column, { text, ...more }] of filled) {
    texts[column] = text;
    if (more.date !== undefined || more.fault !== undefined) kept[column] = more;
  }
  return { sheet, row: index + 1, cells: texts, ...(Object.keys(kept).length > 0 && { kept }) };
}

interface Part {
  readonly hidden?: boolean;
  /** Of a column; of one that somebody set. */
  readonly width?: number;
  readonly customwidth?: unknown;
  /** Of a row, in points. */
  readonly hpt?: number;
}

/** What is nothing wide, or high, is not seen either. */
function listHidden(parts: readonly (Part | undefined)[] | undefined): readonly number[] {
  const hidden: number[] = [];
  parts?.forEach((part, index) => {
    if (part?.hidden === true || (part?.width === 0 && part.customwidth !== undefined) || part?.hpt === 0)
      hidden.push(index);
  });
  return hidden;
}
