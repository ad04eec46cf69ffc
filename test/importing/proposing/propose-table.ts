import { findUnmapped } from "../../../src/importing/open-file.js";
import { proposeMapping } from "../../../src/importing/proposing/propose-mapping.js";
import type { Draft, DraftLink } from "../../../src/importing/draft.js";
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

/** "Person 张伟: HOLDS_POSITION 江苏大学 titleZh 教授; …" for a row. */
export function printRow({ kind, modality, names, properties, links }: Draft): string {
  const said = [...properties.map(({ name, value }) => `${name} ${String(value)}`), ...links.map(printLink)];
  return `${kind}${modality === "ASSERTED" ? "" : ` ${modality}`} ${names[0]?.value}${said.length === 0 ? "" : `: ${said.join("; ")}`}`;
}

function printLink({ type, other, details, time, modality }: DraftLink): string {
  const end = "place" in other ? other.place : "key" in other ? other.key.sought?.name : other.id;
  const said = Object.entries({ ...details, ...time }).map(([key, value]) => `${key} ${String(value)}`);
  return [type, end, ...said, ...(modality === undefined ? [] : [modality])].join(" ");
}
