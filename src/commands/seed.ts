import { readDatabaseConfig } from "../database/config.js";
import { readModel } from "../model/read-model.js";
import { loadGraph } from "./graph/load-graph.js";
import { openShown } from "./graph/open-shown.js";
import { readValidSeeds } from "./graph/read-valid-seeds.js";
import type { Interruption } from "./terminal/interruption.js";

/** Brings the seeds into the database, for servers that only answer. @throws ChanjiaoError */
export async function seed(data: string, interruption: Interruption): Promise<void> {
  const config = readDatabaseConfig(process.env, { dataFolder: data });
  const model = readModel();
  const seeds = readValidSeeds(model);
  const database = await openShown(config, interruption, "attach");
  try {
    await loadGraph({ database, seeds, model, data, interruption });
  } finally {
    await database.stop();
  }
}
