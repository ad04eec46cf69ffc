import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_FOLDER } from "../../../src/machine/project.js";

/** What dist was made of, beside it: wherever it is copied from, it is known whether it is that of these sources. */
const MADE_OF = join(PROJECT_FOLDER, "dist/.made-of");
/** What a build copies. */
const COPIED = "reading/files/pdf/cmaps";

/**
 * Compiles src into dist, where it changed since: the commands of tests run from there, and so do threads, which read no
 * TypeScript.
 */
export function compile(): void {
  const sources = printSources();
  if (readIfThere(MADE_OF) === sources) return;
  execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"], {
    cwd: PROJECT_FOLDER,
    stdio: "inherit",
  });
  cpSync(join(PROJECT_FOLDER, "src", COPIED), join(PROJECT_FOLDER, "dist", COPIED), { recursive: true });
  writeFileSync(MADE_OF, sources);
}

/** What Vitest calls before the tests. */
export const setup = compile;

/** A hash of what stands where, how long it is and since when. */
function printSources(): string {
  const inSrc = readdirSync(join(PROJECT_FOLDER, "src"), { recursive: true, encoding: "utf8" });
  const hash = createHash("sha256");
  for (const file of ["tsconfig.json", "tsconfig.build.json", ...inSrc.sort().map((path) => join("src", path))]) {
    const { size, mtimeMs } = statSync(join(PROJECT_FOLDER, file));
    hash.update(`${file}\n${size}\n${mtimeMs}\n`);
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
