import { extname } from "node:path";
import { ChanjiaoError } from "../../errors.js";
import { findUtf16 } from "../../text/encoding/find-encoding.js";
import { pattern } from "../../text/patterns/pattern.js";

/** The formats that can be named with --as. */
export const FORMATS = ["statements", "table", "moe-institutions", "ror"] as const;
export type FormatName = (typeof FORMATS)[number];

/** What a file is made of, seen from its first bytes; `extension` decides only between texts that look alike. */
export type Container = "workbook" | "page" | "json" | "yaml" | "csv";

/** @throws ChanjiaoError INVALID_DATA for what is no table and no text */
export function recogniseContainer(path: string, head: Buffer): Container {
  if (isBinaryWorkbook(head)) return "workbook";
  const text = decodeHead(head);
  if (/^\s*<\?xml/.test(text) && text.includes("urn:schemas-microsoft-com:office:spreadsheet")) return "workbook";
  if (PAGE.test(text)) return "page";
  refuse(path, text);
  if (/^\s*[[{]/.test(text)) return "json";
  if (
    [".yaml", ".yml"].includes(extname(path).toLowerCase()) ||
    /^(?:#.*\n|[^\S\n]*\n)*(?:source|quotes|recordedAt|entities|links|retractions)\s*:/.test(text)
  )
    return "yaml";
  return "csv";
}

/** Also a piece of one that begins with anything, or with a line of words, and goes on with a table. */
const PAGE = pattern("i")`
  ^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S]){0,2000}-->\s*)*<
  (?:!doctype\s+html|html|head|meta|body|table|style|div|center|font)\b|^\s*<(?:!|[a-z])[\s\S]*<t(?:able|body|r)\b
  |^[^<>]{0,300}<table\b[\s\S]*<t[rdh]\b
`;

/** ZIP, the container of .xls, or the records of Excel 2 to 4, which have none. */
function isBinaryWorkbook(head: Buffer): boolean {
  const isZip = head.subarray(0, 4).equals(Buffer.from("PK\u0003\u0004", "latin1"));
  const isCompound = head.subarray(0, 8).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
  const isBare =
    head[0] === 0x09 && [0, 2, 4, 8].includes(head[1] ?? -1) && [4, 6, 8].includes(head[2] ?? -1) && head[3] === 0;
  return isZip || isCompound || isBare;
}

function decodeHead(head: Buffer): string {
  const beginning = head.subarray(0, 20_000);
  if (beginning[0] === 0xff && beginning[1] === 0xfe) return new TextDecoder("utf-16le").decode(beginning);
  if (beginning[0] === 0xfe && beginning[1] === 0xff) return new TextDecoder("utf-16be").decode(beginning);
  const wide = beginning.includes(0) ? findUtf16(beginning) : undefined;
  if (wide !== undefined) return new TextDecoder(wide).decode(beginning);
  return beginning.toString("utf8").replace(/^\uFEFF/, "");
}

function refuse(path: string, text: string): void {
  const other = OTHERS.find(([pattern]) => pattern.test(text));
  if (other) throw new ChanjiaoError("INVALID_DATA", `${path} is ${other[1]}.`, other[2]);
}

const OTHERS: readonly (readonly [pattern: RegExp, what: string, help: string])[] = [
  [/^%PDF-/, "a PDF", "chanjiao read takes its text; of a table in it, make a workbook or CSV."],
  [
    /^MIME-Version:/i,
    "a web archive, which spreadsheet programs write as “single file web page”",
    "Open it in a spreadsheet program and save it as .xlsx.",
  ],
  [/^\{\\rtf/, "a text in RTF", "Copy its table into a spreadsheet and save that as .xlsx."],
  [/^\s*<\?xml/, "XML, and not that of a spreadsheet", "docs/importing.md lists what can be read."],
  [/^ID;P/, "a table in SYLK", "Open it in a spreadsheet program and save it as .xlsx or CSV."],
];
