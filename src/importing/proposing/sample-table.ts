import type { GridRow, TableFile } from "../files/grid.js";
import { printHeading } from "../files/print-heading.js";
import { saysNothing } from "../formats/tables/cells/says-nothing.js";
import { isSecondHeading, joinHeadings } from "../formats/tables/find-heading.js";
import { findNoEntry } from "../formats/tables/find-no-entry.js";

/** A column as it is seen before anybody says what it means. */
export interface SampledColumn {
  readonly heading: string;
  /** From 1. */
  readonly number: number;
  /** What its first rows print, empty cells left out. */
  readonly values: readonly string[];
  /** How many of its values are days for the spreadsheet. */
  readonly days: number;
}

export interface SampledTable {
  /** What stands above the headings first. */
  readonly title: string | undefined;
  readonly sheet: string | undefined;
  readonly columns: readonly SampledColumn[];
}

/** Rows that are looked at, of each sheet. */
const ROWS = 300;
const LONGEST_HEADING = 30;

/** The table of a file, from its beginning: of several sheets the one with most columns. Undefined where there is none. */
export async function sampleTable(grid: TableFile): Promise<SampledTable | undefined> {
  const sheets = new Map<string | undefined, GridRow[]>();
  for await (const row of grid.rows()) {
    const rows = sheets.get(row.sheet) ?? [];
    sheets.set(row.sheet, rows);
    if (rows.length < ROWS) rows.push(row);
    else if (grid.kind === "csv") break;
  }
  const sampled = [...sheets].flatMap(([sheet, rows]) => sampleSheet(sheet, rows) ?? []);
  return sampled.sort((a, b) => b.columns.length - a.columns.length)[0];
}

function sampleSheet(sheet: string | undefined, rows: readonly GridRow[]): SampledTable | undefined {
  const at = findHeadRow(rows);
  const head = rows[at];
  if (!head) return undefined;
  const second = rows[at + 1];
  const isTwo = second !== undefined && isSecondHeading(head.cells, second.cells);
  const names = isTwo ? joinHeadings(head.cells, second.cells) : head.cells.map((cell) => [cell]);
  const below = rows.slice(isTwo ? at + 2 : at + 1).filter((row) => findNoEntry(row) === undefined);
  const title = rows
    .slice(0, at)
    .flatMap(({ cells }) => cells.map((cell) => cell.trim()))
    .find((cell) => cell !== "");
  const seen = new Set<string>();
  const columns = names.flatMap((called, index): SampledColumn[] => {
    const heading = (called.at(-1) ?? "").replace(/\s+/g, " ").trim();
    const key = printHeading(heading);
    if (key === "" || seen.has(key)) return [];
    seen.add(key);
    return [
      {
        heading,
        number: index + 1,
        values: below.map((row) => (row.cells[index] ?? "").trim()).filter((text) => text !== "" && !saysNothing(text)),
        days: below.filter((row) => row.kept?.[index]?.date !== undefined).length,
      },
    ];
  });
  return { title, sheet, columns };
}

/** The first row that is as wide as most rows and has nothing but short, different words. */
function findHeadRow(rows: readonly GridRow[]): number {
  const widths = rows.map(({ cells }) => cells.filter((cell) => cell.trim() !== "").length);
  const usual = [...widths].sort((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 0;
  return rows.findIndex(({ cells }, index) => {
    const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
    return (
      filled.length > 1 &&
      (widths[index] ?? 0) >= usual &&
      new Set(filled).size === filled.length &&
      filled.every((cell) => cell.length <= LONGEST_HEADING && !/^[\d.,/-]+$/.test(cell))
    );
  });
}
