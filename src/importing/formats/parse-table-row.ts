import type { Place } from "../../problem.js";
import {
  type Draft,
  type DraftLink,
  parseColumn,
  printColumn,
  printSheet,
  type ReadRow,
  type SourceCell,
  type Target,
} from "../draft.js";
import { type GridRow, printCode } from "../files/grid.js";
import { printHeading } from "../files/print-heading.js";
import type { Heading } from "./find-heading.js";
import {
  type CellFault,
  findCellFault,
  findTime,
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
  const refuse = ({ rule, fault, cell }: CellFault): ReadRow => ({
    problem: { rule, ...placeOf(cell), ...fault, ...(cell.text.trim() !== "" && { quote: cell.text.trim() }) },
  });
  const beyond = findBeyond(row, heading);
  if (beyond) return refuse(beyond);
  const fault = findCellFault(row, heading);
  if (fault) return refuse(fault);
  const values = listValues(row, reading);
  const names = listNames(values);
  const identifiers = listIdentifiers(values);
  const [[name], [key]] = [names, identifiers];
  if (!key) {
    const first = values[0]?.cell ?? { row: row.row, column: "A", text: row.cells[0] ?? "" };
    return {
      problem: {
        rule: "RowIsWhole",
        ...placeOf(first),
        message: "the row has no identifier",
        ...(name && { quote: name.value }),
        suggestion: "a row is known by one; --skip-invalid leaves such rows out",
      },
    };
  }
  if (!name)
    return { problem: { rule: "RowIsWhole", ...placeOf(key.cell), message: "the row has no name", quote: key.value } };
  const properties = listProperties(values, reading);
  const unread = properties.find((one) => one.fault !== undefined);
  if (unread) return refuse(unread);
  const when = findTime(values, reading);
  if ("fault" in when) return refuse(when);
  const draft: Draft = {
    cell: name.cell,
    kind: mapping.kind,
    key,
    prefix: mapping.kind.replace(/(?<!^)([A-Z])/g, "-$1").toLowerCase(),
    modality: "ASSERTED",
    ...when.time,
    names,
    identifiers: identifiers.filter(({ scheme }) => scheme !== "id"),
    properties: properties.filter((one) => one.fault === undefined),
    links: listLinks(row, values, name.cell, reading),
  };
  return { draft };
}

/** A cell that has no heading: the row may have shifted. */
function findBeyond({ sheet, row, cells }: GridRow, heading: Heading): CellFault | undefined {
  const beyond = cells.findIndex((cell, index) => index >= heading.cells.length && cell.trim() !== "");
  if (beyond < 0) return undefined;
  const text = (cells[beyond] ?? "").slice(0, 80);
  return {
    rule: "RowIsWhole",
    cell: { ...(sheet !== undefined && { sheet }), row, column: printColumn(beyond + 1), text },
    fault: {
      message: `the row has more cells than there are headings, ${heading.cells.length}`,
      suggestion: "a cell with a comma in it stands between quotation marks",
    },
  };
}

/** Those that every row has, on the strength of its name, and those of its cells. */
function listLinks(
  { cells }: GridRow,
  values: readonly TableValue[],
  name: SourceCell,
  { heading, mapping }: TableReading,
): readonly DraftLink[] {
  const headings = heading.cells.map(printHeading);
  const given = mapping.links.map(({ type, id, incoming, details }) => ({
    type,
    other: { id },
    incoming,
    details,
    cell: name,
  }));
  const own = values.flatMap(({ column: { says }, value, cell }): DraftLink[] => {
    if (says.says !== "link") return [];
    const { type, incoming, details, to, within } = says;
    const province = within === undefined ? "" : (cells[headings.indexOf(printHeading(within))] ?? "").trim();
    return [{ type, other: findTarget(to, value, province), incoming, details, cell }];
  });
  return [...given, ...own];
}

function findTarget(to: string, value: string, province: string): Target {
  if (to === "id") return { id: value };
  if (to === "place") return { place: value, within: province };
  return { key: { scheme: to, value: printCode(value) } };
}
