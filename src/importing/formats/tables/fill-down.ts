import type { GridRow, KeptCell } from "../../files/grid.js";
import type { Heading } from "./find-heading.js";

/** A cell that was filled, for those below it. */
interface Above {
  readonly text: string;
  readonly row: number;
  readonly kept: KeptCell | undefined;
}

/** Fills empty cells from above, in the columns of which the mapping says so. To be called row by row. */
export function fillDown({ at }: Heading): (row: GridRow) => GridRow {
  const columns = new Set([...at].filter(([{ fill }]) => fill).map(([, index]) => index));
  const above = new Map<number, Above>();
  if (columns.size === 0) return (row) => row;
  return (row) => {
    const cells = [...row.cells];
    const from: Record<number, number> = {};
    const kept: Record<number, KeptCell> = { ...row.kept };
    for (const index of columns) {
      const text = cells[index] ?? "";
      if (text.trim() !== "" || row.kept?.[index] !== undefined) {
        above.set(index, { text, row: row.row, kept: row.kept?.[index] });
        continue;
      }
      const filled = above.get(index);
      if (!filled) continue;
      while (cells.length < index) cells.push("");
      cells[index] = filled.text;
      from[index] = filled.row;
      if (filled.kept) kept[index] = filled.kept;
    }
    return { ...row, cells, from, kept };
  };
}
