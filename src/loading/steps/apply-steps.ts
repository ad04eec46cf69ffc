import type { Database } from "../../database/connection.js";
import type { Model } from "../../model/model.js";
import type { Change } from "../../store/change.js";
import type { Applied, ApplyOptions, PlannedAhead } from "../apply-change.js";
import { planChange, type PlannedChange, type ToPlanChange } from "../plan-change.js";
import { listWritten, mayDiffer } from "./list-written.js";

/** One of several changes of one import, each of which leaves a whole graph. */
export interface ChangeStep {
  /** Under the id of the import, once the first step has given it one. */
  readonly printChange: (importId: string | undefined) => Change;
  readonly isLast: boolean;
}

export interface ApplySteps {
  readonly database: Pick<Database, "read">;
  readonly model: Model;
  readonly apply: (change: Change, options: Partial<ApplyOptions>) => Promise<Applied>;
  /** The version that the first step was planned beside. */
  readonly beside?: string | undefined;
  /** Of the import that is gone on with. */
  readonly importId?: string | undefined;
  /** As that of `ApplyOptions`, where steps are of different sizes. Default: all at once. */
  readonly mostAtOnce?: number | undefined;
}

/** A plan made ahead is no answer to anybody: it has time, and where it fails it is made again. */
const AHEAD = { timeoutMs: 120_000, quiet: true } as const;

/**
 * Applies changes one after another. While one is written, the next one is read and planned beside the graph before: as
 * long as what it asked for has nothing to do with what is being written, that is the plan that it would have had
 * afterwards; otherwise it is planned again in its turn. To be called while nobody else writes.
 */
export async function* applySteps(
  steps: AsyncIterable<ChangeStep>,
  { database, model, apply, beside, importId: known, mostAtOnce = Number.POSITIVE_INFINITY }: ApplySteps,
): AsyncGenerator<Applied> {
  const iterator = steps[Symbol.asyncIterator]();
  let step = await iterator.next();
  let importId = known;
  let ahead: PlannedAhead | undefined;
  let isFirst = true;
  while (!step.done) {
    let following: Promise<IteratorResult<ChangeStep>> | undefined;
    let planning: Promise<PlannedChange | undefined> | undefined;
    const onPlanned = ({ imports, differences }: PlannedChange): void => {
      importId ??= imports[0]?.id;
      following = iterator.next();
      planning = following
        .then(async (next) => {
          const change = next.done ? undefined : number(next.value.printChange(importId));
          if (!change) return undefined;
          const plan = await planChange((cypher, given) => database.read(cypher, given, AHEAD), model, change);
          return mayDiffer(plan.asked, listWritten(differences)) ? undefined : plan;
        })
        .catch(() => undefined); // in its turn it fails again, and says why
    };
    const applied = await apply(step.value.printChange(importId), {
      ...(isFirst && { beside }),
      unfinished: !step.value.isLast,
      mostAtOnce,
      ahead,
      onPlanned,
    });
    isFirst = false;
    yield applied;
    step = await (following ?? iterator.next());
    const plan = await planning;
    ahead = plan && { plan, version: applied.version };
  }
}

/** Undefined where an import has no id yet. */
function number(change: Change): ToPlanChange | undefined {
  const imports = change.imports.flatMap(({ id, ...rest }) => (id === undefined ? [] : [{ ...rest, id }]));
  return imports.length === change.imports.length ? { ...change, imports } : undefined;
}
