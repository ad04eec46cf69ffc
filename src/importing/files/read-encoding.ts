import { open } from "node:fs/promises";
import { ChanjiaoError } from "../../errors.js";
import { printFileFault } from "../../text/print-file-fault.js";

export type Encoding = "utf-8" | "gb18030" | "utf-16le";

/** The first bytes of a file, at most this many: enough to tell what it is. */
export const HEAD = 1 << 20;

/** @throws ChanjiaoError USAGE where it cannot be read */
export async function readHead(path: string): Promise<Buffer> {
  try {
    const file = await open(path, "r");
    try {
      const buffer = Buffer.alloc(HEAD);
      const { bytesRead } = await file.read(buffer, 0, HEAD, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw new ChanjiaoError("USAGE", `${path} cannot be read: ${printFileFault(error)}.`, "Name a file to import.");
  }
}

/**
 * UTF-8 (with a byte order mark or without), UTF-16 by its mark, else GB 18030, which is what Chinese spreadsheets
 * save.
 */
export function findEncoding(head: Buffer): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(head, { stream: true });
    return "utf-8";
  } catch {
    return "gb18030";
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
  const file = await open(path, "r");
  const decoder = new TextDecoder(encoding, { fatal: true });
  let done = 0;
  try {
    const { size } = await file.stat();
    for await (const chunk of file.createReadStream({
      highWaterMark: 1 << 18,
      autoClose: false,
    }) as AsyncIterable<Buffer>) {
      const text = decode(() => decoder.decode(chunk, { stream: true }), path, encoding, done);
      done += chunk.length;
      onProgress?.({ done, total: size });
      if (text !== "") yield text;
    }
    const rest = decode(() => decoder.decode(), path, encoding, done);
    if (rest !== "") yield rest;
  } finally {
    await file.close();
  }
}

function decode(work: () => string, path: string, encoding: Encoding, at: number): string {
  try {
    return work();
  } catch (error) {
    const name = { "utf-8": "UTF-8", gb18030: "GB 18030", "utf-16le": "UTF-16" }[encoding];
    throw new ChanjiaoError(
      "INVALID_DATA",
      `${path} is not ${name} throughout: after byte ${at} stands what is no character of it.`,
      "Save it as UTF-8.",
      { cause: error },
    );
  }
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
