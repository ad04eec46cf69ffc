import { createHash } from "node:crypto";
import type { Database } from "../../database/connection.js";
import type { DumpHeader } from "../../store/dump/dump.js";
import { printDumpLine } from "../../store/dump/print-line.js";
import { readDumpLines } from "../../store/dump/read-store.js";

/**
 * SHA-256, in hex, of what a store says as lines of a file, without the first and the last: equal for two that hold the
 * same, whatever program planned their graphs.
 */
export async function hashStore(
  database: Pick<Database, "read">,
  header: DumpHeader,
  onProgress: (done: number) => void = () => undefined,
): Promise<string> {
  const hash = createHash("sha256");
  let done = 0;
  for await (const page of readDumpLines(database, header)) {
    for (const line of page) hash.update(`${printDumpLine(line)}\n`);
    onProgress((done += page.length));
  }
  return hash.digest("hex");
}
