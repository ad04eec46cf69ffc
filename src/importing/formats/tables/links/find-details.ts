import type { Fault } from "../../../../problem.js";
import { standsIn } from "../../../../text/invisible.js";
import { listNearest } from "../../../../text/suggest.js";
import type { Property } from "../../../../model/model.js";
import type { Modality, Scalar, ValidTime } from "../../../../statements/statement.js";
import type { SourceCell } from "../../../draft.js";
import type { GridRow } from "../../../files/grid.js";
import { type DetailSource, TIMES } from "../../../mapping/mapping.js";
import { findCounted, findPrintedOver } from "../headings/find-heading.js";
import { parseCell, type ParsedCell } from "../cells/parse-cell.js";
import { parseDate } from "../cells/parse-date.js";
import type { CellFault } from "../cell-faults.js";
import { GOES_ON } from "../goes-on.js";
import type { TableReading, TableValue } from "../table-values.js";
import { type Beside, readBeside } from "./read-beside.js";
import { type Over, readRemark, readToJoin } from "./read-over.js";
import { readPost, readTenure } from "./read-post.js";
import { type DayRange, readRange } from "./read-range.js";

/** What a link has besides its ends. */
export interface LinkDetails {
  readonly details: Readonly<Record<string, Scalar>>;
  /** Other cells of the row that say it. */
  readonly beside: readonly SourceCell[];
  readonly time?: ValidTime;
  readonly modality?: Modality;
}

/** Where its details come from, and the value of the cell that names its other end; a link of all rows has none. */
export interface DetailsOf {
  readonly type: string;
  readonly details: ReadonlyMap<string, DetailSource>;
  readonly value?: TableValue;
}

export function findDetails(
  row: GridRow,
  { type, details, value }: DetailsOf,
  reading: TableReading,
): LinkDetails | CellFault {
  const found: Record<string, Scalar> = {};
  const over: Over[] = [];
  const beside: SourceCell[] = [];
  const time: Partial<Record<keyof ValidTime, string>> = {};
  let modality: Modality | undefined;
  for (const [name, source] of details) {
    const property = reading.model.links.get(type)?.properties.get(name);
    const field = TIMES.find((one) => one === name);
    if ("value" in source) {
      if (field) time[field] = String(source.value);
      else if (name === "modality") modality = source.value as Modality;
      else found[name] = source.value;
      const words = String(source.value);
      const over = property?.printed && value && findOver(words, value, reading);
      if (over) beside.push(over);
      else if (property?.printed && value && !standsIn(value.cell.text, words))
        return { rule: "PrintedWordsStandInQuote", cell: value.cell, fault: refuseWords(name, words, value, reading) };
    } else if ("position" in source) found[name] = value?.position ?? 1;
    else {
      const read = readBeside(row, source.column, reading);
      if ("fault" in read) return read;
      const meant = source.values.get(read.text) ?? source.values.get(read.cell.text.trim());
      if (meant === "") continue; // the mapping says that it says nothing of that
      if (name === "modality" || (name === "tenure" && !isWord(property, meant ?? read.text, reading))) {
        const how = meant ?? readHow(name, read.text);
        if (typeof how === "object" && "fault" in how)
          return { ...how, cell: { ...read.cell, row: row.row, text: read.text } };
        if (how === undefined) continue;
        beside.push(read.cell);
        if (typeof how === "object" && "time" in how) {
          Object.assign(time, { ...how.time, ...time });
          continue;
        }
        if (how === "PLANNED") {
          modality = how;
          continue;
        }
        if (typeof how === "object") over.push(how);
        else if (name === "modality") modality = how as Modality;
        else found.tenure ??= how;
        continue;
      }
      const isSaid = read.text !== "" || source.values.has(read.cell.text.trim());
      if (!isSaid || (property === undefined && field === undefined)) continue;
      const isRange = isOfRange(details);
      const range = isRange ? readRange(read.text) : undefined;
      // One day where there may be two is when it began.
      if (field === "validTo" && (range ? range.to === undefined : isRange || GOES_ON.test(read.text))) continue;
      if (field === "validFrom" && range && range.from === undefined) continue;
      const parsed = property
        ? parseBeside(read, source.values, property, reading)
        : parseTime(read, source.values.get(read.text), field === "validTo" ? range?.to : range?.from);
      if ("fault" in parsed) return { ...parsed, cell: { ...read.cell, row: row.row, text: read.text } };
      beside.push(read.cell);
      if (field) time[field] = String(parsed.value);
      else if (type === "HOLDS_POSITION" && (name === "titleZh" || name === "titleEn")) {
        const post = findPost(name, String(parsed.value));
        if ("fault" in post) return { ...post, cell: { ...read.cell, row: row.row, text: read.text } };
        Object.assign(found, post.details);
        Object.assign(time, { ...post.time, ...time });
        modality = post.modality ?? modality;
      } else found[name] = parsed.value;
    }
  }
  const own: LinkDetails = {
    details: found,
    beside,
    ...(Object.keys(time).length > 0 && { time }),
    ...(modality !== undefined && { modality }),
  };
  return over.reduce((all, one) => endLink(type, all, one), own);
}

/** A post as it is printed: what it is, whether it is held, and from when until when. */
export function findPost(
  property: string,
  printed: string,
): Pick<LinkDetails, "details" | "modality" | "time"> | CellFaultOfText {
  const { title, tenure, isPlanned, term } = readPost(printed);
  const details = { ...(title !== undefined && { [property]: title }), ...(tenure !== undefined && { tenure }) };
  const time = term && parseTerm(term);
  if (time && "fault" in time) return time;
  return { details, ...(isPlanned && { modality: "PLANNED" }), ...(time && { time }) };
}

/** From when and until when, as dates; or the one that is none. */
export function parseTerm({ from, to }: DayRange): ValidTime | CellFaultOfText {
  const [begin, end] = [from, to].map((day) => (day === undefined ? undefined : parseDate(day)));
  for (const one of [begin, end]) if (one && "fault" in one) return { rule: "DatesAreWellFormed", fault: one.fault };
  return {
    ...(begin && "date" in begin && { validFrom: begin.date }),
    ...(end && "date" in end && { validTo: end.date }),
  };
}

/** The same with what stands behind the name of who holds it: 张伟（2022.3-2023.5）, 张伟（拟任）. */
export function addTenure(
  own: LinkDetails,
  tenure: NonNullable<ReturnType<typeof readTenure>>,
): LinkDetails | CellFaultOfText {
  if (tenure === "PLANNED") return { ...own, modality: tenure };
  if (typeof tenure === "string") return { ...own, details: { ...own.details, tenure } };
  const time = parseTerm(tenure);
  return "fault" in time ? time : { ...own, time: { ...time, ...own.time } };
}

/** The same of what is over: a post is FORMER, what else somebody was to a body HISTORICAL. */
export function endLink(type: string, { details, time, modality, ...own }: LinkDetails, { to }: Over): LinkDetails {
  const day = to === undefined ? undefined : parseDate(to);
  const until = { ...(day && "date" in day && { validTo: day.date }), ...time };
  const isPost = type === "HOLDS_POSITION";
  const how = isPost ? modality : "HISTORICAL";
  return {
    ...own,
    details: isPost ? { ...details, tenure: "FORMER" } : details,
    ...(Object.keys(until).length > 0 && { time: until }),
    ...(how !== undefined && { modality: how }),
  };
}

/** Whether a cell has a word of a list itself: 曾任, FORMER. */
function isWord(property: Property | undefined, text: string, { model }: TableReading): boolean {
  if (property === undefined || text === "") return false;
  const parsed = parseCell(property, text, model, { heading: "", above: undefined });
  return "value" in parsed && model.enums.get(property.type)?.includes(String(parsed.value)) === true;
}

/** What a remark says of what stands beside it: that it is over, or nothing. */
function readHow(
  name: "tenure" | "modality",
  text: string,
): Over | "UNKNOWN" | "PLANNED" | { readonly time: ValidTime } | CellFaultOfText | undefined {
  const said = readRemark(text);
  if (said === undefined && name === "tenure") return readHeld(text);
  if (said === undefined && readToJoin(text)) return "PLANNED";
  if (said !== "UNCLEAR") return said;
  if (name === "tenure") return "UNKNOWN";
  return {
    rule: "RowIsWhole",
    fault: {
      message: `nobody can tell whether "${text.slice(0, 60)}" says that it is over`,
      suggestion: "say so in the mapping: values: { as it stands: HISTORICAL }, or ASSERTED",
    },
  };
}

/** 2022.3-2023.5, 拟任, 时任 and 原任 beside a post. */
function readHeld(text: string): ReturnType<typeof readHow> {
  const held = readTenure(text);
  if (held === undefined || held === "UNKNOWN" || held === "PLANNED") return held;
  if (held === "FORMER") return { of: "POST", to: undefined };
  const time = parseTerm(held);
  return "fault" in time ? time : { time };
}

type CellFaultOfText = Omit<CellFault, "cell">;

/** Whether one column says both from when and until when. */
function isOfRange(details: DetailsOf["details"]): boolean {
  const [from, to] = [details.get("validFrom"), details.get("validTo")];
  return !!from && !!to && "column" in from && "column" in to && from.column.heading === to.column.heading;
}

function parseTime({ text, date }: Beside, meant: string | undefined, part: DayRange["to"]): ParsedCell {
  const parsed = date === undefined || meant !== undefined ? parseDate(meant ?? part ?? text) : { date };
  return "date" in parsed ? { value: parsed.date } : { rule: "DatesAreWellFormed", fault: parsed.fault };
}
/** What another column says, as a value of that property of a link. */
function parseBeside(
  { text, date, at, cell }: Beside,
  values: ReadonlyMap<string, string>,
  property: Property,
  { model, heading }: TableReading,
): ParsedCell {
  if (property.type === "PartialDate" && date !== undefined) return { value: date };
  const meant = values.get(text) ?? values.get(cell.text.trim()) ?? text;
  return parseCell(property, meant, model, findCounted(heading, at));
}

/** What is meant by words that are printed nowhere is mostly a column, by its heading. */
function refuseWords(property: string, words: string, { column }: TableValue, { heading }: TableReading): Fault {
  const there = [...new Set(heading.cells.map((cell) => cell.trim()).filter((cell) => cell !== ""))];
  const own = JSON.stringify(column.headings[0]);
  const near = there.includes(words) ? [words] : listNearest(words, there);
  const columns = (near.length > 0 ? near : there.slice(0, 8)).map((one) => JSON.stringify(one)).join(" or ");
  return {
    message: `${JSON.stringify(words)} is to be the ${property} of each, and stands neither in the cell nor in the heading ${own}`,
    suggestion: `${near.length > 0 ? "did you mean a column?" : "if a column says it:"} ${property}: { column: … } with ${columns}; what is the same for all has to be printed in the heading or the cell`,
  };
}

/** Words that are the same for all stand in the heading, where the cell does not have them: 校长 over 张三. */
function findOver(words: string, { cell, column }: TableValue, { heading }: TableReading): SourceCell | undefined {
  return cell.text.includes(words) ? undefined : findPrintedOver(heading, heading.at.get(column) ?? -1, words);
}
