import { type CellObject, utils, write, type WorkBook, type WorkSheet } from "@e965/xlsx";
import { HEADINGS, writeTemporary } from "./read-drafts.js";

type Cell = string | number | Partial<CellObject>;

export interface SheetToWrite {
  readonly name?: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly hidden?: boolean;
}

/** A sheet of the usual headings, and below them some rows. */
export function members(...rows: readonly (readonly Cell[])[]): SheetToWrite {
  return { rows: [HEADINGS, ...rows] };
}

/** A workbook in a folder that goes when the test ends. Rows and columns count from 0. */
export async function writeBook(
  sheets: readonly SheetToWrite[],
  { type = "xlsx", date1904 = false }: { type?: "xlsx" | "biff8" | "xlml" | "xlsb"; date1904?: boolean } = {},
): Promise<string> {
  const book: WorkBook = utils.book_new();
  book.Workbook = {
    WBProps: { date1904 },
    Sheets: sheets.map(({ hidden }) => ({ Hidden: hidden === true ? 1 : 0 })),
  };
  for (const [index, { name, rows, merges, hiddenRows, hiddenColumns }] of sheets.entries()) {
    const sheet: WorkSheet = {};
    for (const [r, row] of rows.entries())
      for (const [c, cell] of row.entries())
        if (cell !== "")
          sheet[utils.encode_cell({ r, c })] =
            typeof cell === "object" ? cell : { t: typeof cell === "number" ? "n" : "s", v: cell };
    sheet["!ref"] = utils.encode_range({ r: 0, c: 0 }, { r: rows.length, c: 10 });
    if (merges) sheet["!merges"] = merges.map((range) => utils.decode_range(range));
    if (hiddenRows) sheet["!rows"] = rows.map((_, row) => ({ hidden: hiddenRows.includes(row) }));
    if (hiddenColumns) sheet["!cols"] = HEADINGS.map((_, column) => ({ hidden: hiddenColumns.includes(column) }));
    utils.book_append_sheet(book, sheet, name ?? `S${index + 1}`);
  }
  const extension = { xlsx: "xlsx", biff8: "xls", xlml: "xls", xlsb: "xlsb" }[type];
  return writeTemporary(`book.${extension}`, write(book, { type: "buffer", bookType: type }) as Buffer);
}
