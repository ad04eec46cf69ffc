/** What a table has in one place; nothing for undefined. */
export type CsvCell = string | number | boolean | undefined;

/** What a spreadsheet takes for the beginning of a formula, in full width too. */
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;
/** A line break of either sort ends a row for most readers. */
const NEEDS_QUOTES = /[",\r\n]/;

/**
 * A row as RFC 4180 has it, with its line end. What a spreadsheet would run gets an apostrophe before it, for names and quotes come
 * from anywhere; a number is no formula.
 */
export function printCsvRow(cells: readonly CsvCell[]): string {
  let row = "";
  // Most cells of a wide table are empty: to add each comma by itself takes longer than to print what there is.
  let commas = 0;
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at];
    if (at > 0) commas += 1;
    if (cell === undefined) continue;
    row += ",".repeat(commas) + (typeof cell === "string" ? printText(cell) : String(cell));
    commas = 0;
  }
  return `${row}${",".repeat(commas)}\r\n`;
}

function printText(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
