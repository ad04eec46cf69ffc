import { type GridRow, MOST_COLUMNS, type PassedOver } from "../grid.js";
import { MARKS, raise, takeMarks } from "../raised.js";
import type { ReadSheet } from "../workbook/read-sheets.js";
import { STRUCK } from "../workbook/struck.js";

/** A cell while it is read. */
interface OpenCell {
  text: string;
  struck: string;
  /** Columns that it reaches over. */
  columns: number;
  /** It begins what is merged over the rows below, or goes on with the one above. */
  merge: "begins" | "goes on" | undefined;
}

/** A table of a Word document while it is read: cells over several rows count for all of them, over several columns once. */
export class WordTable {
  private readonly rows: GridRow[] = [];
  private readonly left: { readonly row: number; readonly what: string; readonly text: string }[] = [];
  private number = 0;
  private cells: string[] | undefined;
  private cell: OpenCell | undefined;
  /** What cells say that are merged over rows, by their first column. */
  private readonly merged = new Map<number, string>();

  constructor(private readonly before: readonly string[]) {}

  beginRow(): void {
    this.number++;
    this.cells = [];
  }

  /** Columns before the first cell. */
  skip(columns: number): void {
    for (let more = 0; more < Math.min(columns, MOST_COLUMNS); more++) this.cells?.push("");
  }

  beginCell(): void {
    this.cell = { text: "", struck: "", columns: 1, merge: undefined };
  }

  spanCell(columns: number): void {
    if (this.cell && columns > 1) this.cell.columns = Math.min(columns, MOST_COLUMNS);
  }

  mergeCell(merge: "begins" | "goes on"): void {
    if (this.cell) this.cell.merge = merge;
  }

  addText(text: string, isStruck: boolean, isRaised: boolean): void {
    if (this.cell) this.cell[isStruck ? "struck" : "text"] += isRaised && !isStruck ? raise(text) : text;
  }

  endCell(): void {
    const { cells, cell } = this;
    if (!cells || !cell) return;
    this.cell = undefined;
    const { text: lowered, marks } = takeMarks(cell.text);
    const own = lowered
      .replace(/[^\S\n]+/g, " ")
      .replace(/ ?\n[ \n]*/g, "\n")
      .trim();
    if (cell.struck.trim() !== "") this.left.push({ row: this.number, what: STRUCK, text: cell.struck.trim() });
    if (marks !== "") this.left.push({ row: this.number, what: MARKS, text: marks });
    const at = cells.length;
    const text = cell.merge === "goes on" ? (this.merged.get(at) ?? own) : own;
    if (cell.merge === undefined) this.merged.delete(at);
    else this.merged.set(at, text);
    cells.push(text);
    for (let more = 1; more < cell.columns; more++) cells.push("");
  }

  endRow(): void {
    const { cells } = this;
    this.cells = undefined;
    if (cells?.some((text) => text !== "") === true) this.rows.push({ row: this.number, cells });
  }

  get isFilled(): boolean {
    return this.rows.length > 0;
  }

  print(name: string): ReadSheet {
    const above: readonly GridRow[] = this.before.length > 0 ? [{ row: 0, cells: this.before }] : [];
    return {
      name,
      hidden: false,
      rows: [...above, ...this.rows].map((row) => ({ sheet: name, ...row })),
      passedOver: this.left.map(
        ({ row, what, text }): PassedOver => ({
          sheet: name,
          what,
          example: `${name} row ${row} ${text.slice(0, 40)}`,
        }),
      ),
    };
  }
}
