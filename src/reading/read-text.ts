import { extname } from "node:path";
import { ChanjiaoError } from "../errors.js";
import { BoundError, type Bounds, FILE_BOUNDS, runBounded } from "../machine/bounded/run-bounded.js";
import { readNamed } from "../read-file.js";
import type { Conversion, Converted } from "./files/convert.js";
import { decodeText } from "../text/encoding/decode-page.js";
import { findEncoding, findMark } from "../text/encoding/find-encoding.js";
import { checkIsText } from "./check-is-text.js";

/** What a file says, as plain text. */
export type ReadText = Converted;

export const READABLE = [".txt", ".md", ".html", ".htm", ".docx", ".pdf", ".xlsx"];

const CONVERT = new URL(import.meta.url.endsWith(".ts") ? "./files/convert.ts" : "./files/convert.js", import.meta.url);

/**
 * The text of a file. A text file stays byte for byte (one in GB 18030, Big5 or UTF-16 is converted); of a web page its
 * article, of the others what a reader sees of them.
 * @throws ChanjiaoError USAGE for what cannot be read, INVALID_DATA where it is no text or has none, or where it takes more
 *   than a file may
 */
export async function readText(path: string, bounds: Bounds = FILE_BOUNDS): Promise<ReadText> {
  const ending = extname(path).toLowerCase();
  if (!READABLE.includes(ending))
    throw new ChanjiaoError("USAGE", `${path} is of a kind that is not read.`, `These are: ${READABLE.join(", ")}.`);
  const bytes = readNamed(path, "Name a text, web page, Word document, workbook or PDF.");
  const read = ending === ".txt" ? { text: decode(bytes, path) } : await convert({ ending, bytes }, path, bounds);
  if (!/[\p{L}\p{N}]/u.test(read.text))
    throw new ChanjiaoError(
      "INVALID_DATA",
      read.text.trim() === "" ? `${path} has no text.` : `${path} has no text: nothing but marks, and nothing to read.`,
      ending === ".pdf" ? "A scan has to go through text recognition first." : "Is it the right file?",
    );
  checkIsText(read.text, path);
  return read;
}

const HEAD = 65_536;

/** UTF-16 without a mark is told by its zeros, of which a text has none. */
function decode(bytes: Buffer, path: string): string {
  const head = bytes.subarray(0, HEAD);
  if (!head.includes(0) || findMark(bytes) !== undefined) return decodeText(bytes);
  try {
    return new TextDecoder(findEncoding(path, head)).decode(bytes);
  } catch {
    // A zero here and there in another encoding: `checkIsText` tells how much of it is text.
    return decodeText(bytes);
  }
}

async function convert(conversion: Conversion, path: string, bounds: Bounds): Promise<Converted> {
  try {
    return await runBounded<Conversion, Converted>(CONVERT, conversion, bounds);
  } catch (error) {
    if (error instanceof BoundError)
      throw new ChanjiaoError(
        "INVALID_DATA",
        `${path} cannot be read: ${error.message.replace(/^It/, "that").replace(/\.$/, "")}, which no file of a text needs.`,
        "Open it in its own program and save its text.",
        { cause: error },
      );
    const reason = /^it is .*/.exec((error as Error).message)?.[0];
    throw new ChanjiaoError(
      "INVALID_DATA",
      `${path} cannot be read as ${conversion.ending.slice(1)}: ${reason ?? "it is damaged, cut off, locked by a password, or something else"}.`,
      "Open it in its own program and save it anew, or save its text.",
      { cause: error },
    );
  }
}
