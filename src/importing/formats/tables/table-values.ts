import type { Model, Property } from "../../../model/model.js";
import { parsePartialDate } from "../../../model/values/partial-date.js";
import type { ValidTime } from "../../../statements/statement.js";
import { type Draft, parseColumn, printCell, printColumn, type SourceCell } from "../../draft.js";
import { type GridRow, hasLostDigits } from "../../files/grid.js";
import type { MappedColumn, Mapping } from "../../mapping/mapping.js";
import { findCounted, type Heading } from "./headings/find-heading.js";
import { findLanguage } from "../../../text/find-language.js";
import { foldRadicals } from "../../../text/encoding/fold-radicals.js";
import { joinLines } from "./cells/join-lines.js";
import { findCurrencyIn, saysCurrency } from "./cells/counted-in.js";
import { parseCell } from "./cells/parse-cell.js";
import { parseDate } from "./cells/parse-date.js";
import { GOES_ON } from "./goes-on.js";
import { listHonours } from "./links/split-posts.js";
import { listSorts } from "./sorts/list-sorts.js";
import type { readSection } from "./links/read-over.js";
import { readRange } from "./links/read-range.js";
import { readCode } from "./cells/read-code.js";
import { saysNothing } from "./cells/says-nothing.js";
import { type CellFault, printCodePoint } from "./cell-faults.js";
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
  /** What the heading within the list says that a row stands below. */
  readonly section?: ReturnType<typeof readSection>;
  /** The entry before. */
  readonly above?: GridRow | undefined;
}

/** What the entry before has where a cell is. */
export function findAboveCell({ above }: TableReading, { column }: SourceCell): string {
  return above?.cells[parseColumn(column) - 1] ?? "";
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
    const seen = takeWrapping(printSeen(text));
    if (findInvisible(text) !== undefined) noteUnseen(text, cell, notes);
    const folded = foldRadicals(seen).normalize("NFC");
    if (folded !== seen.normalize("NFC"))
      notes.add("radicals, read as the characters that they look like", printCell(cell));
    const date = kept?.[index]?.date;
    return takeNumbers(splitCell(folded, column.separators)).flatMap((piece, at) => {
      // Lines part bodies with their posts.
      const isOfLines = column.says.says === "link" && column.says.behind !== undefined;
      const part = isOfLines ? piece : joinLines(piece, column.says.says === "property");
      if (part !== piece) notes.add("cells of several lines, read as one", printCell(cell));
      const meant = column.values.get(part) ?? column.values.get(piece);
      if (meant === "") {
        notes.add(`cells of which the mapping says that they say nothing`, printCell(cell));
        return [];
      }
      if (meant === undefined && saysNothing(part)) {
        notes.add(`cells that say "${part}", read as empty`, printCell(cell));
        return [];
      }
      return { column, cell, value: meant ?? part, isExplained: meant !== undefined, date, position: at + 1 };
    });
  });
}

/** How programs keep a spreadsheet from reading a text otherwise: ="甲大学", '甲大学. */
function takeWrapping(text: string): string {
  return text
    .trim()
    .replace(/^="(.*)"$|^['’](?=\p{Script=Han})/su, (_, inner?: string) => (inner ?? "").replaceAll('""', '"'));
}

function noteUnseen(text: string, cell: SourceCell, notes: Notes): void {
  const unseen = findInvisible(text);
  if (unseen === undefined) return; // a space that only looks like one
  notes.add(`characters that nobody sees, taken out: ${printCodePoint(unseen)}`, printCell(cell));
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
  const own = values.flatMap(({ column, value: printed, cell, date }): ReturnType<typeof listProperties> => {
    const { says } = column;
    const property = says.says === "property" ? known?.get(says.name) : undefined;
    if (!property) return [];
    if (property.type === "PartialDate" && date !== undefined) return [{ name: property.name, value: date, cell }];
    if (property.type === "String" && hasLostDigits(printed))
      return [
        {
          rule: "RowIsWhole",
          fault: {
            message: `"${printed}" is a code that a spreadsheet made a number of, and has lost digits`,
            suggestion: "format the column as text, and write the code again",
          },
          cell,
        },
      ];
    const isRange = isOfRange(column, property, known, heading);
    const range = isRange ? readRange(printed) : undefined;
    // One day where there may be two is when it began.
    if (isRange && !range && property.bounds === "ENDS") return [];
    if (range) {
      const day = property.bounds === "ENDS" ? range.to : range.from;
      if (day === undefined) return [];
      const read = parseCell(property, day, model, findCounted(heading, undefined));
      return ["value" in read ? { name: property.name, value: read.value, cell } : { ...read, cell }];
    }
    const parsed = parseCell(property, printed, model, findCounted(heading, heading.at.get(column)));
    if (!("value" in parsed)) return [{ ...parsed, cell }];
    return [{ name: property.name, value: property.list ? [parsed.value] : parsed.value, cell }];
  });
  const conferred = values.flatMap(({ column: { says }, value, cell }) =>
    says.says === "link" && says.behind !== undefined && known?.has("honours") === true
      ? listHonours(value).map((honour) => ({ name: "honours", value: [honour], cell }))
      : [],
  );
  const said = new Set([...given, ...own].flatMap((one) => ("name" in one ? [one.name] : [])));
  const sorts = listSorts(said, new Set(known?.keys()), name, mapping);
  const all = [...given, ...sorts, ...own, ...conferred];
  const currency = known?.has("currency") === true ? findCurrencyOf(all, values, heading) : undefined;
  return currency ? [...all, currency] : all;
}

/** In what the money of a row is, where nothing says it but a line above the table: 单位：万元. */
function findCurrencyOf(
  all: readonly ({ readonly name: string } | CellFault)[],
  values: readonly TableValue[],
  heading: Heading,
): Draft["properties"][number] | undefined {
  if (all.some((one) => "name" in one && one.name === "currency")) return undefined;
  const money = values.filter(
    ({ column: { says } }) => says.says === "property" && /^(?:budget|funding)$/.test(says.name),
  );
  // A heading or cell that names one itself is not spoken of by the line.
  const isOwn = money.some(({ column, value }) =>
    [value, heading.whole[heading.at.get(column) ?? -1] ?? ""].some((text) => findCurrencyIn(text) !== undefined),
  );
  const above = heading.above.find(({ text }) => saysCurrency(text) && findCurrencyIn(text) !== undefined);
  const code = above && findCurrencyIn(above.text);
  return money.length === 0 || isOwn || !above || !code ? undefined : { name: "currency", value: code, cell: above };
}

/** Whether a column says both when something began and when it ended: 起止时间. */
function isOfRange(
  column: MappedColumn,
  { bounds }: Property,
  known: ReadonlyMap<string, Property> | undefined,
  { at }: Heading,
): boolean {
  const index = at.get(column);
  return [...at].some(([{ says }, place]) => {
    const other = says.says === "property" && place === index ? known?.get(says.name)?.bounds : undefined;
    return bounds !== undefined && other !== undefined && other !== bounds;
  });
}

/** When what the row says holds, as of the edition where no column says otherwise; or the cell that is no date. */
export function findTime(
  values: readonly TableValue[],
  { edition, notes }: TableReading,
): { readonly time: ValidTime } | CellFault {
  let time: ValidTime = edition === undefined ? {} : { asOf: edition };
  for (const { column, value, cell, date } of values) {
    if (column.says.says !== "time") continue;
    if (column.says.field === "validTo" && GOES_ON.test(value)) {
      notes.add(`ends that say "${value}", read as none`, printCell(cell));
      continue;
    }
    const parsed = date === undefined ? parseDate(value) : { date };
    if ("fault" in parsed) return { rule: "DatesAreWellFormed", fault: parsed.fault, cell };
    time = { ...time, [column.says.field]: parsed.date };
  }
  return { time: leaveOutAsOf(time, edition) };
}

/** What has ended before the edition was not so as of it. */
export function leaveOutAsOf(time: ValidTime, edition: string | undefined): ValidTime {
  const { asOf, ...others } = time;
  const isOver =
    others.validTo !== undefined &&
    asOf === edition &&
    edition !== undefined &&
    parsePartialDate(others.validTo).latest < parsePartialDate(edition).earliest;
  return isOver ? others : time;
}
