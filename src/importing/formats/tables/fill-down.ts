import type { Fault } from "../../../problem.js";
import { pattern } from "../../../text/patterns/pattern.js";
import type { GridRow, KeptCell } from "../../files/grid.js";
import type { Notes } from "../../notes.js";
import type { MappedColumn } from "../../mapping/mapping.js";
import type { Heading } from "./headings/find-heading.js";
import { printColumn } from "../../draft.js";

/** A cell that was filled, for those below it. */
interface Above {
  readonly text: string;
  readonly row: number;
  readonly kept: KeptCell | undefined;
}

/** How people write that a cell says what the one above it says. */
export const DITTO = pattern("iu")`
  ^(?:[（(]?(?:同\s*上|同\s*前|前同|仝\s*上|同上一[行格]|ditto|do\.|idem|(?:same )?as above)[)）]?
  |(?:["〃″〞”“„]|''|’’|‘’|[-—–─~]+\s*(?:["〃″〞”“„]|''|’’)\s*[-—–─~]+){1,3})$
`;

/**
 * Fills cells from above: empty ones in the columns of which the mapping says so, and those that say 同上 in any. To be
 * called row by row.
 */
export function fillDown({ at }: Pick<Heading, "at">, notes: Notes): (row: GridRow) => GridRow {
  const isWho = ({ says }: MappedColumn): boolean =>
    says.says === "identifier" || (says.says === "name" && says.nameKind === "OFFICIAL");
  const who = [...at].filter(([column]) => isWho(column)).map(([, index]) => index);
  return fillColumns(at, notes, who);
}

/** As above; `who` are the columns that say who a row is about, from 0: a row that is not wholly the one above is none of it. */
export function fillColumns(at: Heading["at"], notes: Notes, who: readonly number[]): (row: GridRow) => GridRow {
  const columns = new Set([...at].filter(([{ fill }]) => fill).map(([, index]) => index));
  const above = new Map<number, Above>();
  let before: GridRow | undefined;
  return (row) => {
    const cells = [...row.cells];
    const from: Record<number, number> = {};
    const kept: Record<number, KeptCell> = { ...row.kept };
    const take = (index: number, filled: Above): void => {
      while (cells.length < index) cells.push("");
      cells[index] = filled.text;
      from[index] = filled.row;
      if (filled.kept) kept[index] = filled.kept;
    };
    for (const [index, cell] of row.cells.entries()) {
      const text = cell.trim();
      if (!DITTO.test(text)) continue;
      const said = before?.cells[index] ?? "";
      const isOwn = (other: number): boolean => !["", text].includes((row.cells[other] ?? "").trim());
      if (said.trim() === "") kept[index] = { fault: refuseDitto(text) };
      else if (who.includes(index) && who.some(isOwn)) kept[index] = { fault: refuseSame(text) };
      else take(index, { text: said, row: before?.from?.[index] ?? before?.row ?? 0, kept: before?.kept?.[index] });
      notes.add(`cells that say "${text}", read as the one above`, `${printColumn(index + 1)}${row.row}`);
    }
    for (const index of columns) {
      const text = cells[index] ?? "";
      if (text.trim() !== "" || kept[index] !== undefined)
        above.set(index, { text, row: from[index] ?? row.row, kept: kept[index] });
      else {
        const filled = above.get(index);
        if (filled) take(index, filled);
      }
    }
    before = { ...row, cells, from, kept };
    return before;
  };
}

function refuseSame(text: string): Fault {
  return {
    message: `"${text}" stands beside another name or code: two rows are not about one`,
    suggestion: "write out what the cell says",
  };
}

function refuseDitto(text: string): Fault {
  return { message: `"${text}" stands below an empty cell`, suggestion: "write out what the cell says" };
}
