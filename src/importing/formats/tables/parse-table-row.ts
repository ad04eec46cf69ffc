import type { Place, Problem } from "../../../problem.js";
import { hasHan } from "../../../text/print-search-text.js";
import {
  type Draft,
  parseColumn,
  printCell,
  printColumn,
  printSheet,
  type ReadRow,
  type SourceCell,
} from "../../draft.js";
import type { GridRow } from "../../files/grid.js";
import { printPrefix, soughtByName } from "../../known/sought.js";
import { doubtName } from "./cells/doubt-name.js";
import { isNumberOwn } from "./cells/doubt-text.js";
import { printPerson } from "./cells/print-person.js";
import { canEnd, findExistence } from "./states/find-existence.js";
import { findByEnding } from "./guess-kind.js";
import { joinWhole, NOTED, PUT_TOGETHER, UNIT, UNITS } from "./links/find-end.js";
import { type CellFaults, hasLeft, listLinks } from "./links/list-links.js";
import { readBeside } from "./links/read-beside.js";
import { readBehind, takeBracket } from "./links/read-behind.js";
import { readLeft } from "./links/read-over.js";
import { splitAnyUnit, splitUnit } from "./links/split-unit.js";
import { isToBeNamed } from "./states/read-state.js";
import { type CellFault, findBeyond, findCellFault } from "./cell-faults.js";
import {
  findAboveCell,
  findTime,
  leaveOutAsOf,
  listIdentifiers,
  listNames,
  listProperties,
  listValues,
  type TableReading,
  type TableValue,
} from "./table-values.js";

/** What a row of the table says, or why it cannot be read. `path` is what the file is called in problems. Pure. */
export function parseTableRow(path: string, row: GridRow, reading: TableReading): ReadRow {
  const { heading, mapping } = reading;
  const file = printSheet(path, row.sheet);
  const placeOf = ({ column }: SourceCell): Place => ({ file, line: row.row, column: parseColumn(column) });
  const print = ({ rule, fault, cell }: CellFault): Problem => ({
    rule,
    ...placeOf(cell),
    ...fault,
    ...(cell.text.trim() !== "" && { quote: cell.text.trim() }),
  });
  const refuse = (fault: CellFaults): ReadRow => {
    const [first = print(fault), ...others] = [...doubts, fault, ...(fault.others ?? [])].map(print);
    return { problem: first, ...(others.length > 0 && { others }) };
  };
  const doubts: CellFault[] = [];
  const beyond = findBeyond(row, heading);
  if (beyond) return refuse(beyond);
  const fault = findCellFault(row, heading);
  if (fault) return refuse(fault);
  const values = listValues(row, reading);
  const printed = listNames(values);
  const identifiers = listIdentifiers(values);
  const [[called], [identifier]] = [printed, identifiers];
  const first = values[0]?.cell ?? { row: row.row, column: "A", text: row.cells[0] ?? "" };
  if (!called) return refuse(lacks("name", identifier?.cell ?? findNameCell(row, reading) ?? first));
  if (!identifier && !mapping.byName) return refuse(lacks("identifier", first, called.value));
  const kind = findKind(row, called.cell, reading);
  if (typeof kind !== "string") return refuse(kind);
  const left = isExplained(values, called) || !hasLeft(mapping) ? undefined : readLeft(called.value);
  const behind = isExplained(values, called)
    ? undefined
    : readBehind(left?.name ?? called.value, mapping, reading.model);
  if (behind && "fault" in behind) return refuse({ ...behind, cell: called.cell });
  const staying = left ? printed.map((one) => takeLeft(one, reading)) : printed;
  const named = behind ? staying.map((one) => ({ ...one, value: takeBracket(one.value, behind) })) : staying;
  const unit = kind === UNIT && !isExplained(values, called) ? splitAnyUnit(called.value) : undefined;
  if (unit) reading.notes.add(UNITS, printCell(called.cell));
  const isPlanned = canEnd(kind) && isToBeNamed(called.value);
  const all = kind === "Person" ? named.map((one) => takeNoted(one, reading)) : named;
  const ofUnit = unit && {
    ...called,
    value: unit.own ?? unit.name,
    ...(unit.isPutTogether && { suppliedBy: PUT_TOGETHER }),
  };
  const names = ofUnit ? [ofUnit, ...all.slice(1)] : all;
  const name = names[0] ?? called;
  const isOwn = isNumberOwn(name.value, { row: row.row, above: findAboveCell(reading, name.cell) });
  const doubt =
    identifier || isExplained(values, name) ? undefined : doubtName(unit?.joined ?? name.value, kind, isOwn);
  if (doubt) doubts.push({ rule: "RowIsWhole", cell: name.cell, fault: doubt });
  for (const other of names.slice(1)) {
    const odd = isExplained(values, other) ? undefined : doubtName(other.value, kind);
    if (odd) doubts.push({ rule: "RowIsWhole", cell: other.cell, fault: odd });
  }
  const properties = listProperties(values, { kind, name: name.cell }, reading);
  const unread = properties.find((one) => one.fault !== undefined);
  if (unread) return refuse(unread);
  const when = findTime(values, reading);
  if ("fault" in when) return refuse(when);
  const there = findExistence(row, { kind, names: names.map(({ value }) => value) }, reading);
  if ("fault" in there) return refuse(there);
  const found = listLinks(row, values, { name: name.cell, over: left?.over, behind }, reading);
  if ("fault" in found) return refuse(found);
  const doubted = doubts.pop();
  if (doubted) return refuse(doubted);
  const place = found.links.find(({ other }) => "place" in other)?.other;
  const draft: Draft = {
    cell: name.cell,
    kind,
    key:
      identifier ??
      soughtByName({
        name: unit?.name ?? name.value,
        kind,
        kinds: [kind],
        place: place && "place" in place ? place.place : "",
        register: mapping.register.id,
      }),
    prefix: printPrefix(kind),
    modality: isPlanned || isToBe(properties) ? "PLANNED" : (there.modality ?? mapping.modality),
    ...(there.validTo === undefined
      ? when.time
      : leaveOutAsOf({ ...when.time, validTo: when.time.validTo ?? there.validTo }, reading.edition)),
    names,
    identifiers: identifiers.filter(({ scheme }) => scheme !== "id"),
    properties: properties.filter((one) => one.fault === undefined),
    links: found.links,
    ...(found.ends.length > 0 && { ends: found.ends }),
  };
  const isPart = found.links.some(({ type, incoming }) => type === "PART_OF" && incoming !== true);
  if (unit === undefined || isPart) return { draft };
  const [end, part = draft] = joinWhole(draft, unit.whole, reading);
  return { draft: end ? { ...part, ends: [...(draft.ends ?? []), end] } : draft };
}

/** Where the name would stand: 待定 is what a row lacks, and not the body beside it. */
function findNameCell({ sheet, row, cells }: GridRow, { heading }: TableReading): SourceCell | undefined {
  const [, at] = [...heading.at].find(([{ says }]) => says.says === "name") ?? [];
  if (at === undefined) return undefined;
  return { ...(sheet !== undefined && { sheet }), row, column: printColumn(at + 1), text: cells[at] ?? "" };
}

/** The name of somebody, without what is noted behind it. */
function takeNoted(name: Draft["names"][number], { notes }: TableReading): Draft["names"][number] {
  const value = printPerson(name.value);
  if (value !== name.value) notes.add(NOTED, `${printCell(name.cell)} ${name.value}`);
  return { ...name, value };
}

/** A row may say itself that it is only to be set up: 拟建 in a list of bases. */
function isToBe(properties: ReturnType<typeof listProperties>): boolean {
  return properties.some((one) => "name" in one && one.name === "status" && one.value === "PLANNED");
}

/** A name without what it says to be over. */
function takeLeft(name: Draft["names"][number], { notes }: TableReading): Draft["names"][number] {
  const left = readLeft(name.value);
  if (left) notes.add("names that say that it is over, taken without", `${printCell(name.cell)} ${name.value}`);
  return left ? { ...name, value: left.name } : name;
}

function isExplained(values: readonly TableValue[], { value, cell }: Draft["names"][number]): boolean {
  return values.some((one) => one.isExplained && one.value === value && one.cell === cell);
}

function lacks(what: "identifier" | "name", cell: SourceCell, name?: string): CellFault {
  return {
    rule: "RowIsWhole",
    cell: name === undefined ? cell : { ...cell, text: name },
    fault: {
      message: `the row has no ${what}`,
      suggestion:
        what === "name"
          ? "give its name, or take the row out"
          : "a row is known by one, or by its name: by: name in the mapping; --skip-invalid leaves such rows out",
    },
  };
}

/** What the thing of a row is, or the cell that does not tell. */
function findKind(row: GridRow, name: SourceCell, reading: TableReading): string | CellFault {
  const { usual, column, values, ending } = reading.mapping.kind;
  const beside = column && readBeside(row, column, reading);
  if (beside && "fault" in beside) return beside;
  const { text, cell } = beside ?? { text: "", cell: name };
  const told = values.get(text) ?? values.get(cell.text.trim());
  const kind = told ?? (text === "" ? findByEnding(name.text, ending) : undefined);
  if (kind !== undefined) return kind;
  const other = text === "" && ending.length > 0 ? findOtherKind(name.text, ending, reading.model) : undefined;
  if (other !== undefined)
    return {
      rule: "RowIsWhole",
      cell,
      fault: {
        message: `"${name.text.trim().slice(0, 60)}" ends like one of ${other}, which the mapping does not expect`,
        suggestion: `add it to ending: in the mapping's kind: [${[...ending, other].join(", ")}]`,
      },
    };
  if (usual !== undefined) {
    const at = printCell({ ...cell, row: row.row });
    const called = name.text.trim().slice(0, 40);
    if (text !== "")
      reading.notes.add(`rows whose ${column?.heading} nobody explains, read as ${usual}`, `${at} ${text}`);
    else if (column) reading.notes.add(`rows whose ${column.heading} is empty, read as ${usual}`, `${at} ${called}`);
    else if (ending.length > 0) reading.notes.add(`names that end like no kind, read as ${usual}`, `${at} ${called}`);
    return usual;
  }
  return {
    rule: "RowIsWhole",
    cell,
    fault: {
      message:
        text !== ""
          ? `nobody says what "${text}" is`
          : ending.length > 0
            ? `nobody can tell from its name what "${name.text.trim().slice(0, 60)}" is`
            : "nothing says what this is",
      suggestion: `${column === undefined ? "" : `${column.heading} says it by ${[...values.keys()].join(", ")}; or `}write usual: in the mapping's kind`,
    },
  };
}

/** What a name says that it is, where that is surely none of some kinds: an office in a list of companies. */
function findOtherKind(name: string, ending: readonly string[], { kinds }: TableReading["model"]): string | undefined {
  const found = findByEnding(name, [...kinds.keys()]);
  const isSure = found !== undefined && (BODIES.includes(found) || !hasHan(name) || splitUnit(name) !== undefined);
  return isSure && !ending.includes(found) ? found : undefined;
}

const BODIES: readonly string[] = [
  "University",
  "EducationalOrganization",
  "Enterprise",
  "Association",
  "GovernmentBody",
];
