import { printCsvRow } from "../../text/escaping/print-csv.js";
import type { Column } from "../columns.js";

/** Rows put into one piece of text. */
const BATCH = 500;

/** A table with a byte order mark, by which spreadsheets know UTF-8, and without lines that are no rows. */
export async function* printCsv<Item>(
  columns: readonly Column<Item>[],
  pages: AsyncIterable<readonly Item[]> | Iterable<readonly Item[]>,
  heading: (column: Column<Item>) => string = ({ name }) => name,
): AsyncGenerator<string> {
  yield `\uFEFF${printCsvRow(columns.map(heading))}`;
  for await (const items of pages)
    for (let start = 0; start < items.length; start += BATCH) {
      let text = "";
      for (const item of items.slice(start, start + BATCH))
        text += printCsvRow(columns.map(({ value }) => value(item)));
      yield text;
    }
}
