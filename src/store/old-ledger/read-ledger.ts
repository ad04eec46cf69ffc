import { closeSync, existsSync, openSync, readdirSync, readSync } from "node:fs";
import { join } from "node:path";
import { StringDecoder } from "node:string_decoder";
import { ChanjiaoError } from "../../errors.js";
import type { Statement } from "../../statements/statement.js";
import type { ImportHeader, RetractionEntry } from "../change.js";
import type { Ledger, LedgerFolder, LedgerImport } from "./ledger.js";

const CHUNK = 1 << 20;

/**
 * Reads a ledger; where there is no folder, nothing came in yet. What a killed command left unfinished is not part of
 * it: a file under a temporary name, a last line that is cut off.
 * @throws ChanjiaoError INVALID_DATA where a line is damaged, with its place
 */
export function readLedger(folder: LedgerFolder): Ledger {
  const names = existsSync(folder.imports)
    ? readdirSync(folder.imports)
        .filter((name) => name.endsWith(".ndjson") && !name.startsWith("."))
        .sort()
    : [];
  return {
    imports: names.map((name) => readImport(join(folder.imports, name), name)),
    retractions: [...readLines<RetractionEntry>(folder.retractions)],
    judgements: [...readLines<unknown>(folder.judgements)],
  };
}

function readImport(path: string, name: string): LedgerImport {
  const lines = readLines<ImportHeader | Statement>(path);
  const header = lines.next().value as ImportHeader | undefined;
  if (header === undefined) throw damaged(path, 1);
  const statements: Statement[] = [];
  for (const line of lines) statements.push(line as Statement);
  return { name, header, statements };
}

/** One JSON a line, read piece by piece: a file may be longer than a string can be. */
function* readLines<T>(path: string): Generator<T, undefined> {
  if (!existsSync(path)) return;
  const file = openSync(path, "r");
  try {
    const decoder = new StringDecoder("utf8");
    const buffer = Buffer.alloc(CHUNK);
    let rest = "";
    let number = 0;
    for (let length = readSync(file, buffer); length > 0; length = readSync(file, buffer)) {
      const parts = (rest + decoder.write(buffer.subarray(0, length))).split("\n");
      rest = parts.pop() ?? "";
      for (const part of parts) {
        number++;
        yield parseLine<T>(part, path, number);
      }
    }
    // What does not end in a line break was being written when its command was killed: it never counted.
  } finally {
    closeSync(file);
  }
}

function parseLine<T>(text: string, path: string, number: number): T {
  try {
    return JSON.parse(text) as T;
  } catch {
    throw damaged(path, number);
  }
}

function damaged(path: string, line: number): ChanjiaoError {
  return new ChanjiaoError(
    "INVALID_DATA",
    `The ledger is damaged: ${path}:${line} cannot be read.`,
    "Restore that file from a backup of the data folder; nothing was changed.",
  );
}
