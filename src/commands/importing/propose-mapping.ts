import { writeFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { ChanjiaoError } from "../../errors.js";
import type { FormatName } from "../../importing/files/recognise.js";
import type { Mapping } from "../../importing/mapping/mapping.js";
import { findUnmapped } from "../../importing/open-file.js";
import { proposeMapping } from "../../importing/proposing/propose-mapping.js";
import type { Model } from "../../model/model.js";
import { printFileFault } from "../../text/print-file-fault.js";
import { readMapping } from "../read-mapping.js";

export interface ProposeFor {
  readonly paths: readonly string[];
  readonly as: FormatName | undefined;
  readonly model: Model;
  readonly apply: boolean;
}

/**
 * Of one table of which nobody says what its columns mean: writes beside it what they seem to mean, and reads it so.
 * Undefined where the file needs no mapping, or nothing can be told from it. @throws ChanjiaoError USAGE where a mapping
 * is there already, and where it would be applied before anybody has looked at it
 */
export async function proposeFor({ paths, as, model, apply }: ProposeFor): Promise<Mapping | undefined> {
  const [path, ...others] = paths;
  if (path === undefined || others.length > 0 || (as !== undefined && as !== "table")) return undefined;
  const grid = await findUnmapped(path);
  const text = grid && (await proposeMapping(path, grid, model));
  if (text === undefined) return undefined;
  const target = `${path.slice(0, path.length - extname(path).length)}.mapping.yaml`;
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

/** What is there stays: somebody may have mended it. */
async function write(path: string, target: string, text: string): Promise<void> {
  try {
    await writeFile(target, text, { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST")
      throw new ChanjiaoError(
        "USAGE",
        `${path} is a table, and nobody says what its columns mean; ${target} is there already.`,
        `chanjiao import ${path} --mapping ${target}`,
        { cause: error },
      );
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
