import { ChanjiaoError } from "../errors.js";
import { FORMATS, type FormatName } from "../importing/files/recognise.js";
import type { PlannedFile } from "../importing/planned-file.js";
import type { Model } from "../model/model.js";
import { readModel } from "../model/read-model.js";
import { checkPartialDate } from "../model/values/partial-date.js";
import { readVersion } from "../store/read-graph.js";
import { openStore } from "./graph/open-store.js";
import type { Store } from "./graph/store.js";
import { planFiles } from "./importing/plan-files.js";
import { proposeFor } from "./importing/propose-mapping.js";
import { printWay, type Steps, STEPS } from "./importing/print-way.js";
import { undoImport } from "./importing/undo-import.js";
import { writePlans } from "./importing/write-plans.js";
import { readMapping } from "./read-mapping.js";
import { catchSignals } from "./terminal/interruption.js";

export interface ImportOptions {
  readonly paths: readonly string[];
  readonly as?: string | undefined;
  /** Path of the file that says what the columns of a table mean. */
  readonly mapping?: string | undefined;
  readonly edition?: string | undefined;
  /** Write it. Otherwise it is only told what would be. */
  readonly apply?: boolean | undefined;
  readonly skipInvalid?: boolean | undefined;
  /** Id of an import that is taken back, instead of reading files. */
  readonly undo?: string | undefined;
  readonly reason?: string | undefined;
  readonly data: string;
  /** How a large import is divided, unless it is as it is best. */
  readonly steps?: Steps;
  /** What may be stated: graph/types, unless it is given. */
  readonly model?: Model;
}

/**
 * Reads files and prints what they would do to the graph; with `apply` it does that, in the database of a running
 * server where there is one. Nothing is written where anything is wrong. What is more than one transaction holds goes
 * in in steps, and goes on where it was broken off when the same file comes again.
 * @returns 0, or INVALID_DATA's status where something is wrong
 * @throws ChanjiaoError
 */
export async function importFiles(options: ImportOptions): Promise<number> {
  checkOptions(options);
  const { paths, as, edition, undo, reason, data, steps = STEPS, model = readModel() } = options;
  const interruption = catchSignals();
  const [apply, skipInvalid] = [options.apply === true, options.skipInvalid === true];
  const mapping =
    options.mapping === undefined
      ? await proposeFor({ paths, as: as as FormatName | undefined, model, apply })
      : readMapping(options.mapping, model);
  const store = await openStore({ data, command: "import", interruption, model });
  const plan = (): ReturnType<typeof planFiles> =>
    planFiles(store, {
      paths,
      as: as as FormatName | undefined,
      mapping,
      edition,
      apply,
      skipInvalid,
      most: steps.most,
      signal: interruption.signal,
    });
  try {
    if (undo !== undefined) return await store.inTurn(() => undoImport(store, undo, reason)).then(() => 0);
    if (!apply) return await interruption.during(plan().then((planned) => tell(planned, false, steps)));
    return await store.inTurn(async () => {
      const version = await readVersion(store.database);
      const planned = await plan();
      const status = await tell(planned, true, steps);
      if (status === 0) await write(store, planned.plans, { version, steps });
      return status;
    });
  } finally {
    await store.stop();
  }
}

function checkOptions({ paths, as, edition, undo, apply }: ImportOptions): void {
  if (undo !== undefined && (paths.length > 0 || apply === true))
    throw new ChanjiaoError(
      "USAGE",
      "--undo takes back an import, and reads no file.",
      `chanjiao import --undo ${undo}`,
    );
  if (undo === undefined && paths.length === 0)
    throw new ChanjiaoError("USAGE", "No file is named.", "chanjiao import FILE…");
  if (as !== undefined && !(FORMATS as readonly string[]).includes(as))
    throw new ChanjiaoError(
      "USAGE",
      `There is no format "${as}".`,
      `One of ${FORMATS.join(", ")}; or leave --as out: the content tells.`,
    );
  const fault = edition === undefined ? undefined : checkPartialDate(edition);
  if (fault) throw new ChanjiaoError("USAGE", `--edition: ${fault.message}.`, fault.suggestion ?? "");
}

type Planned = Awaited<ReturnType<typeof planFiles>>;

/** Says what comes now, and lets go of what will not be written. @returns the exit status */
async function tell({ plans, status }: Planned, apply: boolean, steps: Steps): Promise<number> {
  if (status === 0) process.stdout.write(printEnd(plans, apply, steps));
  if (status !== 0 || !apply) for (const plan of plans) await plan.close();
  return status;
}

function printEnd(plans: readonly PlannedFile[], apply: boolean, steps: Steps): string {
  if (plans.every(({ header, retractions }) => header === undefined && retractions.length === 0)) {
    const takenBack = plans.reduce((sum, { plan }) => sum + plan.count.takenBack, 0);
    if (takenBack > 0) return `Nothing of it is new, and ${printTakenBack(takenBack)}\n`;
    return plans.every(({ format, plan }) => format !== "statements" && plan.count.rows === 0)
      ? "There is no row in it: there is nothing to write.\n"
      : "All of it is in the graph already: there is nothing to write.\n";
  }
  const goesOn = plans
    .flatMap(({ continued }) => continued ?? [])
    .map(({ id, file }) => `Import ${id} of ${file} was broken off: this goes on with it.\n`);
  const total = plans.reduce((sum, { plan }) => sum + plan.count.statements, 0);
  const way = printWay(total, steps);
  const stays = plans.reduce((sum, { plan }) => sum + plan.count.takenBack, 0);
  const gone = stays > 0 ? [`Not all of it will be in the graph: ${printTakenBack(stays)}\n`] : [];
  return [...goesOn, ...gone, way, apply ? "" : "Nothing was written: this is what --apply would do.\n"].join("");
}

function printTakenBack(count: number): string {
  const were = count === 1 ? "one statement of it was" : `${count.toLocaleString("en")} statements of it were`;
  return `${were} taken back and ${count === 1 ? "stays" : "stay"} so: chanjiao retract --undo --source ID --reason WHY restores what was taken back with its source.`;
}

async function write(
  store: Store,
  plans: readonly PlannedFile[],
  how: Parameters<typeof writePlans>[2],
): Promise<void> {
  try {
    const ids = await writePlans(store, plans, how);
    for (const id of ids)
      process.stdout.write(`Written as import ${id}: chanjiao import --undo ${id} takes it back.\n`);
  } finally {
    for (const plan of plans) await plan.close();
  }
}
