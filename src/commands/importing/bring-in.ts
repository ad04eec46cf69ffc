import type { FormatName } from "../../importing/files/recognise.js";
import type { PlannedFile } from "../../importing/planned-file.js";
import { readVersion } from "../../store/read-graph.js";
import type { Store } from "../graph/store.js";
import type { Interruption } from "../terminal/interruption.js";
import { type FileToBring, planFiles } from "./plan-files.js";
import { printWay, type Steps } from "./print-way.js";
import { writePlans } from "./write-plans.js";

export interface ToBringIn {
  readonly files: readonly FileToBring[];
  readonly as?: FormatName | undefined;
  /** Write it. Otherwise it is only told what would be. */
  readonly apply: boolean;
  readonly skipInvalid: boolean;
  readonly steps: Steps;
  readonly interruption: Interruption;
}

export interface BroughtIn {
  /** 0, or INVALID_DATA's status where something is wrong. */
  readonly status: number;
  /** Rows about somebody new who has the name of somebody known. */
  readonly toReview: number;
}

/**
 * Reads files, prints what they would do, and with `apply` does it, in its turn. Nothing is written where anything is
 * wrong. @throws ChanjiaoError
 */
export async function bringIn(store: Store, { apply, steps, interruption, ...how }: ToBringIn): Promise<BroughtIn> {
  const plan = (): Promise<Planned> =>
    planFiles(store, { as: undefined, ...how, apply, most: steps.most, signal: interruption.signal });
  if (!apply) return interruption.during(plan().then((planned) => tell(planned, false, steps)));
  return store.inTurn(async () => {
    const version = await readVersion(store.database);
    const planned = await plan();
    const told = await tell(planned, true, steps);
    if (told.status === 0) await write(store, planned.plans, { version, steps, interruption });
    return told;
  });
}

type Planned = Awaited<ReturnType<typeof planFiles>>;

/** Says what comes now, and lets go of what will not be written. */
async function tell({ plans, status }: Planned, apply: boolean, steps: Steps): Promise<BroughtIn> {
  if (status === 0) process.stdout.write(printEnd(plans, apply, steps));
  if (status !== 0 || !apply) for (const plan of plans) await plan.close();
  return { status, toReview: plans.reduce((sum, { plan }) => sum + plan.difference.toReview.count, 0) };
}

function printEnd(plans: readonly PlannedFile[], apply: boolean, steps: Steps): string {
  if (plans.every(({ header, retractions }) => header === undefined && retractions.length === 0)) {
    const takenBack = plans.reduce((sum, { plan }) => sum + plan.count.takenBack, 0);
    if (takenBack > 0) return `Nothing of it is new, and ${printTakenBack(takenBack)}\n`;
    if (plans.some(({ plan }) => plan.count.invalid > 0))
      return plans.every(({ plan }) => plan.count.invalid >= plan.count.rows)
        ? "Nothing was written: no row of it can be read as it is.\n"
        : "All that can be read of it is in the graph already: there is nothing to write.\n";
    return plans.every(({ format, plan }) => format !== "statements" && plan.count.rows === 0)
      ? "There is no row in it: there is nothing to write.\n"
      : "All of it is in the graph already: there is nothing to write.\n";
  }
  const goesOn = plans
    .flatMap(({ continued, plan: { count } }) => (continued ? [{ ...continued, ...count }] : []))
    .map(
      ({ id, file, there = 0, statements }) =>
        `Import ${id} of ${file} was broken off: this goes on with it. ${print(there)} of its ${print(statements)} statements are there.\n`,
    );
  const total = plans.reduce((sum, { plan }) => sum + plan.count.statements - (plan.count.there ?? 0), 0);
  const way = printWay(total, steps);
  const stays = plans.reduce((sum, { plan }) => sum + plan.count.takenBack, 0);
  const gone = stays > 0 ? [`Not all of it will be in the graph: ${printTakenBack(stays)}\n`] : [];
  const takes = plans.reduce((sum, { retractions }) => sum + retractions.flatMap((one) => one.statements).length, 0);
  if (takes > 0) gone.push(`It takes ${takes === 1 ? "one statement" : `${print(takes)} statements`} back.\n`);
  return [...goesOn, ...gone, way, apply ? "" : "Nothing was written: this is what --apply would do.\n"].join("");
}

function print(count: number): string {
  return count.toLocaleString("en");
}

function printTakenBack(count: number): string {
  const were = count === 1 ? "one statement of it was" : `${print(count)} statements of it were`;
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
