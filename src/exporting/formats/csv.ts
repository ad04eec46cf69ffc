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
  items: AsyncIterable<Item>,
  heading: (column: Column<Item>) => string = ({ name }) => name,
): AsyncGenerator<string> {
  yield `\uFEFF${printRows([columns.map(heading)])}`;
  let rows: (readonly Cell[])[] = [];
  for await (const item of items) {
    rows.push(columns.map(({ value }) => value(item)));
    if (rows.length < BATCH) continue;
    yield printRows(rows);
    rows = [];
  }
  if (rows.length > 0) yield printRows(rows);
}

function printRows(rows: readonly (readonly Cell[])[]): string {
  return stringify(rows as unknown[][], {
    record_delimiter: "windows",
    // A line break of either sort ends a row for most readers, though not by our delimiter.
    quoted_match: /[\r\n]/,
    escape_formulas: true,
    cast: { boolean: (value) => String(value), number: (value) => ({ value: String(value), escape_formulas: false }) },
  });
}
