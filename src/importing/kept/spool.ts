import { type FileHandle, mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { ChanjiaoError } from "../../errors.js";
import type { Statement } from "../../statements/statement.js";
import { printFileFault } from "../../read-file.js";

const pack = promisify(gzip);
const unpack = promisify(gunzip);

/** Where some rows lie in the file, compressed together. */
interface Block {
  readonly start: number;
  readonly length: number;
}

/**
 * Statements that are too many to hold, a row's in one line, in a compressed file that nobody else sees: it has no name
 * any more once it is open, and is gone with the process however that ends.
 */
export class Spool {
  private lines: string[] = [];
  private readonly blocks: Block[] = [];
  private size = 0;

  private constructor(private readonly file: FileHandle) {}

  /** @throws ChanjiaoError LOAD_FAILED */
  static async open(): Promise<Spool> {
    try {
      const folder = await mkdtemp(join(tmpdir(), "chanjiao-"));
      try {
        return new Spool(await open(join(folder, "statements"), "wx+", 0o600));
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    } catch (error) {
      throw explain(error);
    }
  }

  add(row: readonly Statement[]): void {
    if (row.length > 0) this.lines.push(JSON.stringify(row));
  }

  /** Writes what was added since: some hundred rows. @throws ChanjiaoError LOAD_FAILED */
  async flush(): Promise<void> {
    if (this.lines.length === 0) return;
    const bytes = await pack(this.lines.join("\n"), { level: 1 });
    this.lines = [];
    try {
      for (let done = 0; done < bytes.length; )
        done += (await this.file.write(bytes, done, bytes.length - done, this.size + done)).bytesWritten;
    } catch (error) {
      throw explain(error);
    }
    this.blocks.push({ start: this.size, length: bytes.length });
    this.size += bytes.length;
  }

  /** What was added and flushed, in order; as often as it is wanted. */
  async *read(): AsyncGenerator<readonly Statement[]> {
    for (const { start, length } of this.blocks) {
      const bytes = Buffer.alloc(length);
      await this.file.read(bytes, 0, length, start);
      const text = (await unpack(bytes)).toString("utf8");
      for (const line of text.split("\n")) yield JSON.parse(line) as readonly Statement[];
    }
  }

  close(): Promise<void> {
    return this.file.close();
  }
}

function explain(error: unknown): ChanjiaoError {
  return new ChanjiaoError(
    "LOAD_FAILED",
    `What is to be imported cannot be kept in ${tmpdir()}: ${printFileFault(error)}. Nothing was written.`,
    "Make room there, or name another folder: TMPDIR=/var/tmp.",
    { cause: error },
  );
}
