const PREFIX = "arrayconnection:";

/** The library's cursors are offsets: the last row seen, in base64. */
export function printOffset(offset: number): string {
  return Buffer.from(`${PREFIX}${offset}`).toString("base64");
}

/** Offset of the first row after a cursor; undefined where it is none. */
export function parseOffset(cursor: string | null | undefined): number | undefined {
  const text = cursor ? Buffer.from(cursor, "base64").toString() : "";
  return text.startsWith(PREFIX) && /^\d{1,9}$/.test(text.slice(PREFIX.length))
    ? Number(text.slice(PREFIX.length)) + 1
    : undefined;
}
