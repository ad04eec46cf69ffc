import { setTimeout as sleep } from "node:timers/promises";
import type { Database } from "../../src/database/connection.js";
import { planSchema } from "../../src/loading/plan-schema.js";
import type { Model } from "../../src/model/model.js";
import type { WrittenGraph } from "./write-graph.js";

/** What the importer leaves out: constraints and indexes, until all of them serve, and properties that are empty lists. */
export async function finishStore(database: Database, model: Model, { emptyLists }: Pick<WrittenGraph, "emptyLists">): Promise<void> {
  await database.schema(planSchema(model).map(({ cypher }) => cypher));
  for (;;) {
    const rows = await database.read("SHOW INDEXES YIELD name, state, populationPercent WHERE state <> 'ONLINE' RETURN name, state", {});
    const failed = rows.filter(({ state }) => state === "FAILED");
    if (failed.length > 0) throw new Error(`indexes that could not be made: ${failed.map(({ name }) => String(name)).join(", ")}`);
    if (rows.length === 0) break;
    await sleep(500);
  }
  const groups = new Map<string, string[]>();
  for (const { label, id, property } of emptyLists) {
    const key = `MATCH (n:${label} { id: id }) SET n.${property} = []`;
    groups.set(key, [...(groups.get(key) ?? []), id]);
  }
  for (const [cypher, ids] of groups) {
    for (let start = 0; start < ids.length; start += 10_000) {
      await database.write((run) => run(`UNWIND $ids AS id ${cypher}`, { ids: ids.slice(start, start + 10_000) }));
    }
  }
}
