import { createHash } from "node:crypto";
import type { Database } from "../../database/connection.js";
import type { DumpEnd, DumpHeader } from "./dump.js";
import { printDumpLine } from "./print-line.js";
import { readDumpLines } from "./read-store.js";

export interface PrintDumpOptions {
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal | undefined;
}

/** The store as the text of a file, piece by piece: the same store gives the same bytes. @throws as readDumpLines */
export async function* printDump(
  database: Pick<Database, "read">,
  header: DumpHeader,
  { onProgress, signal }: PrintDumpOptions = {},
): AsyncGenerator<string> {
  const hash = createHash("sha256");
  let lines = 1;
  const { sources, imports, statements, judgements, revocations } = header.counts;
  const total = 1 + sources + imports + statements + judgements + revocations;
  const first = `${JSON.stringify(header)}\n`;
  hash.update(first);
  yield first;
  for await (const page of readDumpLines(database, header)) {
    signal?.throwIfAborted();
    if (page.length === 0) continue;
    const text = page.map((line) => `${printDumpLine(line)}\n`).join("");
    hash.update(text);
    lines += page.length;
    onProgress?.(lines, total);
    yield text;
  }
  const end: DumpEnd = { end: true, lines, sha256: hash.digest("hex") };
  yield `${JSON.stringify(end)}\n`;
}
