import type { Stated } from "../statements/gather-statements.js";
import { basename } from "node:path";
import { readDatabaseConfig } from "../database/config.js";
import { ChanjiaoError, ERRORS } from "../errors.js";
import { printDifference } from "../importing/difference/print-difference.js";
import { FORMATS, type FormatName } from "../importing/files/recognise.js";
import { combine } from "../ledger/combine.js";
import { appendRetraction } from "../ledger/append-line.js";
import { type Import, type Ledger, ledgerFolder } from "../ledger/ledger.js";
import { readLedger } from "../ledger/read-ledger.js";
import { writeImports } from "../ledger/write-import.js";
import type { Model } from "../model/model.js";
import { readModel } from "../model/read-model.js";
import { checkPartialDate } from "../model/values/partial-date.js";
import { printProblems } from "../validation/print-problems.js";
import { readMapping } from "./read-mapping.js";
import { catchSignals, type Interruption } from "./terminal/interruption.js";
import { inTurn, loadInTurn } from "./graph/load-graph.js";
import { openShown } from "./graph/open-shown.js";
import { hasColor, paint } from "./terminal/paint.js";
import { planFile } from "../importing/plan-file.js";
import type { PlannedFile } from "../importing/planned-file.js";
import { showRate } from "./terminal/show-rate.js";
import { readValidSeeds } from "./graph/read-valid-seeds.js";

export interface ImportOptions {
  readonly paths: readonly string[];
  readonly as?: string | undefined;
  /** Path of the file that says what the columns of a table mean. */
  readonly mapping?: string | undefined;
  readonly edition?: string | undefined;
  /** Write it. Otherwise it is only told what would be. */
  readonly apply?: boolean | undefined;
  readonly skipInvalid?: boolean | undefined;
  readonly data: string;
  /** What may be stated: graph/types, unless it is given. */
  readonly model?: Model;
}

/**
 * Reads files and prints what they would do to the graph; with `apply` it does that, in the database of a running
 * server where there is one. Nothing is written where anything is wrong, and what the database does not take is not in
 * the ledger.
 * @returns 0, or INVALID_DATA's status where something is wrong
 * @throws ChanjiaoError
 */
export async function importFiles(options: ImportOptions): Promise<number> {
  checkOptions(options);
  const config = readDatabaseConfig(process.env, { dataFolder: options.data });
  const folder = ledgerFolder(options.data);
  const { model = readModel() } = options;
  const interruption = catchSignals();
  const seeds = readValidSeeds(model);
  if (!options.apply)
    return interruption.during(
      planAll(options, seeds, readLedger(folder), model, interruption).then(({ status }) => status),
    );
  return inTurn(folder, interruption, async () => {
    const before = readLedger(folder);
    const { plans, status } = await planAll(options, seeds, before, model, interruption);
    if (status !== 0) return status;
    const imports = plans.flatMap(listImport);
    const retractions = plans.flatMap((plan) => plan.retractions);
    const ledger = {
      ...before,
      imports: [...before.imports, ...imports],
      retractions: [...before.retractions, ...retractions],
    };
    const database = await openShown(config, interruption, "attach");
    try {
      await writeImports(folder, imports, () => loadInTurn({ database, seeds, model, ledger, interruption }));
      for (const retraction of retractions) appendRetraction(folder, retraction);
    } finally {
      await database.stop();
    }
    return 0;
  });
}

function checkOptions({ paths, as, edition }: ImportOptions): void {
  if (paths.length === 0) throw new ChanjiaoError("USAGE", "No file is named.", "chanjiao import FILE…");
  if (as !== undefined && !(FORMATS as readonly string[]).includes(as))
    throw new ChanjiaoError(
      "USAGE",
      `There is no format "${as}".`,
      `One of ${FORMATS.join(", ")}; or leave --as out: the content tells.`,
    );
  const fault = edition === undefined ? undefined : checkPartialDate(edition);
  if (fault) throw new ChanjiaoError("USAGE", `--edition: ${fault.message}.`, fault.suggestion ?? "");
}

async function planAll(
  options: ImportOptions,
  seeds: Stated,
  ledger: Ledger,
  model: Model,
  interruption: Interruption,
): Promise<{ plans: readonly PlannedFile[]; status: number }> {
  const mapping = options.mapping === undefined ? undefined : readMapping(options.mapping, model);
  const color = hasColor(process.stdout);
  const { dim } = paint(process.stdout);
  const plans: PlannedFile[] = [];
  let status = 0;
  for (const [index, path] of options.paths.entries()) {
    // What one file says is known to the next.
    const imports: readonly Import[] = [...ledger.imports, ...plans.flatMap(listImport)];
    const known = combine(seeds, { ...ledger, imports });
    const planned = await planFile({
      path,
      as: options.as as FormatName | undefined,
      mapping,
      edition: options.edition,
      keep: options.apply === true || index < options.paths.length - 1,
      skipInvalid: options.skipInvalid === true,
      known,
      ledger: { ...ledger, imports },
      model,
      signal: interruption.signal,
      showReading: showRate,
    });
    const { plan, texts } = planned;
    if (plan.problems.length > 0) process.stdout.write(printProblems(plan.problems, { color, texts }));
    const failed = plan.count.invalid > 0 && (options.skipInvalid !== true || plan.whole);
    if (failed) {
      status = ERRORS.INVALID_DATA;
      const nothing = options.apply ? " Nothing was written." : "";
      process.stdout.write(
        plan.whole
          ? `${path} cannot be imported.${nothing} Mend what is named above.\n`
          : `${path}: ${plan.count.invalid} of ${plan.count.rows} rows cannot be imported.${nothing} Mend them, or leave them out with --skip-invalid.\n`,
      );
    } else {
      process.stdout.write(`${basename(path)} ${dim(printWhat(planned))}\n${printDifference(plan, color)}`);
      if (plan.count.invalid > 0)
        process.stdout.write(`${plan.count.invalid} rows are left out: they are listed above.\n`);
    }
    plans.push(planned);
  }
  if (status === 0) process.stdout.write(printEnd(plans, options.apply === true));
  return { plans, status };
}

function printWhat({ format, header }: PlannedFile): string {
  return header === undefined
    ? format
    : `${format}: ${header.sources.map(({ title }) => title).join(", ")}${header.edition === undefined ? "" : `, edition ${header.edition}`}`;
}

function printEnd(plans: readonly PlannedFile[], apply: boolean): string {
  if (plans.every(({ header, retractions }) => header === undefined && retractions.length === 0)) {
    const takenBack = plans.reduce((sum, { plan }) => sum + plan.count.takenBack, 0);
    if (takenBack > 0)
      return `All of it is in the ledger already, and ${takenBack} ${takenBack === 1 ? "statement of it was" : "statements of it were"} taken back: chanjiao retract --undo restores them.\n`;
    return plans.every(({ format, plan }) => format !== "statements" && plan.count.rows === 0)
      ? "There is no row in it: there is nothing to write.\n"
      : "All of it is in the ledger already: there is nothing to write.\n";
  }
  return apply ? "" : "Nothing was written: this is what --apply would do.\n";
}

/** What a file brings, as the ledger will have it. */
function listImport({ header, plan: { statements } }: PlannedFile): readonly Import[] {
  return header === undefined ? [] : [{ name: "", header, statements }];
}
