import { once } from "node:events";
import { type FileHandle, mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { createGunzip, createGzip, type Gzip } from "node:zlib";
import { ChanjiaoError } from "../../errors.js";
import type { Statement } from "../../statements/statement.js";
import { printFileFault } from "../../text/print-file-fault.js";

/**
 * Statements that are too many to hold, a row's in one line, in a compressed file that nobody else sees: it has no name
 * any more once it is open, and is gone with the process however that ends.
 */
export class Spool {
  private readonly lines: string[] = [];
  private readonly packing: Gzip = createGzip({ level: 1 });
  private readonly written: Promise<unknown>;
  private failure: unknown;

  private constructor(private readonly file: FileHandle) {
    const out = file.createWriteStream({ start: 0, autoClose: false });
    this.written = once(out, "finish");
    const onError = (error: unknown): void => {
      this.failure ??= error;
    };
    this.written.catch(onError);
    out.on("error", onError);
    this.packing.on("error", onError);
    this.packing.pipe(out);
  }

  /** @throws ChanjiaoError LOAD_FAILED */
  static async open(): Promise<Spool> {
    try {
      const folder = await mkdtemp(join(tmpdir(), "chanjiao-"));
      try {
        return new Spool(await open(join(folder, "statements.gz"), "wx+", 0o600));
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

  /** Writes what was added since. @throws ChanjiaoError LOAD_FAILED */
  async flush(): Promise<void> {
    if (this.lines.length === 0) return;
    const text = `${this.lines.join("\n")}\n`;
    this.lines.length = 0;
    if (!this.packing.write(text)) await Promise.race([once(this.packing, "drain"), this.written]);
    if (this.failure !== undefined) throw explain(this.failure);
  }

  /** Nothing comes after. */
  async end(): Promise<void> {
    await this.flush();
    this.packing.end();
    await this.written.catch((error: unknown) => {
      throw explain(error);
    });
  }

  /** What was added, in order; as often as it is wanted. */
  async *read(): AsyncGenerator<readonly Statement[]> {
    const bytes = this.file.createReadStream({ start: 0, autoClose: false });
    const text = bytes.pipe(createGunzip());
    bytes.on("error", (error) => text.destroy(error));
    for await (const line of createInterface({ input: text, crlfDelay: Infinity }))
      yield JSON.parse(line) as readonly Statement[];
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
