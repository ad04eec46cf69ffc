import { createHash } from "node:crypto";
import type { Database } from "../../database/connection.js";
import type { DumpHeader, DumpLine } from "../../store/dump/dump.js";
import { printDumpLine } from "../../store/dump/print-line.js";
import { readDumpLines } from "../../store/dump/read-store.js";
import { EMPTY_SUM, sumHashes } from "../projection/hash-item.js";

/**
 * A sum over the lines that a store is written as: equal for two that hold the same, whatever program planned their
 * graphs, and in whatever order they come.
 */
export async function sumStore(
  database: Pick<Database, "read">,
  header: DumpHeader,
  onProgress: (done: number) => void = () => undefined,
): Promise<string> {
  let sum = EMPTY_SUM;
  let done = 0;
  for await (const page of readDumpLines(database, header)) {
    sum = sumLines(sum, page);
    onProgress((done += page.length));
  }
  return sum;
}

/** With these lines besides. */
export function sumLines(sum: string, lines: readonly DumpLine[]): string {
  return sumHashes(
    sum,
    lines.map((line) => createHash("sha256").update(printDumpLine(line)).digest("hex").slice(0, 32)),
  );
}
