import { findEncoding } from "../encoding/find-encoding.js";

/**
 * A web page as text, in the encoding that it says it has. @throws TypeError for bytes that are none of it, RangeError
 * for one that nobody knows
 */
export function decodePage(path: string, bytes: Buffer): string {
  const said = /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w-]{2,20})/i.exec(bytes.toString("latin1", 0, 4_096))?.[1];
  const hasMark = (bytes[0] === 0xef && bytes[1] === 0xbb) || (bytes[0] === 0xff && bytes[1] === 0xfe);
  const encoding = said === undefined || hasMark ? findEncoding(path, bytes) : said.replace(/^gb(2312|k)$/i, "gb18030");
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // Some say one and write another.
    return new TextDecoder(findEncoding(path, bytes), { fatal: true }).decode(bytes);
  }
}
