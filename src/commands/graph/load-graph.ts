import type { OpenDatabase } from "../../database/open.js";
import type { Model } from "../../model/model.js";
import type { Stated } from "../../statements/gather-statements.js";
import { type GraphCounts, readCounts } from "../../store/read-graph.js";
import type { Interruption } from "../terminal/interruption.js";
import { showStep } from "../terminal/progress.js";
import { createStore } from "./open-store.js";
import { prepareStore } from "./prepare-store.js";

export interface LoadGraph {
  readonly database: OpenDatabase;
  /** The seeds, valid. */
  readonly seeds: Stated;
  readonly model: Model;
  /** Data folder, for a ledger that an earlier version left there. */
  readonly data: string;
  readonly interruption: Interruption;
}

/** Makes the store ready, with the seeds as this version has them, in turn with other commands; tells what is in it. */
export async function loadGraph({ database, seeds, model, data, interruption }: LoadGraph): Promise<GraphCounts> {
  const store = createStore(database, model, "start", interruption);
  const isChanged = await interruption.during(prepareStore(store, { data, seeds }));
  if (!isChanged) showStep("Looking for the seeds").done("The graph is up to date");
  return readCounts(database);
}
