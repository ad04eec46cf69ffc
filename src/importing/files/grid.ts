import type { Fault } from "../../problem.js";

/** One row of a table, its cells as they are shown. */
export interface GridRow {
  readonly sheet?: string;
  /** From 1, as an editor or a spreadsheet counts. */
  readonly row: number;
  readonly cells: readonly string[];
  /** Row in which it is printed what a cell says, where that is one above, by its place from 0. */
  readonly from?: Readonly<Record<number, number>>;
  /** What a cell keeps beside what it shows, by its place from 0. */
  readonly kept?: Readonly<Record<number, KeptCell>>;
}

/** What a spreadsheet keeps of a cell that cannot be told from what it shows. */
export interface KeptCell {
  /** The day behind "May-04" or 2004年5月, with the precision that is shown: 2004-05. */
  readonly date?: string;
  /** Why nobody can say what the cell says. */
  readonly fault?: Fault;
}

/** Something that is in the file and was not read, in words. */
export interface PassedOver {
  /** Of which sheet it is; undefined where it is one. */
  readonly sheet?: string;
  readonly what: string;
  readonly example: string;
  /** Heading of a column that is hidden. */
  readonly heading?: string;
}

/** A CSV file or a workbook: rows from the beginning, as often as asked. */
export interface TableFile {
  readonly kind: "csv" | "workbook";
  readonly rows: (
    onProgress?: (progress: { readonly done: number; readonly total: number }) => void,
  ) => AsyncIterable<GridRow>;
  /** Hidden sheets, rows and columns. */
  readonly passedOver?: readonly PassedOver[];
}

/** Columns that a spreadsheet can have; a row of more is no row. */
export const MOST_COLUMNS = 16_384;

/** A number that a spreadsheet made of a code, as the code: 4111010001.0 and 4.111010001E9 are 4111010001. */
export function printCode(text: string): string {
  const trimmed = text.trim();
  if (/^\d+\.0+$/.test(trimmed)) return trimmed.replace(/\.0+$/, "");
  return parseWholeExponent(trimmed) ?? trimmed;
}

/** A code without the address of its register: https://ror.org/03cve4549 is 03cve4549. */
export function printBareCode(text: string): string {
  return printCode(text).replace(
    /^https?:\/\/(?:(?:www\.)?ror\.org\/|orcid\.org\/|(?:www\.)?wikidata\.org\/(?:wiki|entity)\/)/iu,
    "",
  );
}

/** Whether digits of a code are lost: 9.13206E+17 says six of eighteen, and the others are nowhere. */
export function hasLostDigits(text: string): boolean {
  const trimmed = text.trim();
  return EXPONENT.test(trimmed) && parseWholeExponent(trimmed) === undefined;
}

const EXPONENT = /^(\d)(?:\.(\d+))?E(\+?)(\d{1,3})$/i;

/**
 * A number with an exponent whose digits are all there. A spreadsheet writes E+ and cuts off; programs that write E
 * alone leave out nothing but zeros.
 */
function parseWholeExponent(text: string): string | undefined {
  const [, first, rest = "", sign, power] = EXPONENT.exec(text) ?? [];
  const exponent = Number(power);
  if (first === undefined || exponent > 15) return undefined;
  return rest.length === exponent || (sign === "" && rest.length < exponent)
    ? first + rest.padEnd(exponent, "0")
    : undefined;
}
