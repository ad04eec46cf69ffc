import { findUnmapped } from "../../../src/importing/open-file.js";
import { proposeMapping } from "../../../src/importing/proposing/propose-mapping.js";
import { MODEL } from "../fixtures.js";
import { type ReadTable, readTable, writeTemporary } from "../files/read-drafts.js";

/** What is proposed for a table, tried out on all of it, and what its rows say when they are read so. */
export async function propose(table: string): Promise<{ readonly text: string; readonly read: ReadTable }> {
  const path = await writeTemporary("list.csv", table);
  const grid = await findUnmapped(path);
  const tryOut = async (tried: string) => (await readTable(path, tried)).problems;
  const text = (grid && (await proposeMapping(path, grid, MODEL, tryOut))) ?? "";
  return { text, read: await readTable(path, text) };
}
