import type { Database } from "../../database/connection.js";
import { COUNTING } from "../../loading/graph-state.js";
import { printMaker } from "../../loading/print-maker.js";
import { planSeeds, type SeedRecord } from "../../loading/plan-seeds.js";
import { refuseHalfRestored } from "../../loading/restoring/restore.js";
import { planSchema } from "../../loading/write/plan-schema.js";
import { clearStaged } from "../../loading/write/stage-items.js";
import { listMissing, writeSchema } from "../../loading/write/write-schema.js";
import type { Stated } from "../../statements/gather-statements.js";
import { NO_CHANGE } from "../../store/change.js";
import { showStep } from "../terminal/progress.js";
import { clearPicture, findOldLedger, takeOverLedger } from "./take-over-ledger.js";
import { readValidSeeds } from "./read-valid-seeds.js";
import { refreshGraph } from "./refresh-graph.js";
import type { Store } from "./store.js";

export interface PrepareOptions {
  /** Data folder, for a ledger that an earlier version left there. */
  readonly data: string | undefined;
  /** Seeds that are valid; "where empty": read them where there is nothing yet; "none": leave it as it is. */
  readonly seeds: Stated | "where empty" | "none";
}

/**
 * Makes a store ready for this version of the program: constraints and indexes, what an earlier version left beside the
 * database, what another planner made, and the seeds, where they are wanted and not there as this version has them.
 * Where all of that is so already nothing is written and nobody waited for.
 * @returns whether anything was to be done
 */
export async function prepareStore(store: Store, options: PrepareOptions): Promise<boolean> {
  if (options.seeds !== "none") await refuseHalfRestored(store.database);
  if (await isReady(store, options)) return false;
  await store.inTurn(async () => {
    await clearStaged(store.database);
    await writeSchema(store.database, planSchema(store.model));
    await clearPicture(store, options.data);
    await refreshGraph(store);
    await countAnew(store);
    await bringSeeds(store, options.seeds);
    await takeOverLedger(store, options.data);
  });
  return true;
}

async function isReady({ database, model, software }: Store, { data, seeds }: PrepareOptions): Promise<boolean> {
  const { isThere, isStaged, isCounted, madeBy, brought } = await readState(database);
  if (isStaged || findOldLedger(data) !== undefined) return false;
  if ((await listMissing(database, planSchema(model))).length > 0) return false;
  if (!isThere) return seeds === "none";
  if (madeBy !== printMaker(model) || !isCounted) return false;
  if (typeof seeds === "string") return true;
  return planSeeds(seeds, brought, { software, recordedAt: "" }).length === 0;
}

interface StoreState {
  /** There is a graph. */
  readonly isThere: boolean;
  /** A load that was killed has left nodes waiting. */
  readonly isStaged: boolean;
  /** Its statements and sources are counted as this version counts them. */
  readonly isCounted: boolean;
  readonly madeBy: unknown;
  /** Seeds that were brought in, by the id of their import. */
  readonly brought: ReadonlyMap<string, SeedRecord>;
}

async function readState(database: Pick<Database, "read">): Promise<StoreState> {
  const [row] = await database.read(
    `OPTIONAL MATCH (g:Graph { id: 'graph' })
     RETURN g.madeBy AS madeBy, g.version IS NOT NULL AS isThere, g.counting AS counting, EXISTS { MATCH (:Waiting) } AS isStaged,
       COLLECT { MATCH (i:Import) WHERE i.format = 'seeds' RETURN [i.id, i.sha256, i.software] } AS seeds`,
  );
  const seeds = (row?.seeds ?? []) as readonly (readonly [id: string, sha256: string, software: string])[];
  return {
    isThere: row?.isThere === true,
    isStaged: row?.isStaged === true,
    isCounted: Number(row?.counting) === COUNTING,
    madeBy: row?.madeBy,
    brought: new Map(seeds.map(([id, sha256, software]) => [id, { sha256, software }])),
  };
}

/** What an earlier version counted otherwise. Each change does so, too. */
async function countAnew({ database, apply }: Store): Promise<void> {
  const { isThere, isCounted } = await readState(database);
  if (isThere && !isCounted) await apply(NO_CHANGE);
}

async function bringSeeds(store: Store, wanted: PrepareOptions["seeds"]): Promise<void> {
  if (wanted === "none") return;
  const { isThere, brought } = await readState(store.database);
  if (wanted === "where empty" && isThere) return;
  const seeds = wanted === "where empty" ? readValidSeeds(store.model) : wanted;
  const imports = planSeeds(seeds, brought, {
    software: store.software,
    recordedAt: new Date().toISOString(),
  });
  if (imports.length === 0) return;
  const step = showStep("Bringing in the seeds");
  try {
    const { written } = await store.apply(
      { ...NO_CHANGE, imports },
      { onStep: ({ done, total }) => step.tell(`${done} of ${total}`) },
    );
    step.done(`Seeds brought in: ${written.created + written.changed + written.deleted} changes`);
  } finally {
    step.end();
  }
}
