import { foldRadicals } from "../../../../text/encoding/fold-radicals.js";
import { printSeen } from "../../../../text/invisible.js";
import { printCell, printColumn, type SourceCell } from "../../../draft.js";
import type { GridRow } from "../../../files/grid.js";
import type { NamedColumn } from "../../../mapping/mapping.js";
import { joinLines } from "../cells/join-lines.js";
import { saysNothing } from "../cells/says-nothing.js";
import { listHeaded } from "../headings/list-headed.js";
import { type CellFault, findFault } from "../cell-faults.js";
import type { TableReading } from "../table-values.js";

/** What stands in a column that says something beside another one. */
export interface Beside {
  /** Its place from 0. */
  readonly at: number;
  readonly cell: SourceCell;
  /** As it is meant; "" for nothing, and for what says that there is nothing. */
  readonly text: string;
  /** The day that a spreadsheet keeps behind it. */
  readonly date: string | undefined;
}

/** Reads such a cell as those of columns that have a line of their own; or why nobody can say what it says. */
export function readBeside(row: GridRow, { heading }: NamedColumn, reading: TableReading): Beside | CellFault {
  const at = listHeaded(reading.heading, heading)[0] ?? -1;
  const text = row.cells[at] ?? "";
  const cell: SourceCell = {
    ...(row.sheet !== undefined && { sheet: row.sheet }),
    row: row.from?.[at] ?? row.row,
    column: printColumn(at + 1),
    text,
  };
  const fault = row.kept?.[at]?.fault ?? findFault(text);
  if (fault) return { rule: "RowIsWhole", fault, cell: { ...cell, row: row.row, text: text.slice(0, 80) } };
  const plain = joinLines(foldRadicals(printSeen(text)).normalize("NFC"), true);
  const isNothing = saysNothing(plain);
  if (isNothing && plain !== "") reading.notes.add(`cells that say "${plain}", read as empty`, printCell(cell));
  return { at, cell, text: isNothing ? "" : plain, date: row.kept?.[at]?.date };
}
