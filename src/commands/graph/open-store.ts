import { readDatabaseConfig } from "../../database/config.js";
import type { Database } from "../../database/connection.js";
import { holdLock } from "../../database/hold-lock.js";
import type { OpenDatabase } from "../../database/open.js";
import { readProgramVersion } from "../../machine/project.js";
import { applyChange } from "../../loading/apply-change.js";
import { applySteps } from "../../loading/steps/apply-steps.js";
import { printMaker } from "../../loading/print-maker.js";
import type { Model } from "../../model/model.js";
import { readModel } from "../../model/read-model.js";
import type { Interruption } from "../terminal/interruption.js";
import { openShown } from "./open-shown.js";
import { explainLoadFailure } from "./load-failure.js";
import { prepareStore } from "./prepare-store.js";
import type { Store } from "./store.js";

export interface StoreOptions {
  /** Data folder; where NEO4J_URI names a server only an old ledger lies there. */
  readonly data: string | undefined;
  /** "import": who waits is told who is before. */
  readonly command: string;
  readonly interruption: Interruption;
  /** What may be stated: graph/types, unless it is given. */
  readonly model?: Model | undefined;
  /** Leave an empty store empty: what is restored brings its own. */
  readonly withoutSeeds?: boolean;
}

/**
 * Opens the store: the server at NEO4J_URI, the database that runs on the data folder, or that one started. An empty
 * one gets the seeds.
 * @throws ChanjiaoError as openDatabase and prepareStore
 */
export async function openStore({ data, command, interruption, model, withoutSeeds }: StoreOptions): Promise<Store> {
  const config = readDatabaseConfig(process.env, { dataFolder: data ?? "data" });
  const database = await openShown(config, interruption, "attach");
  try {
    const store = createStore(database, model ?? readModel(), command, interruption);
    await prepareStore(store, { data, seeds: withoutSeeds ? "none" : "where empty" });
    return store;
  } catch (error) {
    await database.stop();
    throw error;
  }
}

/** The same over a database that is open already. */
export function createStore(database: OpenDatabase, model: Model, command: string, interruption: Interruption): Store {
  return { database, model, stop: database.stop, ...openChanges(database, model, command, interruption) };
}

/** How a command changes the graph of a database, in turn with others. */
export function openChanges(
  database: Database,
  model: Model,
  command: string,
  { during, signal }: Pick<Interruption, "during" | "signal">,
): Pick<Store, "software" | "apply" | "applySteps" | "inTurn"> {
  const software = readProgramVersion();
  const madeBy = printMaker(model);
  const apply: Store["apply"] = (change, options = {}) =>
    applyChange(database, model, change, { software, madeBy, ...options }).catch(explainLoadFailure);
  return {
    software,
    apply,
    applySteps: (steps, options) => applySteps(steps, { database, model, apply, ...options }),
    inTurn: async (work) => {
      const release = await during(
        holdLock(database, "writer", {
          command,
          signal,
          onWait: (holder) => {
            const who = holder
              ? `chanjiao ${holder.command} (process ${holder.pid} on ${holder.host})`
              : "Another command";
            process.stderr.write(`… ${who} is changing the graph: waiting for it\n`);
          },
        }),
      );
      try {
        return await during(work());
      } finally {
        await release();
      }
    },
  };
}
