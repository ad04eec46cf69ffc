import { CFB } from "@e965/xlsx";
import { markRaisedContent, markRaisedRuns } from "../raised.js";
import { listDayStyles, spellOutDays } from "./spell-out-days.js";
import { markStruckContent, markStruckFonts, markStruckRuns } from "./struck.js";
import { listEntries, unpackEntry } from "./zip.js";

/** A sheet of 300,000 rows has some 200 MB when it is unpacked. */
const MOST_UNPACKED = 400_000_000;
/** Of the longest text that the engine can hold, which a sheet becomes. */
const MOST_OF_ONE = 300_000_000;
const MOST_FILES = 5_000;

/** A workbook that is within bounds, with what the library does not read of it made plain. */
export interface CheckedBook {
  readonly bytes: Buffer;
  /** Names of sheets of an OpenDocument that are not shown. */
  readonly hiddenSheets: ReadonlySet<string>;
}

/**
 * Whether what a workbook unfolds to is within bounds, each part of it unpacked as far as it says; and the workbook with
 * its formats spelled out. `hidden`: hidden parts are read too. @throws RangeError with what is too much
 */
export function checkUnpacked(bytes: Buffer, hidden: boolean): CheckedBook {
  const entries = listEntries(bytes);
  if (!entries) throw new TypeError("it has no list of what is in it");
  const total = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (entries.length > MOST_FILES) throw new RangeError(`it has ${entries.length.toLocaleString("en")} files in it`);
  if (total > MOST_UNPACKED || entries.some(({ unpacked }) => unpacked > MOST_OF_ONE))
    throw new RangeError(`it unfolds to ${Math.round(total / 1e6).toLocaleString("en")} MB`);
  const changed = new Map<string, string>();
  let hiddenSheets: ReadonlySet<string> = new Set();
  let isDay: readonly boolean[] = [];
  // Styles first: what is kept as a day is shown by them.
  for (const entry of [...entries].sort((a, b) => Number(b.name === STYLES) - Number(a.name === STYLES))) {
    const content = unpackEntry(bytes, entry);
    const change = (make: (text: string) => string | undefined): void => {
      const text = changed.get(entry.name) ?? content.toString("utf8");
      const made = make(text);
      if (made !== undefined) changed.set(entry.name, made);
    };
    if (entry.name === STYLES) {
      isDay = listDayStyles(content.toString("utf8"));
      change(spellOutFormats);
      change(markStruckFonts);
    } else if (PARTS.test(entry.name)) {
      checkColumns(content);
      if (content.includes("strike")) change(markStruckRuns);
      if (content.includes("superscript")) change(markRaisedRuns);
      if (content.includes('t="d"')) change((text) => spellOutDays(text, isDay));
    } else if (entry.name === CONTENT) {
      const text = content.toString("utf8");
      if (!hidden && HIDDEN.test(text)) throw new RangeError(HIDDEN_IN_IT);
      hiddenSheets = listHiddenSheets(text);
      change((given) => (given.includes("<text:ruby-text") ? takeReadings(given) : undefined));
      change(markStruckContent);
      change(markRaisedContent);
    }
  }
  return { bytes: changed.size === 0 ? bytes : replaceParts(bytes, changed), hiddenSheets };
}

/** Columns of a sheet, told twice: the library makes something of each, however often it is told. */
const MOST_COLUMNS = 2 * 16_384;

/** @throws RangeError for a sheet that tells of more columns than there are */
function checkColumns(sheet: Buffer): void {
  const end = sheet.indexOf("sheetData");
  const head = sheet.toString("utf8", 0, end < 0 ? 0 : end);
  let columns = 0;
  for (const [, attributes = ""] of head.matchAll(/<(?:\w+:)?col\b([^<>]*)>/g)) {
    const [first, last] = [/\bmin="(\d+)"/, /\bmax="(\d+)"/].map((one) => Number(one.exec(attributes)?.[1] ?? 1));
    columns += Math.max(1, last! - first! + 1);
    if (columns > MOST_COLUMNS) throw new RangeError("it tells of more columns than a sheet has");
  }
}

/** What stands above characters to tell how they are read is no part of a text. */
function takeReadings(content: string): string {
  return content.replace(/<text:ruby-text\b[^>]*?(?:\/>|>[\s\S]*?<\/text:ruby-text>)/g, "");
}

/** Sheets of an OpenDocument whose style says that they are not shown. */
function listHiddenSheets(content: string): ReadonlySet<string> {
  const styles = [...content.matchAll(/<style:style\b([^>]*[^/>])>([\s\S]*?)<\/style:style>/g)]
    .filter(([, , inside = ""]) => /\btable:display="false"/.test(inside))
    .map(([, attributes = ""]) => /\bstyle:name="([^"]*)"/.exec(attributes)?.[1]);
  if (styles.length === 0) return new Set();
  const names = [...content.matchAll(/<table:table\b([^>]*)>/g)]
    .filter(([, attributes = ""]) => styles.includes(/\btable:style-name="([^"]*)"/.exec(attributes)?.[1]))
    .map(([, attributes = ""]) => /\btable:name="([^"]*)"/.exec(attributes)?.[1] ?? "");
  // The library leaves them as they are written.
  return new Set(names);
}

const STYLES = "xl/styles.xml";
/** Texts and sheets of an .xlsx. */
const PARTS = /^xl\/(?:sharedStrings|worksheets\/[^/]+)\.xml$/i;
/** Of an OpenDocument. */
const CONTENT = "content.xml";
/** The library does not read which rows and columns of it are hidden, or filtered. */
const HIDDEN =
  /\btable:visibility="(?:collapse|filter)"|\bstyle:(?:row-height|column-width)="0(?:\.0+)?(?:cm|mm|in|pt)"/;

/** What is told of a form of workbooks in which hidden parts cannot be told apart. */
export const HIDDEN_IN_IT = "it has hidden rows or columns, which cannot be told apart in this form of it";

/**
 * Formats that Excel in Chinese knows by their number, and no file spells out (ECMA-376 part 1, 18.8.30, zh-cn): the
 * library takes them all for days.
 */
const CHINESE_FORMATS: Readonly<Record<number, string>> = {
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: 'h"时"mm"分"',
  35: 'h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: 'yyyy"年"m"月"',
  56: 'm"月"d"日"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** Undefined where none of them is used, or said by the file itself. */
function spellOutFormats(styles: string): string | undefined {
  const used = new Set([...styles.matchAll(/<(?:\w+:)?xf\b[^>]*?\bnumFmtId="(\d+)"/g)].map(([, id]) => Number(id)));
  const said = new Set([...styles.matchAll(/<(?:\w+:)?numFmt\b[^>]*?\bnumFmtId="(\d+)"/g)].map(([, id]) => Number(id)));
  const missing = Object.entries(CHINESE_FORMATS).filter(([id]) => used.has(Number(id)) && !said.has(Number(id)));
  if (missing.length === 0) return undefined;
  const formats = missing
    .map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code.replaceAll('"', "&quot;")}"/>`)
    .join("");
  if (/<numFmts\b[^>]*>/.test(styles) && !/<numFmts\b[^>]*\/>/.test(styles))
    return styles.replace(/<numFmts\b[^>]*>/, (open) => open + formats);
  return styles
    .replace(/<numFmts\b[^>]*\/>/, "")
    .replace(/<styleSheet\b[^>]*>/, (open) => `${open}<numFmts>${formats}</numFmts>`);
}

function replaceParts(bytes: Buffer, parts: ReadonlyMap<string, string>): Buffer {
  const archive = CFB as Archive;
  const container = archive.read(bytes, { type: "buffer" });
  for (const [name, text] of parts) archive.utils.cfb_add(container, `/${name}`, Buffer.from(text));
  return archive.write(container, { fileType: "zip", type: "buffer" });
}

/** What is used of the library's reader of containers, whose types say `any`. */
interface Archive {
  readonly read: (bytes: Buffer, options: { readonly type: "buffer" }) => unknown;
  readonly write: (container: unknown, options: { readonly fileType: "zip"; readonly type: "buffer" }) => Buffer;
  readonly utils: { readonly cfb_add: (container: unknown, name: string, content: Buffer) => unknown };
}
