import { ERRORS } from "../errors.js";
import type { Model } from "../model/model.js";
import { readModel } from "../model/read-model.js";
import { countStatements, type FileCounts } from "../statements/count-statements.js";
import type { ParsedFile } from "../statements/parsing/parsed-file.js";
import { readSeeds } from "../statements/read-seeds.js";
import { readAddedFiles } from "../statements/read-added-files.js";
import { printProblems } from "../validation/print-problems.js";
import { isError, validate } from "../validation/validate.js";

export interface CheckOptions {
  /**
   * Statement files to look at; all of seeds/ where there are none. The rest of seeds/ is read too, for what they refer
   * to.
   */
  readonly paths?: readonly string[];
  /** What may be stated: graph/types, unless it is given. */
  readonly model?: Model;
  readonly color?: boolean;
  readonly write?: (text: string) => void;
}

/**
 * Checks sources and statements and prints every problem, or what there is.
 * @returns 0, or INVALID_DATA's status where something is wrong; warnings are printed and are not wrong
 * @throws ChanjiaoError USAGE for a path that cannot be read
 */
export async function check({
  paths = [],
  model = readModel(),
  color = false,
  write = (text) => void process.stdout.write(text),
}: CheckOptions = {}): Promise<number> {
  const seeds = readSeeds(model);
  const { set, shown } = paths.length === 0 ? { set: seeds, shown: undefined } : readAddedFiles(seeds, paths, model);
  const problems = validate(set, model).filter(({ file }) => shown === undefined || shown.has(file));
  const failed = problems.some(isError);
  const files = set.files.filter(({ path }) => shown === undefined || shown.has(path));
  if (problems.length > 0)
    write(printProblems(problems, { color, texts: new Map(set.files.map(({ path, text }) => [path, text])) }));
  if (!failed) write(printSummary(files));
  return failed ? ERRORS.INVALID_DATA : 0;
}

function printSummary(files: readonly ParsedFile[]): string {
  const rows = countStatements(files);
  const sum = (field: keyof FileCounts): number => rows.reduce((total, row) => total + Number(row[field]), 0);
  const total = {
    sourceId: `${rows.length} document${rows.length === 1 ? "" : "s"}`,
    entities: sum("entities"),
    statements: sum("statements"),
    links: sum("links"),
    figures: sum("figures"),
  };
  const width = Math.max(...[...rows, total].map(({ sourceId }) => sourceId.length));
  const lines = [...rows, ...(rows.length > 1 ? [total] : [])].map(
    ({ sourceId, entities, statements, links, figures }) =>
      `${sourceId.padEnd(width)}  ${[
        [entities, "entities"],
        [statements, "statements"],
        [links, "links"],
        [figures, "figures"],
      ]
        .map(([number, word]) => `${String(number).padStart(5)} ${word}`)
        .join("")}`,
  );
  return `${["Valid.", ...lines].join("\n")}\n`;
}
