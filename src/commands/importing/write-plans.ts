import type { PlannedFile } from "../../importing/planned-file.js";
import type { Statement } from "../../statements/statement.js";
import type { ChangeStep } from "../../loading/steps/apply-steps.js";
import { type ImportHeader, NO_CHANGE } from "../../store/change.js";
import type { Store } from "../graph/store.js";
import type { Interruption } from "../terminal/interruption.js";
import { type ProgressStep, showStep } from "../terminal/progress.js";
import { printTime } from "../terminal/time-left.js";
import type { Steps } from "./print-way.js";

export interface ToWritePlans {
  readonly version: string | undefined;
  readonly steps: Steps;
  readonly interruption: Pick<Interruption, "leaves" | "signal">;
}

/** What is left where one transaction is stopped. */
const AT_ONCE = "All of it was written, or nothing: do it again, nothing is written twice.";
const FIRST = "At most the first step was written: do it again, and it goes on from there.";

/**
 * Writes what was planned beside that version of the graph: in one transaction, or in steps where it is too much for
 * one. To be called in turn.
 * @returns ids of the imports
 * @throws ChanjiaoError as applyChange
 */
export async function writePlans(
  store: Store,
  plans: readonly PlannedFile[],
  { version, steps, interruption }: ToWritePlans,
): Promise<readonly string[]> {
  const coming = plans.flatMap(({ header, plan, continued }) => (header ? [{ header, plan, continued }] : []));
  const retractions = plans.flatMap((plan) => plan.retractions);
  const total = coming.reduce((sum, { plan }) => sum + plan.count.statements, 0);
  if (coming.length === 0 && retractions.length === 0) return [];
  const fresh = total - coming.reduce((sum, { plan }) => sum + (plan.count.there ?? 0), 0);
  const count = `${fresh.toLocaleString("en")} statement${fresh === 1 ? "" : "s"}`;
  const step = showStep(`Writing ${count}`);
  try {
    if (total <= steps.most && coming.every(({ continued }) => continued === undefined)) {
      interruption.leaves(AT_ONCE);
      const imports = coming.map(({ header, plan: { statements } }) => ({ header, statements }));
      const applied = await store.apply(
        { imports, retractions, judgements: [] },
        { beside: version, onStep: ({ done, total: all }) => step.tell(`${done} of ${all}`) },
      );
      step.done(`${count} written`);
      return applied.imports;
    }
    const ids = await writeSteps(store, coming, { step, total, version, size: steps.size, interruption });
    if (retractions.length > 0) await store.apply({ imports: [], retractions, judgements: [] });
    step.done(`${count} written`);
    return ids;
  } finally {
    step.end();
  }
}

interface ComingFile extends Pick<PlannedFile, "plan" | "continued"> {
  readonly header: ImportHeader;
}

interface StepsToWrite {
  readonly step: ProgressStep;
  readonly total: number;
  readonly size: number;
  /** Nobody else writes in between. */
  readonly version: string | undefined;
  readonly interruption: ToWritePlans["interruption"];
}

async function writeSteps(
  store: Store,
  coming: readonly ComingFile[],
  { step, total, version, size, interruption }: StepsToWrite,
): Promise<readonly string[]> {
  const began = performance.now();
  const ids: string[] = [];
  let done = 0;
  interruption.leaves(FIRST);
  for (const { header, plan, continued } of coming) {
    let id = continued?.id;
    const { there = 0 } = plan.count;
    const sizes: number[] = [];
    try {
      const pieces = withLast(plan.pieces?.(size) ?? [plan.statements]);
      const parts = toSteps(pieces, header, (count) => sizes.push(count));
      const how = { importId: id, beside: done === 0 ? version : undefined };
      for await (const { imports } of store.applySteps(parts, how)) {
        id = imports[0] ?? id;
        done += sizes.shift() ?? 0;
        // The step that is being written may go in yet.
        if (id !== undefined) interruption.leaves(`At least ${printHalf(id, Math.max(done, there), total)}`);
        const left = (performance.now() - began) / 1_000 / done;
        step.tell(`${Math.floor((done / total) * 100)} %, ${printTime(left * (total - done))} left`);
      }
    } catch (error) {
      if (id !== undefined && !interruption.signal.aborted)
        process.stderr.write(`${printHalf(id, Math.max(done, there), total)}\n`);
      throw error;
    }
    if (id !== undefined) ids.push(id);
  }
  return ids;
}

function printHalf(id: string, done: number, total: number): string {
  return `${done.toLocaleString("en")} of ${total.toLocaleString("en")} statements are in the graph, as import ${id}. The same command goes on with it; chanjiao import --undo ${id} takes it back.`;
}

interface Piece {
  readonly statements: readonly Statement[];
  readonly isLast: boolean;
}

async function* toSteps(
  pieces: AsyncIterable<Piece>,
  header: ImportHeader,
  onStep: (statements: number) => void,
): AsyncGenerator<ChangeStep> {
  for await (const { statements, isLast } of pieces) {
    onStep(statements.length);
    yield {
      isLast,
      printChange: (id) => ({
        ...NO_CHANGE,
        imports: [{ ...(id !== undefined && { id }), header, statements }],
      }),
    };
  }
}

async function* withLast(
  pieces: AsyncIterable<readonly Statement[]> | Iterable<readonly Statement[]>,
): AsyncGenerator<Piece> {
  let before: readonly Statement[] | undefined;
  for await (const piece of pieces) {
    if (before) yield { statements: before, isLast: false };
    before = piece;
  }
  if (before) yield { statements: before, isLast: true };
}
