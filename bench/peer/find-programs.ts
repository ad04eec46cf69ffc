import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { ChanjiaoError } from "../../src/errors.js";
import { resolveExecutable } from "../../src/machine/executable.js";

export interface PostgresPrograms {
  readonly initdb: string;
  readonly postgres: string;
  readonly psql: string;
}

/** Where Debian keeps the server's programs: not in the PATH. */
const DEBIAN = "/usr/lib/postgresql";

/** @throws ChanjiaoError USAGE, with the command that would bring what is missing */
export function findPostgres(path = process.env.PATH ?? "", debian = DEBIAN): PostgresPrograms {
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [path, ...versions.map((version) => join(debian, version, "bin"))].join(delimiter);
  const find = (name: string): string => {
    const found = resolveExecutable(name, folders);
    if (found !== undefined) return found;
    throw new ChanjiaoError(
      "USAGE",
      `There is no ${name} here, neither in the PATH nor in ${debian}.`,
      "apt-get install postgresql",
    );
  };
  return { initdb: find("initdb"), postgres: find("postgres"), psql: find("psql") };
}

/** What PostGraphile 5 asks for. */
const NODE_MAJOR = 22;
const NODE_PACKAGE = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}@${NODE_MAJOR}`;

/**
 * A Node that PostGraphile runs on: the one that is named, or this one, one in the peer's folder or in the PATH that is
 * new enough. @throws ChanjiaoError USAGE, with the command that would bring one
 */
export function findNode(folder: string, named: string | undefined): string {
  const packageFolder = join(folder, "node_modules", NODE_PACKAGE.slice(0, NODE_PACKAGE.indexOf("@")), "bin");
  const candidates =
    named === undefined ? [process.execPath, ...listNodes([packageFolder, process.env.PATH ?? ""])] : [named];
  const found = candidates.find((node) => readMajor(node) >= NODE_MAJOR);
  if (found !== undefined) return found;
  throw new ChanjiaoError(
    "USAGE",
    `PostGraphile 5 needs Node ${NODE_MAJOR}, and ${named ?? `this is ${process.version}`}${named === undefined ? "" : " is none"}.`,
    `npm install --prefix ${folder} ${NODE_PACKAGE}, or --node <path of one>`,
  );
}

function listNodes(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => path.split(delimiter).flatMap((folder) => resolveExecutable("node", folder) ?? []));
}

function readMajor(node: string): number {
  try {
    return Number(/^v(\d+)\./.exec(execFileSync(node, ["--version"], { encoding: "utf8", stdio: "pipe" }))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
