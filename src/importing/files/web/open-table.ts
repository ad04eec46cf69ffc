import { type GridRow, MOST_COLUMNS, type PassedOver } from "../grid.js";
import { MARKS, raise, takeMarks } from "../raised.js";
import type { ReadSheet } from "../workbook/read-sheets.js";
import { STRUCK } from "../workbook/struck.js";

/** A line break of the page, among spaces that are none. */
const BREAK = "\u2028";

type Attributes = Readonly<Record<string, string>>;

/** A table of a web page while it is read: cells over several rows count for all of them, over several columns once. */
export class OpenTable {
  readonly rows: GridRow[] = [];
  width = 0;
  private number = 0;
  private cells: string[] | undefined;
  private cell: { text: string; readonly rows: number; readonly columns: number; readonly shown: boolean } | undefined;
  private rowIsShown = true;
  /** Cells of rows before that reach down, by column. */
  private reaching = new Map<number, { text: string; rows: number }>();
  private readonly hiddenRows: number[] = [];
  private readonly struck: { readonly row: number; text: string }[] = [];
  private readonly marks: { readonly row: number; readonly text: string }[] = [];

  /** `before`: lines right above it, its title and what its money is counted in. */
  constructor(
    private readonly hidden: boolean,
    private readonly before: readonly string[] = [],
  ) {}

  beginRow(attributes: Attributes): void {
    this.endRow();
    this.number++;
    this.cells = [];
    this.rowIsShown = this.hidden || !isHidden(attributes);
  }

  beginCell(attributes: Attributes): void {
    this.endCell();
    if (!this.cells) this.beginRow({});
    this.cell = {
      text: "",
      rows: parseSpan(attributes.rowspan, MOST_ROWS),
      columns: parseSpan(attributes.colspan, MOST_COLUMNS),
      shown: this.hidden || !isHidden(attributes),
    };
  }

  addText(text: string, isRaised = false): void {
    if (this.cell) this.cell.text += isRaised ? raise(text) : text;
  }

  /** Text of a cell that is struck out. */
  addStruck(text: string): void {
    if (!this.cell || text.trim() === "") return;
    const last = this.struck.at(-1);
    if (last?.row === this.number) last.text += text;
    else this.struck.push({ row: this.number, text });
  }

  breakLine(): void {
    if (this.cell) this.cell.text += BREAK;
  }

  endCell(): void {
    const { cells, cell } = this;
    if (!cells || !cell) return;
    this.cell = undefined;
    this.fillReaching(cells);
    const { text: lowered, marks } = takeMarks(cell.text);
    if (cell.shown && marks !== "") this.marks.push({ row: this.number, text: marks });
    const text = cell.shown
      ? lowered
          .replace(/[^\S\u2028]+/g, " ")
          .replace(/ ?\u2028[ \u2028]*/g, "\n")
          .trim()
      : "";
    if (cell.rows > 1) this.reaching.set(cells.length, { text, rows: cell.rows });
    cells.push(text);
    // What follows stands where it is seen.
    for (let more = 1; more < cell.columns && cells.length <= MOST_COLUMNS; more++) {
      if (cell.rows > 1) this.reaching.set(cells.length, { text: "", rows: cell.rows });
      cells.push("");
    }
  }

  endRow(): void {
    this.endCell();
    const { cells } = this;
    if (!cells) return;
    this.cells = undefined;
    const isOwn = cells.some((text) => text !== "");
    this.fillReaching(cells);
    for (const [column, cell] of this.reaching) {
      while (cells.length < column) cells.push("");
      if (cells.length === column) cells.push(cell.text);
      if (--cell.rows === 0) this.reaching.delete(column);
    }
    this.width = Math.max(this.width, cells.length);
    if (!isOwn) return;
    if (this.rowIsShown) this.rows.push({ row: this.number, cells });
    else this.hiddenRows.push(this.number);
  }

  end(): void {
    this.endRow();
  }

  print(name: string): ReadSheet {
    const hidden = this.hiddenRows.map(
      (row): PassedOver => ({ sheet: name, what: "hidden rows, left out", example: `${name} row ${row}` }),
    );
    const tell = (what: string, left: typeof this.marks): readonly PassedOver[] =>
      left.map(({ row, text }) => ({ sheet: name, what, example: `${name} row ${row} ${text.trim().slice(0, 40)}` }));
    const above: readonly GridRow[] = this.before.length > 0 ? [{ row: 0, cells: this.before }] : [];
    const rows = [...above, ...this.rows].map((row) => ({ sheet: name, ...row }));
    return {
      name,
      hidden: false,
      rows,
      passedOver: [...hidden, ...tell(STRUCK, this.struck), ...tell(MARKS, this.marks)],
    };
  }

  /** Where cells from above reach, those of this row stand behind them. */
  private fillReaching(cells: string[]): void {
    for (let above = this.reaching.get(cells.length); above; above = this.reaching.get(cells.length))
      cells.push(above.text);
  }
}

const MOST_ROWS = 1_048_576;

function parseSpan(text: string | undefined, most: number): number {
  const span = Number.parseInt(text ?? "1", 10);
  return Number.isNaN(span) || span < 1 ? 1 : Math.min(span, most);
}

function isHidden({ style = "", hidden }: Attributes): boolean {
  return hidden !== undefined || /display\s*:\s*none|visibility\s*:\s*(hidden|collapse)/i.test(style);
}
