import type { Run } from "../database/connection.js";
import type { Model } from "../model/model.js";
import type { Change, NewImport } from "../store/change.js";
import { planDifferences } from "./plan-differences.js";
import type { Items } from "./projection/projection.js";
import { type Keys, noteAsked } from "./touch/asked-keys.js";
import { findTouched } from "./touch/find-touched.js";
import { planTouched } from "./touch/plan-touched.js";
import { type Present, readPresent } from "./touch/read-present.js";
import { settleChange, type SettledChange } from "./touch/settle-change.js";
import type { Differences } from "./write/write-differences.js";

/** What came in, under an id of its own. */
export type NumberedImport = NewImport & { readonly id: string };

/** A change, beside what is stored, before anything of it is written. */
export interface PlannedChange {
  readonly imports: readonly NumberedImport[];
  readonly settled: SettledChange;
  readonly present: Present;
  readonly planned: Items;
  readonly differences: Differences;
  /** By what the database was asked: as long as that is answered as it was, the plan stands. */
  readonly asked: Keys;
}

export type ToPlanChange = Omit<Change, "imports"> & { readonly imports: readonly NumberedImport[] };

/** Reads what a change touches, plans that, and compares it with what is there. `refresh` as `ApplyOptions`. */
export async function planChange(
  asking: Run,
  model: Model,
  change: ToPlanChange,
  refresh?: readonly string[],
): Promise<PlannedChange> {
  const { run, asked } = noteAsked(asking);
  const settled = await settleChange(run, change, refresh);
  const touched = await findTouched(run, settled, model, refresh);
  const present = await readPresent(run, touched);
  const planned = planTouched(touched, model);
  const differences = planDifferences(planned, present, touched);
  return { imports: change.imports, settled, present, planned, differences, asked };
}
