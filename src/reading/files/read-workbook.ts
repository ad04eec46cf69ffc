import { type CellObject, read, set_cptable, utils, type WorkSheet } from "@e965/xlsx";
import * as codePages from "@e965/xlsx/dist/cpexcel.full.mjs";

// Excel 95 and before keep texts in the code page of their country.
set_cptable(codePages);

/**
 * The sheets of a workbook that a reader sees, row by row, with a tab between cells; hidden rows and columns, and what a
 * merged cell covers, are left out. Days are printed as in China, codes as they are.
 */
export function readWorkbook(bytes: Uint8Array): string {
  const options = { type: "array", cellFormula: false, cellHTML: false, cellStyles: true, cellNF: true } as const;
  const book = read(bytes, { ...options, dateNF: "yyyy/m/d" });
  return book.SheetNames.filter((_, index) => !book.Workbook?.Sheets?.[index]?.Hidden)
    .map((name) => {
      const rows = listRows(book.Sheets[name]!);
      return rows.length === 0 ? "" : `${name}\n${rows.join("\n")}`;
    })
    .join("\n\n");
}

/** Its rows, wherever it says that it ends. */
function listRows(sheet: WorkSheet): readonly string[] {
  takeCovered(sheet);
  const rows = new Map<number, string[]>();
  for (const [at, cell] of Object.entries(sheet) as [string, CellObject][]) {
    const text = at.startsWith("!") ? "" : printCell(cell);
    const { r, c } = utils.decode_cell(at);
    if (text === "" || sheet["!rows"]?.[r]?.hidden === true || sheet["!cols"]?.[c]?.hidden === true) continue;
    const cells = rows.get(r) ?? [];
    rows.set(r, cells);
    cells[c] = text;
  }
  const isShown = (_: unknown, column: number): boolean => sheet["!cols"]?.[column]?.hidden !== true;
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([, cells]) =>
      Array.from(cells, (text) => text ?? "")
        .filter(isShown)
        .join("\t"),
    );
}

function takeCovered(sheet: WorkSheet): void {
  const rows = new Map<number, Map<number, string>>();
  for (const at of Object.keys(sheet).filter((key) => !key.startsWith("!"))) {
    const { r, c } = utils.decode_cell(at);
    rows.set(r, (rows.get(r) ?? new Map<number, string>()).set(c, at));
  }
  for (const { s, e } of sheet["!merges"] ?? [])
    for (const [r, row] of rows)
      if (r >= s.r && r <= e.r)
        for (const [c, at] of row)
          if (c >= s.c && c <= e.c && (r !== s.r || c !== s.c)) {
            delete sheet[at];
            row.delete(c);
          }
}

/** A format of more characters is none of Excel's, and the library makes nothing of it. */
const LONGEST_FORMAT = 255;

/** A whole number is not shortened to what a narrow column shows of it. */
function printCell(cell: CellObject): string {
  const format = cell.z === undefined ? "General" : String(cell.z);
  const isCode = /^general$/i.test(format) && Number.isInteger(cell.v);
  const isBare = cell.t === "n" && (isCode || format.length > LONGEST_FORMAT);
  return (isBare ? String(cell.v) : cell.v === undefined ? "" : utils.format_cell(cell)).replace(/\s+/g, " ").trim();
}
