import { stringify } from "csv-stringify/sync";
import type { Cell, Column } from "../columns.js";

/** Rows put into one piece of text. */
const BATCH = 500;

/**
 * A table as RFC 4180 has it, with a byte order mark, by which spreadsheets know UTF-8, and without lines that are no
 * rows. What a spreadsheet would take for a formula gets an apostrophe before it.
 */
export async function* printCsv<Item>(
  columns: readonly Column<Item>[],
  pages: AsyncIterable<readonly Item[]> | Iterable<readonly Item[]>,
  heading: (column: Column<Item>) => string = ({ name }) => name,
): AsyncGenerator<string> {
  yield `\uFEFF${printRows([columns.map(heading)])}`;
  for await (const items of pages)
    for (let start = 0; start < items.length; start += BATCH) {
      const batch = items.slice(start, start + BATCH);
      yield printRows(batch.map((item) => columns.map(({ value }) => printCell(value(item)))));
    }
}

/**
 * With an apostrophe where a spreadsheet would take a text for a formula; a number is none. The same as `escape_formulas` of the
 * library, whose way of sparing numbers, a function for each cell, takes longer than all else.
 */
function printCell(cell: Cell): string | undefined {
  if (typeof cell !== "string") return cell === undefined ? undefined : String(cell);
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

function printRows(rows: readonly (readonly (string | undefined)[])[]): string {
  return stringify(rows as unknown[][], {
    record_delimiter: "windows",
    // A line break of either sort ends a row for most readers, though not by our delimiter.
    quoted_match: /[\r\n]/,
  });
}
