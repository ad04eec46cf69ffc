import type { TableFile } from "../files/grid.js";
import type { Notes } from "../notes.js";

/** Names what was not read of a workbook: hidden sheets, and hidden rows and columns of one sheet, or of all. */
export function notePassedOver({ passedOver = [] }: TableFile, sheet: string | undefined, notes: Notes): void {
  for (const one of passedOver)
    if (one.sheet === undefined || sheet === undefined || one.sheet === sheet) notes.add(one.what, one.example);
}
