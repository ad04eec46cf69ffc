import type { SourceCell } from "../draft.js";
import type { Notes } from "../notes.js";

/** 河北省（125所）: the heading of the rows below it. */
export const PROVINCE = /^(\p{Script=Han}+?)\s*[（(]\s*(\d+)\s*所\s*[)）]$/u;

/** The list counts itself: what it says is held against what was read. */
export function noteCount(province: Province | undefined, notes: Notes): void {
  if (province && province.rows !== province.count)
    notes.add(
      "provinces that have another number of rows than their heading says",
      `${province.cell.text.trim()}: ${province.rows}`,
    );
}

/** The heading of the rows below it. */
export interface Province {
  readonly name: string;
  /** How many the heading says, and how many rows there were so far. */
  readonly count: number;
  rows: number;
  readonly cell: SourceCell;
}
