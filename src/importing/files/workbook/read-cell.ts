import type { CellObject } from "@e965/xlsx";
import type { KeptCell } from "../grid.js";
import { takeMarks } from "../raised.js";
import { isMarked, splitStruck } from "./struck.js";
import { findShown, printSerial, printShown, printTime } from "./date-format.js";

/** What a cell shows, and what of it cannot be seen. */
export interface ReadCell extends KeptCell {
  readonly text: string;
  /** What is struck out of it. */
  readonly struck?: string;
  /** The formula whose result is stored as nothing. */
  readonly emptied?: string;
  /** Marks of notes that stood in it above the line. */
  readonly marks?: string;
}

const ERRORS_OF_CELLS: Readonly<Record<number, string>> = {
  0: "#NULL!",
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  36: "#NUM!",
  42: "#N/A",
  43: "#GETTING_DATA",
};

/** A number keeps so many digits, and no more. */
const MOST_DIGITS = 1e15;

/** Reads one cell as it is shown, without what is struck out. `date1904`: whether its workbook counts days from 1904. Pure. */
export function readCell(cell: CellObject | undefined, date1904: boolean): ReadCell {
  if (cell === undefined) return { text: "" };
  const read = readWhole(cell, date1904);
  const { text: unstruck, struck } = splitStruck(read.text);
  const { text, marks } = takeMarks(unstruck);
  const isRich = typeof cell.r === "string" && /<(?:\w+:)?r>/.test(cell.r);
  if (isMarked(cell.s) && !isRich && text.trim() !== "") return { text: "", struck: text };
  if (struck === "" && text === unstruck) return read;
  return { ...read, text: text.trim(), ...(struck !== "" && { struck }), ...(marks !== "" && { marks }) };
}

function readWhole(cell: CellObject, date1904: boolean): ReadCell {
  // Errors of newer programs have no number.
  if (cell.t === "e" && cell.v === undefined && cell.f === undefined) return { text: "#VALUE!" };
  if (cell.f !== undefined && (cell.t === "z" || cell.v === undefined))
    return {
      text: "",
      fault: {
        message: `the formula =${cell.f.slice(0, 60)} was never calculated: the file has no value of it`,
        suggestion: "open it in a spreadsheet program, save it, and import it again",
      },
    };
  if (cell.v === undefined || cell.t === "z") return { text: "" };
  if (cell.v === "" && cell.f !== undefined) return { text: "", emptied: cell.f };
  // The value of a failed formula is the number of its error: 23 for #REF!.
  if (cell.t === "e") return { text: cell.w ?? ERRORS_OF_CELLS[Number(cell.v)] ?? "#VALUE!" };
  if (typeof cell.v === "number") return readNumber(cell.v, cell, date1904);
  if (cell.v instanceof Date) {
    const day = cell.v.toISOString().slice(0, 10);
    return { text: cell.w ?? day, date: day };
  }
  if (cell.t === "b") return { text: cell.w ?? String(cell.v) };
  return readText(String(cell.v), cell);
}

/** A format may say something of texts too: @"有限公司". */
function readText(value: string, { z, w }: CellObject): ReadCell {
  const isPlain = typeof z !== "string" || /^(?:general|@)$/i.test(z);
  if (isPlain || w === undefined) return { text: value };
  return w.trim() === "" && value.trim() !== "" ? hidden(value) : { text: w };
}

/** ;;; shows nothing, whatever there is. */
function hidden(value: string | number): ReadCell {
  return {
    text: "",
    fault: {
      message: `the cell holds "${String(value).slice(0, 40)}", and its format shows nothing of it`,
      suggestion: "give it a format that shows it, or empty it",
    },
  };
}

function readNumber(value: number, { z, w }: CellObject, date1904: boolean): ReadCell {
  const format = typeof z === "string" ? z : "General";
  const shown = findShown(format);
  const text = w ?? String(value);
  // Zeros are often made invisible, and then are what nobody has to say.
  if (text.trim() === "" && shown === undefined) return value === 0 ? { text: "" } : hidden(value);
  if (shown === undefined) return readCode(value, format, text);
  if (shown === "no year") return { text };
  const date = printSerial(value, shown, date1904);
  if (date === undefined)
    return {
      text,
      fault: {
        message: `the cell shows a date, and ${value} is none`,
        suggestion: "write the date as text: 2004-05-01",
      },
    };
  if (format === "m/d/yy h:mm") return { text: printTime(value, date1904), date };
  const isPrinted = w !== undefined && w !== String(value);
  return { text: isPrinted ? text : (printShown(value, format, date1904) ?? text), date };
}

/** Whole numbers without the exponent that a narrow column gives them. */
function readCode(value: number, format: string, text: string): ReadCell {
  if (!Number.isInteger(value)) return { text };
  const isPlain = /^general$/i.test(format) || /E\+/i.test(format);
  if (Math.abs(value) < MOST_DIGITS) return { text: isPlain ? String(value) : text };
  return {
    text,
    fault: {
      message: "the number has more than 15 digits, of which a spreadsheet keeps 15: the others are lost",
      suggestion: "format the column as text, and write it again",
    },
  };
}
