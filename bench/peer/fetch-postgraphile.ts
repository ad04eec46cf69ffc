import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ChanjiaoError } from "../../src/errors.js";
import { makeFolder } from "../../src/machine/make-folder.js";

/** One version, so that two tables can be compared. */
export const POSTGRAPHILE = "5.1.5";

/**
 * PostGraphile in a folder of its own, since it is a peer and no part of this project: fetched by npm where it is not there
 * yet. @throws ChanjiaoError USAGE, with the command, where that fails
 */
export function fetchPostgraphile(folder: string): void {
  if (readVersion(folder) === POSTGRAPHILE) return;
  process.stderr.write(`Fetching postgraphile ${POSTGRAPHILE} into ${folder} …\n`);
  makeFolder(folder);
  const { status } = spawnSync(
    "npm",
    [...listArguments(folder), "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"],
    { stdio: ["ignore", "ignore", "inherit"] },
  );
  if (status === 0 && readVersion(folder) === POSTGRAPHILE) return;
  throw new ChanjiaoError(
    "USAGE",
    `PostGraphile ${POSTGRAPHILE} could not be fetched: npm says why above.`,
    `npm ${listArguments(folder).join(" ")}`,
  );
}

function listArguments(folder: string): readonly string[] {
  return ["install", "--prefix", folder, `postgraphile@${POSTGRAPHILE}`];
}

function readVersion(folder: string): string | undefined {
  const file = join(folder, "node_modules", "postgraphile", "package.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version : undefined;
}
