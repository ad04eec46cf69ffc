import { access, writeFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { ChanjiaoError } from "../../errors.js";
import type { TableFile } from "../../importing/files/grid.js";
import type { FormatName } from "../../importing/files/recognise.js";
import type { Mapping } from "../../importing/mapping/mapping.js";
import { parseMapping } from "../../importing/mapping/parse-mapping.js";
import { findUnmapped } from "../../importing/open-file.js";
import { planFile } from "../../importing/plan-file.js";
import type { ReadingShown } from "../../importing/planned-file.js";
import type { TryMapping } from "../../importing/proposing/leave-out.js";
import { proposeMapping } from "../../importing/proposing/propose-mapping.js";
import { printFileFault } from "../../read-file.js";
import type { Store } from "../graph/store.js";
import { readMapping } from "../read-mapping.js";

/** One table of which nobody says what its columns mean. */
export interface UnmappedTable {
  readonly path: string;
  readonly grid: TableFile;
  /** Where the mapping is to stand. */
  readonly target: string;
}

/**
 * The table for which a mapping has to be proposed; undefined where the files need none. @throws ChanjiaoError USAGE
 * where one is there already
 */
export async function findTable(
  paths: readonly string[],
  as: FormatName | undefined,
): Promise<UnmappedTable | undefined> {
  const [path, ...others] = paths;
  if (path === undefined || others.length > 0 || (as !== undefined && as !== "table")) return undefined;
  const grid = await findUnmapped(path);
  if (grid === undefined) return undefined;
  const target = `${path.slice(0, path.length - extname(path).length)}.mapping.yaml`;
  const isThere = await access(target).then(
    () => true,
    () => false,
  );
  if (isThere) throw refuseSecond(path, target);
  return { path, grid, target };
}

export interface ProposeFor {
  readonly edition: string | undefined;
  readonly apply: boolean;
  readonly signal: AbortSignal;
}

/**
 * Writes beside a table what its columns seem to mean, as far as all of the table can be imported so, and reads it.
 * Undefined where nothing can be told from it. @throws ChanjiaoError USAGE where it would be applied before anybody has
 * looked at it
 */
export async function proposeFor(
  store: Store,
  { path, grid, target }: UnmappedTable,
  { edition, apply, signal }: ProposeFor,
): Promise<Mapping | undefined> {
  const { database, model } = store;
  const tryOut: TryMapping = async (text) => {
    const { mapping, problems } = parseMapping(target, text, model);
    if (mapping === undefined) return problems;
    const beside = { read: database.read, model, before: [] };
    const how = { as: undefined, edition, keep: "nothing", skipInvalid: true, showReading: () => UNSEEN } as const;
    const { plan, close } = await planFile({ path, mapping, beside, signal, ...how });
    await close();
    return plan.problems;
  };
  const text = await proposeMapping(path, grid, model, tryOut);
  if (text === undefined) return undefined;
  await write(path, target, text);
  process.stdout.write(`${target} has what the columns of ${basename(path)} seem to mean:\n\n${indent(text)}\n`);
  if (apply)
    throw new ChanjiaoError(
      "USAGE",
      `Nobody has looked at ${target} yet, and nothing was written to the graph.`,
      `Mend it, then: chanjiao import ${path} --mapping ${target} --apply`,
    );
  return readMapping(target, model);
}

const UNSEEN: ReadingShown = { tell: () => undefined, done: () => undefined, end: () => undefined };

function refuseSecond(path: string, target: string, cause?: unknown): ChanjiaoError {
  return new ChanjiaoError(
    "USAGE",
    `${path} is a table, and nobody says what its columns mean; ${target} is there already.`,
    `chanjiao import ${path} --mapping ${target}`,
    { cause },
  );
}

/** What is there stays: somebody may have mended it. */
async function write(path: string, target: string, text: string): Promise<void> {
  try {
    await writeFile(target, text, { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") throw refuseSecond(path, target, error);
    throw new ChanjiaoError(
      "USAGE",
      `${path} is a table, and nobody says what its columns mean; a mapping cannot be written to ${target}: ${printFileFault(error)}.`,
      "Copy the table to a folder that can be written to, or write a mapping: docs/importing.md shows how.",
      { cause: error },
    );
  }
}

function indent(text: string): string {
  return text
    .split("\n")
    .map((line) => (line === "" ? "" : `    ${line}`))
    .join("\n");
}
