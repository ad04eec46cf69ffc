import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { dataFolderError } from "../database/embedded/folder.js";
import { makeFolder } from "../machine/make-folder.js";
import type { Statement } from "../statements/statement.js";
import type { ImportHeader, LedgerFolder } from "./ledger.js";

const LINES = 1_000;

export interface NewImport {
  readonly header: ImportHeader;
  readonly statements: Iterable<Statement>;
}

/**
 * Writes imports around a load: their files are whole and on the disk before it begins, under names that do not count,
 * and get those that do when it has succeeded. Where it fails they are gone again; a kill at any moment leaves what the
 * next call takes away. To be called while it is this command's turn (`takeTurns`).
 * @returns what `load` gives
 * @throws ChanjiaoError DATA_FOLDER; whatever `load` throws
 */
export async function writeImports<T>(
  folder: LedgerFolder,
  imports: readonly NewImport[],
  load: () => Promise<T>,
): Promise<T> {
  const parts = attempt(folder, () => writeParts(folder, imports));
  try {
    const loaded = await load();
    attempt(folder, () => {
      for (const { part, path } of parts) renameSync(part, path);
      if (parts.length > 0) syncFolder(folder.imports);
    });
    return loaded;
  } finally {
    for (const { part } of parts) rmSync(part, { force: true });
  }
}

interface PartFile {
  readonly part: string;
  /** What it is called once it counts. */
  readonly path: string;
}

function writeParts({ imports: into }: LedgerFolder, imports: readonly NewImport[]): readonly PartFile[] {
  if (imports.length === 0) return [];
  makeFolder(into);
  const present = readdirSync(into);
  // Left by commands that were killed: nobody else writes while it is our turn.
  for (const name of present.filter((found) => found.endsWith(".part"))) rmSync(join(into, name));
  const last = Math.max(
    0,
    ...present.map((name) => Number.parseInt(name, 10)).filter((number) => !Number.isNaN(number)),
  );
  return imports.map(({ header, statements }, index) => {
    const name = `${String(last + index + 1).padStart(4, "0")}-${header.sha256.slice(0, 12)}.ndjson`;
    const part = join(into, `.${name}.part`);
    writeLines(part, header, statements);
    return { part, path: join(into, name) };
  });
}

function writeLines(path: string, header: ImportHeader, statements: Iterable<Statement>): void {
  const file = openSync(path, "w", 0o600);
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
}

function attempt<T>({ folder }: LedgerFolder, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw dataFolderError(folder, error);
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
