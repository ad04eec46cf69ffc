import { announceChange, withdrawChange } from "../database/announce.js";
import type { Database, Run } from "../database/connection.js";
import { ChanjiaoError } from "../errors.js";
import type { Model } from "../model/model.js";
import type { Change, NewImport, Restored } from "../store/change.js";
import { countAfter } from "./count-difference.js";
import { COUNTING, type GraphState, lockGraph } from "./graph-state.js";
import { type NumberedImport, planChange, type PlannedChange } from "./plan-change.js";
import { sumDifferences } from "./plan-differences.js";
import type { Counts } from "./projection/projection.js";
import { clearStaged } from "./write/stage-items.js";
import { type Differences, writeDifferences } from "./write/write-differences.js";
import { writeImportRecords, writeRestoredImports } from "./write/write-import-records.js";

/** More new nodes than this are written beforehand (`stageItems`). */
const MOST_AT_ONCE = 4_000;

/** What a change did, in items. Nothing at all where the graph said so already. */
export interface Written {
  readonly created: number;
  readonly changed: number;
  readonly deleted: number;
}

export interface Applied {
  readonly written: Written;
  readonly version: string;
  readonly counts: Counts;
  /** Ids of the imports, in their order. */
  readonly imports: readonly string[];
}

export interface Step {
  readonly done: number;
  readonly total: number;
}

export interface ApplyOptions {
  readonly software: string;
  /** `printMaker`, which an empty graph is marked with: another one plans it anew. */
  readonly madeBy?: string;
  /** When: ISO 8601, UTC. Now, unless somebody says otherwise. */
  readonly at?: string;
  /** The version that the change was planned beside; another one by now refuses it. */
  readonly beside?: string | undefined;
  /** Things that are planned whatever changed: the planner is another. */
  readonly refresh?: readonly string[];
  /** Of several steps this is not the last one. */
  readonly unfinished?: boolean;
  readonly onStep?: (step: Step) => void;
  /** New nodes in one transaction; more are written beforehand. */
  readonly mostAtOnce?: number;
  /** The plan, where it was made before. */
  readonly ahead?: PlannedAhead | undefined;
  /** Called when it is known what will be written, before it is. */
  readonly onPlanned?: (plan: PlannedChange) => void;
}

/** A plan that stands beside the graph of a version. */
export interface PlannedAhead {
  readonly plan: PlannedChange;
  readonly version: string;
}

/**
 * Takes a change into the store, with what follows from it, in one transaction: reads what it touches, plans that,
 * compares it with what is there, and writes the difference with the version. A reader sees the graph before until it
 * sees the graph after; a failure at any moment leaves the one before. Its cost follows what changes. It is announced
 * beforehand, so that servers may answer from memory without a look at the graph for each answer.
 *
 * The statements must be valid. Two changes at once take turns at the Graph node.
 * @throws ChanjiaoError CHANGED_MEANWHILE, where the graph is not any more what the change was planned beside
 */
export async function applyChange(
  database: Database,
  model: Model,
  change: Change,
  options: ApplyOptions,
): Promise<Applied> {
  let staging = false;
  let mark: string | undefined;
  const work = async (run: Run): Promise<Applied | "overtaken"> => {
    const state = await lockGraph(run);
    if (!state.isEmpty && (mark === undefined || state.announced !== mark)) return "overtaken";
    if (options.beside !== undefined && options.beside !== state.version) throw changedMeanwhile();
    const { ahead } = options;
    const plan =
      ahead?.version === state.version
        ? ahead.plan
        : await planChange(
            run,
            model,
            { ...change, imports: numberImports(change.imports, state.imports) },
            options.refresh,
          );
    const { imports, settled, differences } = plan;
    options.onPlanned?.(plan);
    const written = countWritten(differences);
    staging = countNew(differences) > (options.mostAtOnce ?? MOST_AT_ONCE);
    if (staging) await clearStaged(database);
    let done = 0;
    const total = written.created + written.changed + written.deleted;
    const onDone = (count: number): void => options.onStep?.({ done: (done += count), total });
    await writeDifferences(run, differences, {
      model,
      types: plan.present.types,
      onDone,
      staging: staging ? database : undefined,
    });
    await writeImportRecords(run, imports, settled, options);
    await writeRestoredImports(run, change.restored?.imports ?? []);
    return finish(run, model, { state, plan, options, written, restored: change.restored });
  };
  try {
    for (;;) {
      mark = await announceChange(database);
      const applied = await database.write(work);
      if (applied !== "overtaken") return applied;
    }
  } catch (error) {
    if ((error as { code?: unknown }).code !== "UNAVAILABLE") await withdrawChange(database, mark);
    if (staging) await clearStaged(database).catch(() => undefined); // the first error is the one that tells
    throw error;
  }
}

/** Seeds have ids of their own; whatever else came in is numbered. */
function numberImports(imports: readonly NewImport[], last: number): readonly NumberedImport[] {
  let number = last;
  return imports.map((one) => ({ ...one, id: one.id ?? String(++number) }));
}

interface ToFinish {
  readonly state: GraphState;
  readonly plan: PlannedChange;
  readonly options: ApplyOptions;
  readonly written: Written;
  readonly restored: Restored | undefined;
}

/** The version and the counts by what was added and taken away. */
async function finish(run: Run, model: Model, { state, plan, options, written, restored }: ToFinish): Promise<Applied> {
  const { present, differences, imports } = plan;
  const { version, judgementsVersion } = sumDifferences(state, present, differences);
  const counts = await countAfter(run, state, plan, model);
  const { kinds, ...numbers } = counts;
  const isSame = version === state.version && judgementsVersion === state.judgementsVersion;
  const isOther = !isSame || state.isEmpty || !state.isCounted;
  await run("MATCH (g:Graph { id: 'graph' }) SET g += $graph REMOVE g.loading, g.announced", {
    graph: {
      ...numbers,
      counting: COUNTING,
      version,
      judgementsVersion,
      kinds: JSON.stringify(kinds),
      imports: Math.max(
        state.imports,
        restored?.lastImport ?? 0,
        ...imports.map(({ id }) => (/^\d+$/.test(id) ? Number(id) : 0)),
      ),
      // Null takes it away: then nothing is left to be restored.
      ...(restored && { restoring: restored.unfinished ?? null }),
      ...(state.isEmpty && options.madeBy !== undefined && { madeBy: options.madeBy }),
      ...(isOther && { builtAt: options.at ?? new Date().toISOString() }),
    },
  });
  return { written, version, counts, imports: imports.map(({ id }) => id) };
}

function countWritten(differences: Differences): Written {
  const lists = Object.values(differences) as readonly Differences[keyof Differences][];
  const sum = (count: (difference: Differences[keyof Differences]) => number): number =>
    lists.reduce((total, difference) => total + count(difference), 0);
  return {
    created: sum(({ created }) => created.length),
    changed: sum(({ changed }) => changed.length),
    deleted: sum(({ deleted }) => deleted.length),
  };
}

function countNew({ nodes, names, statements, sentences }: Differences): number {
  return nodes.created.length + names.created.length + statements.created.length + sentences.created.length;
}

function changedMeanwhile(): ChanjiaoError {
  return new ChanjiaoError(
    "LOAD_FAILED",
    "The graph has been changed by somebody else meanwhile; nothing was written.",
    "Do this again: it is then seen beside what came in.",
  );
}
