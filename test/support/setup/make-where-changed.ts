import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_FOLDER } from "../../../src/machine/project.js";

/**
 * Makes something in dist, where that was not made of these files and folders as they are now. Beside it lies what it was
 * made of (a hash of what stands where, how long it is and since when): wherever dist is copied from, that is known.
 * @param name of that mark: dist/.<name>-made-of
 */
export function makeWhereChanged(name: string, sources: readonly string[], make: () => void): void {
  const mark = join(PROJECT_FOLDER, `dist/.${name}-made-of`);
  const found = printSources(sources);
  if (readIfThere(mark) === found) return;
  make();
  writeFileSync(mark, found);
}

function printSources(sources: readonly string[]): string {
  const hash = createHash("sha256");
  for (const source of sources) {
    const inside = statSync(join(PROJECT_FOLDER, source)).isDirectory()
      ? readdirSync(join(PROJECT_FOLDER, source), { recursive: true, encoding: "utf8" }).map((path) =>
          join(source, path),
        )
      : [source];
    for (const file of inside.sort()) {
      const { size, mtimeMs } = statSync(join(PROJECT_FOLDER, file));
      hash.update(`${file}\n${size}\n${mtimeMs}\n`);
    }
  }
  return hash.digest("hex");
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
