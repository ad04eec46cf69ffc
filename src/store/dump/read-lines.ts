import { createHash, type Hash } from "node:crypto";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { openRegular, unreadable } from "../../read-file.js";

/** A line as it stands in the file. */
export interface RawLine {
  /** From 1. */
  readonly number: number;
  /** Without its end. Undefined where its bytes are no UTF-8. */
  readonly text: string | undefined;
  /** SHA-256, in hex, of all lines before this one. */
  readonly before: () => string;
}

/** Why a file ends before its end: it has no line end there, or what was packed is cut off. */
export class CutOff extends Error {
  constructor(
    /** The line that is not whole. */
    readonly line: number,
    /** What there is of it. */
    readonly text: string,
    readonly why: string,
  ) {
    super(why);
  }
}

/**
 * The lines of a file, packed (gzip) or not: its first bytes tell. Holds one line at a time.
 * @throws CutOff; ChanjiaoError USAGE where it cannot be read
 */
export async function* readRawLines(
  path: string,
  onProgress?: (done: number, total: number) => void,
): AsyncGenerator<RawLine> {
  const { size, isPacked } = await look(path);
  const file = (await openRegular(path)).createReadStream({ highWaterMark: 1 << 18 });
  let done = 0;
  file.on("data", (chunk) => {
    done += chunk.length;
    onProgress?.(done, size);
  });
  // The reader below is told of an error by the last stream.
  const stream = isPacked ? pipeline(file, createGunzip(), () => undefined) : file;
  const hash = createHash("sha256");
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let number = 0;
  let rest: Buffer[] = [];
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      let from = 0;
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
        const bytes = Buffer.concat([...rest, chunk.subarray(from, at + 1)]);
        rest = [];
        from = at + 1;
        yield { number: ++number, text: decode(decoder, bytes.subarray(0, -1)), before: () => digest(hash) };
        hash.update(bytes);
      }
      if (from < chunk.length) rest.push(chunk.subarray(from));
    }
  } catch (error) {
    if (!String((error as NodeJS.ErrnoException).code).startsWith("Z_")) throw error;
    const isShort = (error as NodeJS.ErrnoException).code === "Z_BUF_ERROR";
    const why = isShort ? "the packed file is cut off" : "the packed file is damaged";
    throw new CutOff(number + 1, Buffer.concat(rest).toString("utf8"), why);
  } finally {
    file.destroy();
  }
  if (rest.length > 0) throw new CutOff(number + 1, Buffer.concat(rest).toString("utf8"), "the line has no end");
}

/** @throws ChanjiaoError USAGE where it cannot be read */
async function look(path: string): Promise<{ readonly size: number; readonly isPacked: boolean }> {
  try {
    const file = await openRegular(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
      return { size: (await file.stat()).size, isPacked: bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b };
    } finally {
      await file.close();
    }
  } catch (error) {
    throw unreadable(path, error, "Name a file that chanjiao backup wrote.");
  }
}

function digest(hash: Hash): string {
  return hash.copy().digest("hex");
}

function decode(decoder: InstanceType<typeof TextDecoder>, bytes: Buffer): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}
