import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { dataFolderError } from "../database/embedded-folder.js";
import type { Statement } from "../statements/statement.js";
import type { ImportHeader, LedgerFolder } from "./ledger.js";

const LINES = 1_000;

/**
 * Writes one import: on return it is on the disk, and a kill at any moment before leaves nothing of it that counts. To be called while it
 * is this command's turn (`takeTurns`).
 * @returns the name of its file
 * @throws ChanjiaoError DATA_FOLDER
 */
export function writeImport(folder: LedgerFolder, header: ImportHeader, statements: Iterable<Statement>): string {
  try {
    mkdirSync(folder.imports, { recursive: true, mode: 0o700 });
    const present = readdirSync(folder.imports);
    // Left by commands that were killed: nobody else writes while it is our turn.
    for (const name of present.filter((found) => found.endsWith(".part"))) rmSync(join(folder.imports, name));
    const last = Math.max(0, ...present.map((name) => Number.parseInt(name, 10)).filter((number) => !Number.isNaN(number)));
    const name = `${String(last + 1).padStart(4, "0")}-${header.sha256.slice(0, 12)}.ndjson`;
    const draft = join(folder.imports, `.${name}.part`);
    const file = openSync(draft, "w", 0o600);
    try {
      let lines = [JSON.stringify(header)];
      for (const statement of statements) {
        lines.push(JSON.stringify(statement));
        if (lines.length < LINES) continue;
        writeSync(file, `${lines.join("\n")}\n`);
        lines = [];
      }
      if (lines.length > 0) writeSync(file, `${lines.join("\n")}\n`);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(draft, join(folder.imports, name));
    syncFolder(folder.imports);
    return name;
  } catch (error) {
    throw dataFolderError(folder.folder, error);
  }
}

/** The new name of a file is on the disk when its folder is. Not every system lets a folder be opened. */
function syncFolder(path: string): void {
  try {
    const folder = openSync(path, "r");
    fsyncSync(folder);
    closeSync(folder);
  } catch {
    // then the system sees to it
  }
}
