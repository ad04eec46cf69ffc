import { read, utils } from "@e965/xlsx";

/** The sheets of a workbook that a reader sees, row by row, with a tab between cells; hidden rows and columns are left out. */
export function readWorkbook(bytes: Uint8Array): string {
  const book = read(bytes, { type: "array", cellFormula: false, cellHTML: false, cellStyles: true });
  return book.SheetNames.filter((_, index) => !book.Workbook?.Sheets?.[index]?.Hidden)
    .map((name) => {
      const rows = utils.sheet_to_csv(book.Sheets[name]!, { FS: "\t", blankrows: false, skipHidden: true });
      return rows.trim() === "" ? "" : `${name}\n${rows}`;
    })
    .join("\n\n");
}
