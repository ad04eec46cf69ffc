import type { WorkSheet } from "@e965/xlsx";
import { listBiff, openStream } from "./biff-records.js";

const ROW = 0x208;
const SHEET = 0x85;

/** Rows from 0 of each sheet of an .xls that are nothing high, of which the library does not tell [MS-XLS 2.4.221]. */
export function listFlatRows(bytes: Buffer): readonly (readonly number[])[] {
  const stream = openStream(bytes);
  if (!stream) return [];
  const starts = [...listBiff(stream, 0)].flatMap(({ type, at, length }) =>
    type === SHEET && length > 3 ? [stream.readUInt32LE(at)] : [],
  );
  return starts.map((start) =>
    [...listBiff(stream, start)].flatMap(({ type, at, length }) => {
      const height = type === ROW && length > 7 ? stream.readUInt16LE(at + 6) : undefined;
      return height === 0 ? [stream.readUInt16LE(at)] : [];
    }),
  );
}

/** What is nothing high is hidden as what says so itself. */
export function hideRows(sheet: WorkSheet, rows: readonly number[] = []): void {
  if (rows.length === 0) return;
  const all = (sheet["!rows"] ??= []);
  for (const row of rows) all[row] = { ...all[row], hidden: true };
}
