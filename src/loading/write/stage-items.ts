import type { Database } from "../../database/connection.js";
import type { Item } from "../projection/projection.js";

/** Items in one transaction. */
const BATCH = 2_000;

/** An item whose node is in the database under the label Waiting, where no query looks; `at` finds it. */
export type Staged<T> = T & { readonly at: string };

/**
 * Puts nodes with all their properties into the database before the transaction that makes them part of the graph: that
 * one then holds labels and links alone, a fraction of the memory, however much there is to load. To be called while
 * the lock of the Graph node is held.
 */
export async function stageItems<T extends Item>(
  database: Database,
  items: readonly T[],
  onDone: (done: number) => void,
): Promise<readonly Staged<T>[]> {
  const staged: Staged<T>[] = [];
  for (let start = 0; start < items.length; start += BATCH) {
    const batch = items.slice(start, start + BATCH);
    const rows = await database.write((run) =>
      run("UNWIND $rows AS row CREATE (n:Waiting) SET n = row RETURN elementId(n) AS at", {
        rows: batch.map(({ properties }) => properties),
      }),
    );
    rows.forEach(({ at }, index) => staged.push({ ...batch[index]!, at: at as string }));
    onDone(batch.length);
  }
  return staged;
}

/** Takes away what a load that failed or was killed has left waiting. */
export function clearStaged(database: Database): Promise<void> {
  return clearNodes(database, "Waiting");
}

/** Takes away all nodes of a label, never data, in transactions that any server has the memory for. */
export async function clearNodes(database: Database, label: string): Promise<void> {
  const clear = `MATCH (n:${label}) WITH n LIMIT 10000 DETACH DELETE n RETURN count(*) AS gone`;
  while (((await database.write((run) => run(clear)))[0]?.gone as number) > 0);
}
