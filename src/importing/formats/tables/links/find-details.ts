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
import { readPost } from "./read-post.js";
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
  const beside: SourceCell[] = [];
  const time: Partial<Record<keyof ValidTime, string>> = {};
  let modality: Modality | undefined;
  for (const [name, source] of details) {
    const property = reading.model.links.get(type)?.properties.get(name);
    const field = TIMES.find((one) => one === name);
    if ("value" in source) {
      if (field) time[field] = String(source.value);
      else found[name] = source.value;
      const over = property?.printed && value && findOver(String(source.value), value, reading);
      if (over) beside.push(over);
    } else if ("position" in source) found[name] = value?.position ?? 1;
    else {
      const read = readBeside(row, source.column, reading);
      if ("fault" in read) return read;
      const meant = source.values.get(read.text) ?? source.values.get(read.cell.text.trim());
      if (meant === "") continue; // the mapping says that it says nothing of that
      const isSaid = read.text !== "" || source.values.has(read.cell.text.trim());
      if (!isSaid || (property === undefined && field === undefined)) continue;
      const range = isOfRange(details) ? readRange(read.text) : undefined;
      if (field === "validTo" && (range ? range.to === undefined : GOES_ON.test(read.text))) continue;
      const parsed = property
        ? parseBeside(read, source.values, property, reading)
        : parseTime(read, source.values.get(read.text), field === "validTo" ? range?.to : range?.from);
      if ("fault" in parsed) return { ...parsed, cell: { ...read.cell, row: row.row, text: read.text } };
      beside.push(read.cell);
      if (field) time[field] = String(parsed.value);
      else if (type === "HOLDS_POSITION" && (name === "titleZh" || name === "titleEn")) {
        const { title, tenure, isPlanned } = readPost(String(parsed.value));
        if (title !== undefined) found[name] = title;
        if (tenure !== undefined) found.tenure = tenure;
        if (isPlanned) modality = "PLANNED";
      } else found[name] = parsed.value;
    }
  }
  return {
    details: found,
    beside,
    ...(Object.keys(time).length > 0 && { time }),
    ...(modality !== undefined && { modality }),
  };
}

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

/** Words that are the same for all stand in the heading, where the cell does not have them: 校长 over 张三. */
function findOver(words: string, { cell, column }: TableValue, { heading }: TableReading): SourceCell | undefined {
  return cell.text.includes(words) ? undefined : findPrintedOver(heading, heading.at.get(column) ?? -1, words);
}
