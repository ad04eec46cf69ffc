import { inflateRawSync } from "node:zlib";

/** What one file in a ZIP archive is called, where it stands, and how large it says it is. */
export interface ZipEntry {
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
  readonly method: number;
  readonly at: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const MOST_COMMENT = 0xffff;
/** What stands where a size has to be looked for elsewhere, as only files of 4 GB need. */
const ELSEWHERE = 0xffffffff;

/** The list at the end of a ZIP archive; undefined where it has none, or one of sizes beyond 4 GB. */
export function listEntries(bytes: Buffer): readonly ZipEntry[] | undefined {
  const end = findEnd(bytes);
  if (end === undefined) return undefined;
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index++) {
    if (at + ENTRY_LENGTH > bytes.length || bytes.readUInt32LE(at) !== ENTRY_SIGNATURE) return undefined;
    const nameLength = bytes.readUInt16LE(at + 28);
    const entry: ZipEntry = {
      name: bytes.toString("utf8", at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    };
    if (entry.unpacked === ELSEWHERE || entry.at === ELSEWHERE) return undefined;
    entries.push(entry);
    at += ENTRY_LENGTH + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function findEnd(bytes: Buffer): number | undefined {
  const first = Math.max(0, bytes.length - END_LENGTH - MOST_COMMENT);
  for (let at = bytes.length - END_LENGTH; at >= first; at--) if (bytes.readUInt32LE(at) === END_SIGNATURE) return at;
  return undefined;
}

/** The content of an entry. @throws RangeError where it is other than the list says, which no program writes */
export function unpackEntry(bytes: Buffer, { at, packed, unpacked, method }: ZipEntry): Buffer {
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const content = bytes.subarray(start, start + packed);
  if (method === 0) return content;
  const result = inflateRawSync(content, { maxOutputLength: Math.max(1, unpacked) });
  if (result.length !== unpacked) throw new RangeError("it unfolds to another size than it says");
  return result;
}
