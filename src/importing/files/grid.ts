/** One row of a table, its cells as they are shown. */
export interface GridRow {
  readonly sheet?: string;
  /** From 1, as an editor or a spreadsheet counts. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** A CSV file or a workbook: rows from the beginning, as often as asked. */
export interface TableFile {
  readonly kind: "csv" | "workbook";
  readonly rows: (
    onProgress?: (progress: { readonly done: number; readonly total: number }) => void,
  ) => AsyncIterable<GridRow>;
}

/** A number that a spreadsheet made of a code, as the code: 4111010001.0 and 4.111010001E9 are 4111010001. */
export function printCode(text: string): string {
  const trimmed = text.trim();
  if (/^\d+\.0+$/.test(trimmed)) return trimmed.replace(/\.0+$/, "");
  if (/^\d(\.\d+)?E\+?\d+$/i.test(trimmed) && Number.isSafeInteger(Number(trimmed))) return String(Number(trimmed));
  return trimmed;
}

/** A heading as it is compared: width, case, spaces and line breaks do not count. */
export function printHeading(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_\-*:()]+/g, "");
}
