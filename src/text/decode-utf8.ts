import { Buffer, isUtf8 } from "node:buffer";

export type Decoded =
  | { readonly text: string }
  | {
      readonly text: undefined;
      readonly offset: number;
      readonly line: number;
      readonly column: number;
      readonly byte: number;
    };

/**
 * Bytes as text, exactly: no byte order mark is taken off, nothing is replaced. Bytes that are not UTF-8 give the first
 * of them with its offset from 0, and line and column from 1.
 */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = buffer.toString("utf8");
  if (isUtf8(buffer)) return { text };
  // A lenient decoder puts U+FFFD for what it cannot read: encoded again, the two differ first where the first bad byte
  // is.
  const again = Buffer.from(text, "utf8");
  let offset = 0;
  while (offset < buffer.length && again[offset] === buffer[offset]) offset++;
  while (!isUtf8(buffer.subarray(0, offset))) offset--;
  const before = buffer.toString("utf8", 0, offset);
  return {
    text: undefined,
    offset,
    byte: buffer[offset]!,
    line: before.split("\n").length,
    column: before.length - before.lastIndexOf("\n"),
  };
}
