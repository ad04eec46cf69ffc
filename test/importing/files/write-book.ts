import { readFileSync } from "node:fs";
import { CFB, type CellObject, utils, write, type WorkBook, type WorkSheet } from "@e965/xlsx";
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
  { type = "xlsx", date1904 = false }: { type?: "xlsx" | "biff8" | "xlml" | "xlsb" | "ods"; date1904?: boolean } = {},
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
  const extension = { xlsx: "xlsx", biff8: "xls", xlml: "xls", xlsb: "xlsb", ods: "ods" }[type];
  return writeTemporary(`book.${extension}`, write(book, { type: "buffer", bookType: type }) as Buffer);
}

/** What is used of the library's reader of containers, whose types say `any`. */
export interface Archive {
  readonly read: (bytes: Buffer, options: object) => unknown;
  readonly write: (container: unknown, options: object) => Buffer;
  readonly find: (container: unknown, name: string) => { readonly content: Uint8Array };
  readonly utils: { readonly cfb_add: (container: unknown, name: string, content: Buffer) => unknown };
}

/** The same archive with one of its files changed. */
export function changePart(path: string, name: string, change: (text: string) => string): Promise<string> {
  return changeBytes(path, name, (bytes) => Buffer.from(change(bytes.toString("utf8"))));
}

export async function changeBytes(path: string, name: string, change: (bytes: Buffer) => Buffer): Promise<string> {
  const archive = CFB as Archive;
  const container = archive.read(readFileSync(path), { type: "buffer" });
  const bytes = Buffer.from(archive.find(container, name).content);
  archive.utils.cfb_add(container, name, change(bytes));
  return writeTemporary(
    `changed-${path.split("/").at(-1) ?? ""}`,
    archive.write(container, { fileType: "zip", type: "buffer" }),
  );
}

/** The same .xls with its records changed where they are, or others for them. */
export async function changeStream(path: string, change: (stream: Buffer) => Buffer | void): Promise<string> {
  const archive = CFB as Archive;
  const container = archive.read(readFileSync(path), { type: "buffer" });
  const stream = Buffer.from(archive.find(container, "Workbook").content);
  archive.utils.cfb_add(container, "Workbook", change(stream) ?? stream);
  return writeTemporary("changed.xls", archive.write(container, { fileType: "cfb", type: "buffer" }));
}

/** The records of an .xls. */
export function listRecords(stream: Buffer): { readonly type: number; readonly at: number }[] {
  const found: { readonly type: number; readonly at: number }[] = [];
  for (let at = 0; at + 4 <= stream.length; at += 4 + stream.readUInt16LE(at + 2))
    found.push({ type: stream.readUInt16LE(at), at: at + 4 });
  return found;
}

/** Of an OpenDocument. */
export function hideFirstRow(path: string): Promise<string> {
  return changePart(path, "/content.xml", (text) =>
    text.replace("<table:table-row", '<table:table-row table:visibility="collapse"'),
  );
}
