import { readFileSync } from "node:fs";
import { read, set_cptable, type WorkBook } from "@e965/xlsx";
import * as codePages from "@e965/xlsx/dist/cpexcel.full.mjs";
import type { PassedOver } from "../grid.js";
import { checkUnpacked, HIDDEN_IN_IT } from "./check-unpacked.js";
import { listRows, type SheetRows } from "./list-rows.js";
import { markStruckXml } from "./struck.js";
import { hideRows, listFlatRows } from "./binary/flat-rows.js";
import { listStruckXls, listStruckXlsb, markCells } from "./binary/struck-binary.js";

// Excel 95 and before keep texts in the code page of their country.
set_cptable(codePages);

/** A sheet as it is read. */
export interface ReadSheet extends SheetRows {
  readonly name: string;
  readonly hidden: boolean;
}

/** Says, in a workbook that is written out as XML, that something is not shown; the library does not read it there. */
const HIDDEN_IN_XML = /<(?:\w+:)?(?:Column|Row)\b[^>]*\bHidden="1"/;

const STRUCK_IN_PARTS =
  "parts of cells may be struck out, which cannot be seen in this form of a workbook: save it as .xlsx";

/**
 * The sheets of a workbook one by one: .xlsx, .xls back to Excel 5, .xlsb, .ods, XML of Excel 2003. Rows, columns that are hidden are left
 * out, unless `hidden`. @throws RangeError with what is too much; whatever the library throws for what is damaged
 */
export function* readSheets(path: string, hidden: boolean): Generator<ReadSheet> {
  const bytes = readFileSync(path);
  const isZip = bytes.toString("latin1", 0, 2) === "PK";
  const checked = isZip ? checkUnpacked(bytes, hidden) : { bytes, hiddenSheets: new Set<string>() };
  const xml = !isZip && isXml(bytes) ? bytes.toString("utf8") : "";
  const marked = markStruckXml(xml);
  const book = read(marked === undefined ? checked.bytes : Buffer.from(marked), {
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
  if (!hidden && HIDDEN_IN_XML.test(xml)) throw new RangeError(HIDDEN_IN_IT);
  const struck = xml === "" ? (isZip ? listStruckXlsb(bytes) : listStruckXls(bytes)) : undefined;
  const flat = xml === "" && !isZip ? listFlatRows(bytes) : [];
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  for (const [index, name] of book.SheetNames.entries()) {
    const sheet = book.Sheets[name];
    if (sheet === undefined || !["sheet", undefined].includes((sheet as { "!type"?: string })["!type"])) continue;
    const isHidden = isHiddenSheet(book, index) || checked.hiddenSheets.has(name);
    markCells(sheet, struck?.sheets[index]);
    hideRows(sheet, flat[index]);
    const { rows, passedOver } = listRows(sheet, { name, date1904, hidden });
    const parts: readonly PassedOver[] =
      struck?.inParts === true ? [{ sheet: name, what: STRUCK_IN_PARTS, example: name }] : [];
    yield { name, hidden: isHidden, rows, passedOver: [...passedOver, ...parts] };
  }
}

function isHiddenSheet({ Workbook }: WorkBook, index: number): boolean {
  return (Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0;
}

function isXml(bytes: Buffer): boolean {
  return bytes.toString("latin1", 0, 200).includes("<?xml");
}
