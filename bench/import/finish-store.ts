import type { Database } from "../../src/database/connection.js";
import { planSchema } from "../../src/loading/write/plan-schema.js";
import { writeSchema } from "../../src/loading/write/write-schema.js";
import type { Model } from "../../src/model/model.js";
import type { WrittenGraph } from "./write-graph.js";

/**
 * What the importer leaves out: constraints and indexes, until all of them serve, and properties that are empty lists.
 */
export async function finishStore(
  database: Database,
  model: Model,
  { emptyLists }: Pick<WrittenGraph, "emptyLists">,
): Promise<void> {
  await writeSchema(database, planSchema(model));
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
