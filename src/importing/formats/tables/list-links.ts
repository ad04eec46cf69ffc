import { findLanguage } from "../../../text/find-language.js";
import type { Model, Property } from "../../../model/model.js";
import type { Scalar } from "../../../statements/statement.js";
import type { Draft, DraftLink, SourceCell, Target } from "../../draft.js";
import type { GridRow } from "../../files/grid.js";
import { printPrefix, soughtByName } from "../../known/sought.js";
import type { Bracket, ColumnLink } from "../../mapping/mapping.js";
import { findCounted, findPrintedOver } from "./headings/find-heading.js";
import { type Beside, readBeside } from "./read-beside.js";
import { guessKind } from "./guess-kind.js";
import { doubtName } from "./cells/doubt-name.js";
import { parseCell, type ParsedCell } from "./cells/parse-cell.js";
import { printPerson } from "./cells/print-person.js";
import { readCode } from "./cells/read-code.js";
import { splitBracket } from "./cells/split-cell.js";
import type { CellFault } from "./cell-faults.js";
import type { TableReading, TableValue } from "./table-values.js";

/** The links of a row, and what is to be said of whom they name. */
export interface RowEnds {
  readonly links: readonly DraftLink[];
  readonly ends: readonly Draft[];
}

/** Links that every row has, on the strength of its name, and those of its cells; or the cell that cannot be one. */
export function listLinks(
  row: GridRow,
  values: readonly TableValue[],
  name: SourceCell,
  reading: TableReading,
): RowEnds | CellFault {
  const links: DraftLink[] = reading.mapping.links.map(({ type, id, incoming, details }) => ({
    type,
    other: { id },
    incoming,
    details,
    cell: name,
  }));
  const ends: Draft[] = [];
  for (const value of values) {
    const { says } = value.column;
    if (says.says !== "link") continue;
    const other = findOther(row, value, says, reading);
    if ("fault" in other) return other;
    const details = findDetails(row, value, says, reading);
    if ("fault" in details) return details;
    if (other.end) ends.push(other.end);
    const { type, incoming } = says;
    const said = { ...details.details, ...other.details };
    const { beside } = details;
    const link = { type, other: other.target, incoming, details: said, cell: value.cell };
    links.push(beside.length === 0 ? link : { ...link, beside });
  }
  return { links, ends };
}

interface Other {
  readonly target: Target;
  readonly end?: Draft;
  /** What a bracket behind the name says of the link. */
  readonly details?: Readonly<Record<string, Scalar>>;
}

function findOther(row: GridRow, value: TableValue, says: ColumnLink, reading: TableReading): Other | CellFault {
  const beside = says.within && readBeside(row, says.within, reading);
  if (beside && "fault" in beside) return beside;
  const within = beside?.text ?? "";
  if (says.to === "id") return { target: { id: value.value } };
  if (says.to === "place") return { target: { place: value.value, within } };
  if (says.to !== "name") return { target: { key: { scheme: says.to, value: readCode(says.to, value.value) } } };
  return findNamed(value, says, within, reading);
}

const ROLE =
  /(?:单位|理事|会员|委员|主任|秘书长|组长|牵头|主持|参与|理事长|会长|监事|监事长|主席|成员|观察员|发起人?|(?:长|牵头|发起|参与|支持|指导|理事|会员|成员)(?:企业|高校|院校|学校|机构|方))$/u;

/** Whether a bracket says what somebody is there, whether the mapping knows it or not: 监事长单位. */
export function isRole(inner: string): boolean {
  return ROLE.test(inner);
}

/** Of people: what is noted behind their names. */
export const NOTED = "brackets behind names of people that are no part of them, taken out";

/** Whom a name means is looked up later; here is what is to be said where nobody is known. */
function findNamed(
  { value, cell, isExplained }: TableValue,
  { type, incoming, kind: given, bracket }: ColumnLink,
  place: string,
  { mapping, edition, model, notes }: TableReading,
): Other | CellFault {
  const behind = bracket && splitBracket(value);
  const role = behind && readRole(behind.inner, bracket, model);
  if (behind && role === undefined && isRole(behind.inner))
    return {
      rule: "RowIsWhole",
      cell,
      fault: {
        message: `nobody says what "${behind.inner}" behind ${behind.name} means`,
        suggestion: `add it to the values of bracket; known: ${[...(bracket?.values.keys() ?? [])].join(", ")}`,
      },
    };
  const plain = behind && role !== undefined ? behind.name : value;
  const name = isExplained || given !== "Person" ? plain : printPerson(plain);
  if (name !== plain) notes.add(NOTED, plain);
  const doubt = isExplained ? undefined : doubtName(name, given);
  if (doubt) return { rule: "RowIsWhole", cell, fault: doubt };
  const link = model.links.get(type);
  const kinds = (incoming ? link?.from : link?.to) ?? [];
  const kind = given ?? guessKind(name, kinds);
  if (kind === undefined)
    return {
      rule: "RowIsWhole",
      cell,
      fault: {
        message: `nobody can tell from its name what "${name.slice(0, 60)}" is`,
        suggestion: `say so in the column of the mapping: kind: ${kinds.slice(0, 3).join(" or ")}`,
      },
    };
  const key = soughtByName({
    name,
    kind,
    kinds: given === undefined ? kinds : [given],
    place,
    register: mapping.register.id,
  });
  const end: Draft = {
    cell,
    kind,
    kindSuppliedBy: given === undefined ? "the ending of its name" : `the mapping of ${mapping.register.id}`,
    key,
    prefix: printPrefix(kind),
    modality: "ASSERTED",
    ...(edition !== undefined && { asOf: edition }),
    names: [{ value: name, language: findLanguage(name), nameKind: "LABEL", cell }],
    identifiers: [],
    properties: [],
    links: [],
  };
  return { target: { key }, end, ...(role !== undefined && { details: role }) };
}

/** What a bracket behind a name says of the link; undefined where nobody says what it means. */
function readRole(
  inner: string,
  { property, values, printed }: Bracket,
  model: Model,
): Readonly<Record<string, Scalar>> | undefined {
  const value = values.get(inner);
  const isSaid = value !== undefined && model.words.values.get(value)?.zh === inner;
  const kept = printed !== undefined && !isSaid && (value !== undefined || isRole(inner)) ? { [printed]: inner } : {};
  const meant = property !== undefined && value !== undefined ? { [property]: value } : {};
  const role = { ...meant, ...kept };
  return Object.keys(role).length === 0 ? undefined : role;
}

/** What a link has besides its ends. */
function findDetails(
  row: GridRow,
  { position, cell, column }: TableValue,
  { type, details }: ColumnLink,
  reading: TableReading,
): { readonly details: Readonly<Record<string, Scalar>>; readonly beside: readonly SourceCell[] } | CellFault {
  const found: Record<string, Scalar> = {};
  const beside: SourceCell[] = [];
  for (const [name, source] of details) {
    const property = reading.model.links.get(type)?.properties.get(name);
    if ("value" in source) {
      found[name] = source.value;
      const over = property?.printed && findOver(String(source.value), cell, column, reading);
      if (over) beside.push(over);
    } else if ("position" in source) found[name] = position;
    else {
      const read = readBeside(row, source.column, reading);
      if ("fault" in read) return read;
      if (property === undefined || (read.text === "" && !source.values.has(read.cell.text.trim()))) continue;
      const parsed = parseBeside(read, source.values, property, reading);
      if ("fault" in parsed) return { ...parsed, cell: { ...read.cell, row: row.row, text: read.text } };
      found[name] = parsed.value;
      beside.push(read.cell);
    }
  }
  return { details: found, beside };
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
function findOver(
  words: string,
  { text }: SourceCell,
  column: TableValue["column"],
  { heading }: TableReading,
): SourceCell | undefined {
  return text.includes(words) ? undefined : findPrintedOver(heading, heading.at.get(column) ?? -1, words);
}
