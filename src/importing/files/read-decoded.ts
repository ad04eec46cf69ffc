import { ChanjiaoError } from "../../errors.js";
import { openRegular, unreadable } from "../../read-file.js";
import { type Encoding, NAMES } from "../../text/encoding/find-encoding.js";

/** The first bytes of a file, at most this many: enough to tell what it is. */
export const HEAD = 1 << 20;

/** @throws ChanjiaoError USAGE where it cannot be read */
export async function readHead(path: string): Promise<Buffer> {
  try {
    const file = await openRegular(path);
    try {
      const buffer = Buffer.alloc(HEAD);
      const { bytesRead } = await file.read(buffer, 0, HEAD, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw unreadable(path, error, "Name a file to import.");
  }
}

/**
 * The text of a file, piece by piece, without its byte order mark. @throws ChanjiaoError INVALID_DATA for bytes of no
 * character
 */
export async function* readDecoded(
  path: string,
  encoding: Encoding,
  onProgress?: (progress: { done: number; total: number }) => void,
): AsyncGenerator<string> {
  const file = await openRegular(path);
  const decoder = new TextDecoder(encoding, { fatal: true });
  let [done, line] = [0, 1];
  try {
    const { size } = await file.stat();
    for await (const chunk of file.createReadStream({
      highWaterMark: 1 << 18,
      autoClose: false,
    }) as AsyncIterable<Buffer>) {
      const text = decode(() => decoder.decode(chunk, { stream: true }), { path, encoding, line, chunk });
      done += chunk.length;
      line += countLines(text);
      onProgress?.({ done, total: size });
      if (text !== "") yield text;
    }
    const rest = decode(() => decoder.decode(), { path, encoding, line, chunk: undefined });
    if (rest !== "") yield rest;
  } finally {
    await file.close();
  }
}

interface Decoding {
  readonly path: string;
  readonly encoding: Encoding;
  /** On which the chunk begins. */
  readonly line: number;
  /** Undefined at the end of the file. */
  readonly chunk: Buffer | undefined;
}

function decode(work: () => string, { path, encoding, line, chunk }: Decoding): string {
  try {
    return work();
  } catch (error) {
    if (chunk === undefined)
      throw new ChanjiaoError(
        "INVALID_DATA",
        `${path}:${line} ends within a character: the last one of the file is cut off.`,
        "Was it copied as a whole? Mend the last line, and save it as UTF-8.",
        { cause: error },
      );
    // What came before it in the chunk is readable: the lenient decoder puts a mark where it is not.
    const before = new TextDecoder(encoding).decode(chunk).split("\uFFFD", 1)[0] ?? "";
    throw new ChanjiaoError(
      "INVALID_DATA",
      `${path}:${line + countLines(before)} has bytes that are no character of ${NAMES[encoding]}, in which the rest is written.`,
      "Mend that line, and save it as UTF-8.",
      { cause: error },
    );
  }
}

function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  return count;
}

/** Lines with their numbers, however they end. */
export async function* readLines(
  path: string,
  encoding: Encoding,
  onProgress?: (progress: { done: number; total: number }) => void,
): AsyncGenerator<{ readonly number: number; readonly text: string }> {
  let rest = "";
  let number = 0;
  for await (const text of readDecoded(path, encoding, onProgress)) {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) yield { number: ++number, text: line.replace(/\r$/, "") };
  }
  if (rest !== "") yield { number: ++number, text: rest };
}
