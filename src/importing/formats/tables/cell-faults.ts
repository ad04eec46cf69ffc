import type { Fault } from "../../../problem.js";
import { printColumn, type SourceCell } from "../../draft.js";
import { type GridRow, hasLostDigits } from "../../files/grid.js";
import type { MappedColumn } from "../../mapping/mapping.js";
import type { Heading } from "./headings/find-heading.js";

/** Something that a cell should say and does not, by the rule that asks for it. */
export interface CellFault {
  readonly rule: string;
  readonly fault: Fault;
  readonly cell: SourceCell;
}

/** What a spreadsheet shows where a formula has no result; also in the CSV that was saved of it. */
const FAILED =
  /^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|GETTING_DATA)$/;

/** What is left of a text that was read in an encoding that it is not in. */
const LOST = /\uFFFD|锟斤拷|烫烫烫|屯屯屯/u;

/** Characters that everybody may give a meaning of their own: what Big5 of Hong Kong and old fonts leave. */
const OWN = /\p{Co}/u;

/** A spreadsheet shows no more of a cell; in CSV it is a quotation mark that is not closed. */
const LONGEST = 32_767;

/** Cells that the mapping asks for and of which nobody can say what they say. */
export function findCellFault({ sheet, row, cells, kept }: GridRow, heading: Heading): CellFault | undefined {
  for (const [column, index] of heading.at) {
    const text = cells[index] ?? "";
    const fault = kept?.[index]?.fault ?? findFault(text, column);
    if (fault)
      return {
        rule: "RowIsWhole",
        fault,
        cell: { ...(sheet !== undefined && { sheet }), row, column: printColumn(index + 1), text: text.slice(0, 80) },
      };
  }
  return undefined;
}

/** A cell that has no heading: the row may have shifted. */
export function findBeyond({ sheet, row, cells }: GridRow, heading: Heading): CellFault | undefined {
  const beyond = cells.findIndex((cell, index) => index >= heading.cells.length && cell.trim() !== "");
  if (beyond < 0) return undefined;
  const text = (cells[beyond] ?? "").slice(0, 80);
  return {
    rule: "RowIsWhole",
    cell: { ...(sheet !== undefined && { sheet }), row, column: printColumn(beyond + 1), text },
    fault: {
      message: `the row has more cells than there are headings, ${heading.cells.length}`,
      suggestion:
        sheet === undefined
          ? "a cell with a comma in it stands between quotation marks"
          : "give its column a heading, or empty the cell",
    },
  };
}

/** Why nobody can say what a text says; `column` says what it should be. Pure. */
export function findFault(text: string, column?: MappedColumn): Fault | undefined {
  const trimmed = text.trim();
  if (/^#{2,}$/.test(trimmed))
    return {
      message: "the cell shows signs alone: its column was too narrow when it was saved",
      suggestion: "make the column wider, and save it again",
    };
  if (FAILED.test(trimmed))
    return {
      message: `the cell shows ${trimmed}: its formula failed`,
      suggestion: "mend the formula, or empty the cell",
    };
  if (text.length > LONGEST)
    return {
      message: `the cell has ${text.length.toLocaleString("en")} characters, and may have ${LONGEST.toLocaleString("en")}`,
      suggestion: "is a quotation mark missing, or one too many?",
    };
  const says = column?.says;
  const isName = says?.says === "name" || (says?.says === "link" && says.to === "name");
  const own = OWN.exec(text)?.[0];
  if (own !== undefined)
    return {
      message: `"${text.slice(0, 60).trim()}" has a character that only its writer's fonts know: ${printCodePoint(own)}`,
      suggestion: "write which it is, and save it as UTF-8; in Big5 such are Hong Kong's (HKSCS), or made by somebody",
    };
  if (LOST.test(text) || (isName && /\?{2,}|？{3,}/.test(text)))
    return {
      message: `"${text.slice(0, 60).trim()}" has characters that were lost when it was saved`,
      suggestion: "take them from where the table comes from, and save it as UTF-8",
    };
  const isCode = says?.says === "identifier" || (says?.says === "link" && !["place", "name"].includes(says.to));
  return isCode && hasLostDigits(trimmed)
    ? {
        message: `"${trimmed}" is a code that a spreadsheet made a number of, and has lost digits`,
        suggestion: "format the column as text, and write the code again",
      }
    : undefined;
}

export function printCodePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
