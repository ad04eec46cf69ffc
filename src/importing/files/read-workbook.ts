import { readFile, stat } from "node:fs/promises";
import { type CellObject, read, utils, type WorkSheet } from "@e965/xlsx";
import { ChanjiaoError } from "../../errors.js";
import type { TableFile, GridRow } from "./grid.js";

/** A workbook is unpacked as a whole, and takes some twenty times its size; a longer table is to be saved as CSV. */
const LARGEST = 50_000_000;

/**
 * A workbook, .xls as well as .xlsx: the rows of all its sheets, or of one. @throws ChanjiaoError INVALID_DATA, USAGE
 */
export async function openWorkbook(path: string, sheet?: string): Promise<TableFile> {
  const { size } = await stat(path);
  if (size > LARGEST) {
    throw new ChanjiaoError(
      "INVALID_DATA",
      `${path} has ${Math.round(size / 1e6)} MB, and of a workbook at most ${LARGEST / 1e6} are read.`,
      "Save it as CSV: that is read row by row, however long it is.",
    );
  }
  const sheets = unpack(path, await readFile(path));
  const chosen = sheet === undefined ? sheets : sheets.filter(({ name }) => name === sheet);
  if (chosen.length === 0)
    throw new ChanjiaoError(
      "USAGE",
      `${path} has no sheet "${sheet}".`,
      `Its sheets are ${sheets.map(({ name }) => name).join(", ")}.`,
    );
  const total = chosen.reduce((sum, { rows }) => sum + rows.length, 0);
  return {
    kind: "workbook",
    rows: async function* (onProgress) {
      let done = 0;
      for (const { name, rows } of chosen) {
        for (const row of rows) {
          if (++done % 1_000 === 0 || done === total) onProgress?.({ done, total });
          if (row.cells.some((cell) => cell.trim() !== "")) yield { ...row, sheet: name };
        }
      }
    },
  };
}

function unpack(path: string, bytes: Buffer): readonly { readonly name: string; readonly rows: readonly GridRow[] }[] {
  try {
    const book = read(bytes, { dense: true, cellDates: true, UTC: true, cellFormula: false, cellHTML: false });
    return book.SheetNames.map((name) => ({ name, rows: listRows(book.Sheets[name]) }));
  } catch (error) {
    throw new ChanjiaoError(
      "INVALID_DATA",
      `${path} cannot be read as a workbook: it is damaged, cut off, locked by a password, or something else.`,
      "Open it in a spreadsheet program and save it as .xlsx or CSV.",
      { cause: error },
    );
  }
}

function listRows(sheet: WorkSheet | undefined): GridRow[] {
  const reference = sheet?.["!ref"];
  if (reference === undefined) return [];
  const { s, e } = utils.decode_range(reference);
  const data = (sheet as { "!data"?: (CellObject | undefined)[][] })["!data"] ?? [];
  const rows: GridRow[] = [];
  for (let index = s.r; index <= e.r; index++) {
    const cells = Array.from({ length: e.c + 1 }, (_, column) => printCell(data[index]?.[column]));
    rows.push({ row: index + 1, cells });
  }
  return rows;
}

const ERRORS_OF_CELLS: Readonly<Record<number, string>> = {
  0: "#NULL!",
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  36: "#NUM!",
  42: "#N/A",
};

/** As it is shown, but days in ISO form and codes without the exponent that a narrow column gives them. */
function printCell(cell: CellObject | undefined): string {
  if (cell === undefined || cell.v === undefined || cell.t === "z") return "";
  // The value of a failed formula is the number of its error: 23 for #REF!.
  if (cell.t === "e") return cell.w ?? ERRORS_OF_CELLS[Number(cell.v)] ?? "#VALUE!";
  if (cell.v instanceof Date) return cell.v.toISOString().slice(0, 10);
  if (typeof cell.v === "number" && Number.isInteger(cell.v)) return String(cell.v);
  return cell.w ?? String(cell.v);
}
