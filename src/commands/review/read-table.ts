import { findEncoding } from "../../text/encoding/find-encoding.js";
import type { Problem } from "../../problem.js";
import { readNearIds } from "../../store/read-known.js";
import { readNamed } from "../../read-file.js";
import { suggestNearest } from "../../text/suggest.js";
import type { Store } from "../graph/store.js";

/** Ids that nothing has, with those that were probably meant. A judgement about one waits until it comes. */
export async function findStrange(
  { database }: Store,
  file: string,
  lines: ReadonlyMap<string, number>,
): Promise<readonly Problem[]> {
  const ids = [...lines.keys()];
  const rows = await database.read(
    "UNWIND $ids AS id WITH id WHERE EXISTS { (:Entity { id: id }) } OR EXISTS { (:Redirect { id: id }) } OR EXISTS { (:Statement { writtenSubjectId: id }) } RETURN DISTINCT id",
    { ids },
  );
  const there = new Set(rows.map(({ id }) => String(id)));
  const strange = ids.filter((id) => !there.has(id));
  const near = strange.length === 0 ? [] : await readNear(database, strange);
  return strange.map((id) => ({
    rule: "NoDanglingReference",
    severity: "warning",
    file,
    line: lines.get(id) ?? 1,
    column: 1,
    message: `there is no entity "${id}": what is decided about it waits`,
    quote: id,
    suggestion: suggestNearest(id, near) ?? "is it written as in the graph?",
  }));
}

/** Ids that begin alike, or differ in their last signs. */
async function readNear({ read }: Store["database"], strange: readonly string[]): Promise<readonly string[]> {
  const rows = await read(
    "UNWIND $beginnings AS beginning CALL (beginning) { MATCH (e:Entity) WHERE e.id STARTS WITH beginning RETURN e.id AS id ORDER BY id LIMIT 20 } RETURN DISTINCT id",
    { beginnings: strange.slice(0, MOST_NEAR).map((id) => id.slice(0, -2)) },
  );
  return [...rows.map(({ id }) => String(id)), ...(await readNearIds(read, strange))];
}

/** Ids of a table for which others are looked up. */
const MOST_NEAR = 100;

/** The text of a table, in whichever encoding a spreadsheet saves. @throws ChanjiaoError USAGE, INVALID_DATA */
export function readTable(file: string): string {
  const bytes = readNamed(file, "Name a CSV file with the columns left, right and decision.");
  return new TextDecoder(findEncoding(file, bytes)).decode(bytes);
}
