import type { Database } from "../../database/connection.js";
import { printMaker } from "../../loading/print-maker.js";
import { NO_CHANGE } from "../../store/change.js";
import { showStep } from "../terminal/progress.js";
import type { Store } from "./store.js";

/** Things whose part of the graph is planned at once. */
const BATCH = 500;

/**
 * Plans what is stored anew, where another planner or another model made the graph of it: piece by piece, each of which
 * leaves a whole graph. Killed in between, it goes through all of it again.
 */
export async function refreshGraph({ database, model, apply }: Store): Promise<void> {
  const madeBy = printMaker(model);
  const [row] = await database.read(
    "OPTIONAL MATCH (g:Graph { id: 'graph' }) RETURN g.madeBy AS madeBy, g.version AS version",
  );
  if (row?.version === undefined || row.version === null || row.madeBy === madeBy) return;
  const step = showStep("Making the graph anew from its statements, for this version of the program");
  try {
    const ids = await readThings(database);
    for (let start = 0; start < ids.length; start += BATCH) {
      await apply(NO_CHANGE, { refresh: ids.slice(start, start + BATCH) });
      step.tell(`${Math.min(start + BATCH, ids.length)} of ${ids.length} things`);
    }
    await database.write((run) => run("MATCH (g:Graph { id: 'graph' }) SET g.madeBy = $madeBy", { madeBy }));
    step.done(`The graph is made anew: ${ids.length} things`);
  } finally {
    step.end();
  }
}

/** Everything that is stated of, and every source. */
async function readThings(database: Pick<Database, "stream">): Promise<readonly string[]> {
  const ids = new Set<string>();
  const add = (cypher: string): Promise<void> => database.stream(cypher, {}, ({ id }) => void ids.add(String(id)));
  await add("MATCH (s:Statement) WHERE s.subjectId IS NOT NULL RETURN DISTINCT s.subjectId AS id");
  await add("MATCH (s:SourceDocument) RETURN s.id AS id");
  return [...ids].sort();
}
