import { execFileSync } from "node:child_process";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_FOLDER } from "../../../src/machine/project.js";
import { makeWhereChanged } from "./make-where-changed.js";

/** What a build copies. */
const COPIED = ["reading/files/pdf/cmaps", "reading/finding/tagging/lac"];

/**
 * Compiles src into dist, where it changed since: the commands of tests run from there, and so do threads, which read no
 * TypeScript.
 */
export function compile(): void {
  makeWhereChanged("code", ["tsconfig.json", "tsconfig.build.json", "src"], () => {
    execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"], {
      cwd: PROJECT_FOLDER,
      stdio: "inherit",
    });
    for (const folder of COPIED)
      cpSync(join(PROJECT_FOLDER, "src", folder), join(PROJECT_FOLDER, "dist", folder), { recursive: true });
  });
}

/** What Vitest calls before the tests. */
export const setup = compile;
