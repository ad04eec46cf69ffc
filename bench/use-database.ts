import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect, type Database } from "../src/database/connection.js";
import { startEmbedded } from "../src/database/embedded/start.js";
import { planSchema } from "../src/loading/write/plan-schema.js";
import { writeSchema } from "../src/loading/write/write-schema.js";
import { PROJECT_FOLDER } from "../src/machine/project.js";
import type { Model } from "../src/model/model.js";

/** Works with an empty Neo4j of its own, which has constraints and indexes and is gone afterwards. */
export async function useDatabase<T>(model: Model, work: (database: Database) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "chanjiao-bench-"));
  const server = await startEmbedded({
    dataFolder: folder,
    classpathFolder: join(PROJECT_FOLDER, "node_modules", ".cache", "chanjiao"),
  });
  const database = await connect(server);
  try {
    await writeSchema(database, planSchema(model));
    return await work(database);
  } finally {
    await database.close();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
