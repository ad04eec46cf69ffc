import { utils, type WorkSheet } from "@e965/xlsx";
import { markCell } from "../struck.js";
import { listEntries, unpackEntry } from "../zip.js";
import { type BinaryRecord, listBiff, openStream } from "./biff-records.js";

/** What the library does not tell of a workbook in a binary form: the cells whose whole font is struck. */
export interface StruckCells {
  /** Addresses by the place of their sheet in the workbook. */
  readonly sheets: readonly ReadonlySet<string>[];
  /** A font that is struck belongs to no whole cell: parts of texts may be in it. */
  readonly inParts: boolean;
}

/** Gives the cells of a sheet that are struck the fill that tells it. */
export function markCells(sheet: WorkSheet, struck: ReadonlySet<string> | undefined): void {
  const data = (sheet as { "!data"?: (object | undefined)[][] })["!data"] ?? [];
  for (const address of struck ?? []) {
    const { r, c } = utils.decode_cell(address);
    const cell = data[r]?.[c];
    if (cell) markCell(cell);
  }
}

/** Of an .xls of Excel 5 and later [MS-XLS]; undefined where it is none, or damaged. */
export function listStruckXls(bytes: Buffer): StruckCells | undefined {
  const stream = openStream(bytes);
  if (!stream) return undefined;
  const fonts: boolean[] = [];
  const formats: number[] = [];
  const starts: number[] = [];
  for (const { type, at, length } of listBiff(stream, 0)) {
    if (type === XLS.font && length > 3) fonts.push((stream.readUInt16LE(at + 2) & STRIKE) !== 0);
    else if (type === XLS.format && length > 1) formats.push(stream.readUInt16LE(at));
    else if (type === XLS.sheet && length > 3) starts.push(stream.readUInt32LE(at));
  }
  // There is no font 4: the fifth is 5.
  const isStruck = (format: number): boolean => {
    const font = formats[format] ?? 0;
    return fonts[font > 4 ? font - 1 : font] === true;
  };
  const cells = (start: number): ReadonlySet<string> => {
    const found = new Set<string>();
    for (const { type, at, length } of listBiff(stream, start)) {
      if (!XLS.cells.has(type) || length < 6) continue;
      const [r, first] = [stream.readUInt16LE(at), stream.readUInt16LE(at + 2)];
      const step = type === XLS.numbers ? 6 : length;
      for (let c = first, place = at + 4; place + 2 < at + length; c++, place += step)
        if (isStruck(stream.readUInt16LE(place))) found.add(utils.encode_cell({ r, c }));
    }
    return found;
  };
  if (!fonts.includes(true)) return undefined;
  const whole = new Set(formats.map((font) => (font > 4 ? font - 1 : font)));
  return { sheets: starts.map(cells), inParts: fonts.some((struck, font) => struck && !whole.has(font)) };
}

const STRIKE = 0x08;
const XLS = {
  font: 0x31,
  format: 0xe0,
  sheet: 0x85,
  numbers: 0xbd,
  cells: new Set([0x06, 0xbd, 0xd6, 0xfd, 0x203, 0x204, 0x205, 0x27e]),
};

/** Of an .xlsb [MS-XLSB]; undefined where it is none. */
export function listStruckXlsb(bytes: Buffer): StruckCells | undefined {
  const entries = listEntries(bytes) ?? [];
  const open = (name: string): Buffer => {
    const entry = entries.find((one) => one.name.toLowerCase() === name.toLowerCase());
    return entry ? Buffer.from(unpackEntry(bytes, entry)) : Buffer.alloc(0);
  };
  const styles = open("xl/styles.bin");
  const fonts: boolean[] = [];
  const formats: number[] = [];
  let isOfCells = false;
  for (const { type, at } of listXlsb(styles)) {
    if (type === XLSB.font) fonts.push((styles.readUInt16LE(at + 2) & STRIKE) !== 0);
    else if (type === XLSB.formatsBegin || type === XLSB.formatsEnd) isOfCells = type === XLSB.formatsBegin;
    else if (type === XLSB.format && isOfCells) formats.push(styles.readUInt16LE(at + 4));
  }
  if (!fonts.includes(true)) return undefined;
  const targets = new Map(
    [
      ...open("xl/_rels/workbook.bin.rels")
        .toString("utf8")
        .matchAll(/<Relationship\b[^>]*>/g),
    ].map(([one]) => [/\bId="([^"]*)"/.exec(one)?.[1], /\bTarget="\/?(?:xl\/)?([^"]*)"/.exec(one)?.[1] ?? ""]),
  );
  const book = open("xl/workbook.bin");
  const sheets = [...listXlsb(book)].flatMap(({ type, at }) => {
    if (type !== XLSB.sheet) return [];
    const length = book.readUInt32LE(at + 8);
    const id = book.toString("utf16le", at + 12, at + 12 + length * 2);
    return [listCells(open(`xl/${targets.get(id) ?? ""}`), (format) => fonts[formats[format] ?? 0] === true)];
  });
  const whole = new Set(formats);
  return { sheets, inParts: fonts.some((struck, font) => struck && !whole.has(font)) };
}

const XLSB = { font: 0x2b, format: 0x2f, formatsBegin: 0x269, formatsEnd: 0x26a, sheet: 0x9c, row: 0, string: 62 };

function listCells(sheet: Buffer, isStruck: (format: number) => boolean): ReadonlySet<string> {
  const found = new Set<string>();
  let r = 0;
  for (const { type, at, length } of listXlsb(sheet)) {
    if (type === XLSB.row && length >= 4) r = sheet.readUInt32LE(at);
    else if (((type > 1 && type < 12) || type === XLSB.string) && length >= 8 && isStruck(sheet.readUIntLE(at + 4, 3)))
      found.add(utils.encode_cell({ r, c: sheet.readUInt32LE(at) }));
  }
  return found;
}

/** Type and length take as many bytes as they need. */
function* listXlsb(part: Buffer): Generator<BinaryRecord> {
  let place = 0;
  const take = (most: number): number => {
    let value = 0;
    for (let index = 0; index < most; index++) {
      const byte = part[place++] ?? 0;
      value |= (byte & 0x7f) << (7 * index);
      if ((byte & 0x80) === 0) break;
    }
    return value;
  };
  while (place < part.length) {
    const type = takeType(part, place);
    place += type > 0x7f ? 2 : 1;
    const length = take(4);
    if (place + length > part.length) return;
    yield { type, at: place, length };
    place += length;
  }
}

function takeType(part: Buffer, place: number): number {
  const [first = 0, second = 0] = [part[place], part[place + 1]];
  return (first & 0x80) === 0 ? first : (first & 0x7f) | ((second & 0x7f) << 7);
}
