import type { Model } from "../../../model/model.js";
import { parsePartialDate } from "../../../model/values/partial-date.js";
import type { Fault } from "../../../problem.js";
import type { ValidTime } from "../../../statements/statement.js";
import { type Draft, printColumn, type SourceCell } from "../../draft.js";
import { type GridRow, hasLostDigits } from "../../files/grid.js";
import type { MappedColumn, Mapping } from "../../mapping/mapping.js";
import { findCounted, type Heading } from "./headings/find-heading.js";
import { findLanguage } from "../../../text/find-language.js";
import { foldRadicals } from "../../../text/encoding/fold-radicals.js";
import { joinLines } from "./cells/join-lines.js";
import { parseCell } from "./cells/parse-cell.js";
import { parseDate } from "./cells/parse-date.js";
import { readCode } from "./cells/read-code.js";
import { saysNothing } from "./cells/says-nothing.js";
import { splitCell, takeNumbers } from "./cells/split-cell.js";
import { findInvisible, printSeen } from "../../../text/invisible.js";
import type { Notes } from "../../notes.js";

/** What a table is read by. */
export interface TableReading {
  readonly heading: Heading;
  readonly mapping: Mapping;
  readonly edition: string | undefined;
  readonly model: Model;
  /** Of what was taken out of cells. */
  readonly notes: Notes;
}

/** One value that a row has, of the one or several in a cell. */
export interface TableValue {
  readonly column: MappedColumn;
  readonly cell: SourceCell;
  readonly value: string;
  /** The mapping says what the words of the cell mean. */
  readonly isExplained: boolean;
  /** The day that a spreadsheet keeps behind it. */
  readonly date: string | undefined;
  /** Its place among the values of the cell, from 1. */
  readonly position: number;
}

/** Something that a cell should say and does not, by the rule that asks for it. */
export interface CellFault {
  readonly rule: string;
  readonly fault: Fault;
  readonly cell: SourceCell;
}

/** The values of a row, in the order of the mapping; empty cells have none. */
export function listValues(
  { sheet, row, cells, kept, from }: GridRow,
  { heading, notes }: Pick<TableReading, "heading" | "notes">,
): readonly TableValue[] {
  return [...heading.at].flatMap(([column, index]) => {
    const text = cells[index] ?? "";
    const cell: SourceCell = {
      ...(sheet !== undefined && { sheet }),
      row: from?.[index] ?? row,
      column: printColumn(index + 1),
      text,
    };
    const seen = printSeen(text);
    if (seen !== text) noteUnseen(text, cell, notes);
    const folded = foldRadicals(seen).normalize("NFC");
    if (folded !== seen.normalize("NFC"))
      notes.add("radicals, read as the characters that they look like", printCell(cell));
    const date = kept?.[index]?.date;
    return takeNumbers(splitCell(folded, column.separators)).flatMap((piece, at) => {
      const part = joinLines(piece, column.says.says === "property");
      if (part !== piece) notes.add("cells of several lines, read as one", printCell(cell));
      const meant = column.values.get(part) ?? column.values.get(piece);
      if (meant === undefined && saysNothing(part)) {
        notes.add(`cells that say "${part}", read as empty`, printCell(cell));
        return [];
      }
      return { column, cell, value: meant ?? part, isExplained: meant !== undefined, date, position: at + 1 };
    });
  });
}

/** "成员 B2". */
function printCell({ sheet, row, column }: SourceCell): string {
  return `${sheet === undefined ? "" : `${sheet} `}${column}${row}`;
}

function noteUnseen(text: string, cell: SourceCell, notes: Notes): void {
  const unseen = findInvisible(text);
  if (unseen === undefined) return; // a space that only looks like one
  notes.add(`characters that nobody sees, taken out: ${printCodePoint(unseen)}`, printCell(cell));
}

function printCodePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
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

/** Why nobody can say what a text says; `column` says what it should be. Pure. */
export function findFault(text: string, column?: MappedColumn): Fault | undefined {
  const trimmed = text.trim();
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

export function listNames(values: readonly TableValue[]): Draft["names"] {
  return values.flatMap(({ column: { says }, value, cell }) =>
    says.says === "name"
      ? [{ value, language: says.language ?? findLanguage(value), nameKind: says.nameKind, cell }]
      : [],
  );
}

/** The first is what the row is known by. */
export function listIdentifiers(values: readonly TableValue[]): Draft["identifiers"] {
  return values.flatMap(({ column: { says }, value, cell }) =>
    says.says === "identifier"
      ? [{ scheme: says.scheme, value: says.scheme === "id" ? value : readCode(says.scheme, value), cell }]
      : [],
  );
}

/** Properties, those that every row has and those of its cells, and cells that cannot be ones. */
export function listProperties(
  values: readonly TableValue[],
  { kind, name }: { readonly kind: string; readonly name: SourceCell },
  { mapping, model, heading }: TableReading,
): readonly ((Draft["properties"][number] & { readonly fault?: undefined }) | CellFault)[] {
  const known = model.kinds.get(kind)?.properties;
  const given = Object.entries(mapping.properties).flatMap(([property, value]) =>
    known?.has(property) === true ? [{ name: property, value, cell: name }] : [],
  );
  const own = values.flatMap(({ column, value: printed, cell, date }) => {
    const { says } = column;
    const property = says.says === "property" ? known?.get(says.name) : undefined;
    if (!property) return [];
    if (property.type === "PartialDate" && date !== undefined) return [{ name: property.name, value: date, cell }];
    const parsed = parseCell(property, printed, model, findCounted(heading, heading.at.get(column)));
    return ["value" in parsed ? { name: property.name, value: parsed.value, cell } : { ...parsed, cell }];
  });
  return [...given, ...own];
}

/** When what the row says holds, as of the edition where no column says otherwise; or the cell that is no date. */
export function findTime(
  values: readonly TableValue[],
  { edition }: TableReading,
): { readonly time: ValidTime } | CellFault {
  let time: ValidTime = edition === undefined ? {} : { asOf: edition };
  for (const { column, value, cell, date } of values) {
    if (column.says.says !== "time") continue;
    const parsed = date === undefined ? parseDate(value) : { date };
    if ("fault" in parsed) return { rule: "DatesAreWellFormed", fault: parsed.fault, cell };
    time = { ...time, [column.says.field]: parsed.date };
  }
  return { time: leaveOutAsOf(time, edition) };
}

/** What has ended before the edition was not so as of it. */
function leaveOutAsOf(time: ValidTime, edition: string | undefined): ValidTime {
  const { asOf, ...others } = time;
  const isOver =
    others.validTo !== undefined &&
    asOf === edition &&
    edition !== undefined &&
    parsePartialDate(others.validTo).latest < parsePartialDate(edition).earliest;
  return isOver ? others : time;
}
