import { basename } from "node:path";
import { ChanjiaoError, ERRORS } from "../../errors.js";
import { printDifference } from "../../importing/difference/print-difference.js";
import type { FormatName } from "../../importing/files/recognise.js";
import type { Coming } from "../../importing/known/beside.js";
import type { Mapping } from "../../importing/mapping/mapping.js";
import { planFile } from "../../importing/plan-file.js";
import type { PlannedFile } from "../../importing/planned-file.js";
import { printProblems } from "../../validation/print-problems.js";
import type { Store } from "../graph/store.js";
import { hasColor, paint } from "../terminal/paint.js";
import { showRate } from "../terminal/show-rate.js";

export interface FileToBring {
  readonly path: string;
  readonly mapping?: Mapping | undefined;
  readonly edition?: string | undefined;
}

export interface FilesToPlan {
  readonly files: readonly FileToBring[];
  readonly as: FormatName | undefined;
  readonly apply: boolean;
  readonly skipInvalid: boolean;
  /** New statements that are held to be written at once. */
  readonly most: number;
  readonly signal: AbortSignal;
}

/** Reads files, each beside what the graph and those before it say, and prints what they would do, or what is wrong. */
export async function planFiles(
  { database, model }: Pick<Store, "database" | "model">,
  { files, apply, skipInvalid, most, ...how }: FilesToPlan,
): Promise<{ readonly plans: readonly PlannedFile[]; readonly status: number }> {
  const plans: PlannedFile[] = [];
  let status = 0;
  for (const [index, { path, mapping, edition }] of files.entries()) {
    const beside = { read: database.read, model, before: plans.flatMap(listComing) };
    // What only rows are about that are left out is counted where the rest is kept.
    const isCounted = !apply && !skipInvalid && index === files.length - 1;
    const keep = isCounted ? "nothing" : files.length === 1 ? most : "all";
    const planned = await planFile({
      ...how,
      path,
      mapping,
      edition,
      keep,
      skipInvalid,
      beside,
      showReading: showRate,
    });
    if (files.length === 1) checkUsed({ path, mapping, edition }, planned);
    plans.push(planned);
    if (!printPlan(path, planned, { apply, skipInvalid })) status = ERRORS.INVALID_DATA;
  }
  return { plans, status };
}

/** What was said of how to read a file has a meaning for it. @throws ChanjiaoError USAGE */
function checkUsed({ path, mapping, edition }: FileToBring, { format }: PlannedFile): void {
  if (mapping !== undefined && format !== "table")
    throw new ChanjiaoError(
      "USAGE",
      `${path} is no table, but ${format}: it has no columns that a mapping could explain.`,
      "Leave --mapping out.",
    );
  if (edition !== undefined && format === "statements")
    throw new ChanjiaoError(
      "USAGE",
      `${path} is a statement file, which says itself as of when its statements hold.`,
      "Leave --edition out.",
    );
}

/** What a file brings, for those that are seen beside it. */
function listComing({ header, plan: { statements } }: PlannedFile): readonly Coming[] {
  if (header === undefined) return [];
  const { register, edition, sources } = header;
  return [{ register, edition, sources, statements }];
}

/** @returns whether it can be imported */
function printPlan(
  path: string,
  planned: PlannedFile,
  { apply, skipInvalid }: Pick<FilesToPlan, "apply" | "skipInvalid">,
): boolean {
  const { plan, texts } = planned;
  const color = hasColor(process.stdout);
  if (plan.problems.length > 0) process.stdout.write(printProblems(plan.problems, { color, texts }));
  if (plan.count.invalid > 0 && (!skipInvalid || plan.whole)) {
    const nothing = apply ? " Nothing was written." : "";
    process.stdout.write(
      plan.whole
        ? `${path} cannot be imported.${nothing} Mend what is named above.\n`
        : `${path}: ${plan.count.invalid} of ${plan.count.rows} rows cannot be imported.${nothing} Mend them, or leave them out with --skip-invalid.\n`,
    );
    return false;
  }
  const { dim } = paint(process.stdout);
  process.stdout.write(`${basename(path)} ${dim(printWhat(planned))}\n${printDifference(plan, color)}`);
  const { invalid } = plan.count;
  if (invalid > 0)
    process.stdout.write(
      invalid === 1
        ? "One row is left out: it is listed above.\n"
        : `${invalid} rows are left out: they are listed above.\n`,
    );
  return true;
}

function printWhat({ format, header }: PlannedFile): string {
  return header === undefined
    ? format
    : `${format}: ${header.sources.map(({ title }) => title).join(", ")}${header.edition === undefined ? "" : `, edition ${header.edition}`}`;
}
