import { readFileSync } from "node:fs";
import { read, set_cptable, type WorkBook } from "@e965/xlsx";
import * as codePages from "@e965/xlsx/dist/cpexcel.full.mjs";
import { checkUnpacked, HIDDEN_IN_IT } from "./check-unpacked.js";
import { listRows, type SheetRows } from "./list-rows.js";

// Excel 95 and before keep texts in the code page of their country.
set_cptable(codePages);

/** A sheet as it is read. */
export interface ReadSheet extends SheetRows {
  readonly name: string;
  readonly hidden: boolean;
}

/** Says, in a workbook that is written out as XML, that something is not shown; the library does not read it there. */
const HIDDEN_IN_XML = /<(?:\w+:)?(?:Column|Row)\b[^>]*\bHidden="1"/;

/**
 * The sheets of a workbook one by one: .xlsx, .xls back to Excel 5, .xlsb, .ods, XML of Excel 2003. Rows, columns that are hidden are left
 * out, unless `hidden`. @throws RangeError with what is too much; whatever the library throws for what is damaged
 */
export function* readSheets(path: string, hidden: boolean): Generator<ReadSheet> {
  const bytes = readFileSync(path);
  const isZip = bytes.toString("latin1", 0, 2) === "PK";
  const checked = isZip ? checkUnpacked(bytes, hidden) : { bytes, hiddenSheets: new Set<string>() };
  const book = read(checked.bytes, {
    dense: true,
    cellNF: true,
    cellFormula: true,
    cellHTML: false,
    cellStyles: true,
    sheetStubs: true,
    cellDates: false,
    dateNF: "yyyy/m/d",
    UTC: true,
  });
  if (!isZip && !hidden && isXml(bytes) && HIDDEN_IN_XML.test(bytes.toString("utf8")))
    throw new RangeError(HIDDEN_IN_IT);
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  for (const [index, name] of book.SheetNames.entries()) {
    const sheet = book.Sheets[name];
    if (sheet === undefined || !["sheet", undefined].includes((sheet as { "!type"?: string })["!type"])) continue;
    const isHidden = isHiddenSheet(book, index) || checked.hiddenSheets.has(name);
    yield { name, hidden: isHidden, ...listRows(sheet, { name, date1904, hidden }) };
  }
}

function isHiddenSheet({ Workbook }: WorkBook, index: number): boolean {
  return (Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0;
}

function isXml(bytes: Buffer): boolean {
  return bytes.toString("latin1", 0, 200).includes("<?xml");
}
