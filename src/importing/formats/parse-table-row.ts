import type { Finding, Place } from "../../problem.js";
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
import { type GridRow, printCode, printHeading } from "../files/grid.js";
import type { Heading } from "./find-heading.js";
import {
  findTime,
  listIdentifiers,
  listNames,
  listProperties,
  listValues,
  type TableReading,
  type TableValue,
} from "./table-values.js";

/** What a spreadsheet shows where a formula has no result; also in the CSV that was saved of it. */
const FAULTY_CELL = /^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!)$/;

/** What a row of the table says, or why it cannot be read. `path` is what the file is called in problems. Pure. */
export function parseTableRow(path: string, row: GridRow, reading: TableReading): ReadRow {
  const { heading, mapping } = reading;
  const file = printSheet(path, row.sheet);
  const placeOf = ({ column }: SourceCell): Place => ({ file, line: row.row, column: parseColumn(column) });
  const values = listValues(row, heading);
  const fault = findFault(row, heading, values, placeOf);
  if (fault) return { problem: { rule: "RowIsWhole", ...fault } };
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
  const unread = properties.find(({ value }) => value === undefined);
  if (unread)
    return {
      problem: {
        rule: "PropertiesFitKind",
        ...placeOf(unread.cell),
        message: `"${unread.printed}" is no ${unread.name}`,
        quote: unread.printed,
        suggestion: "a number, with a point and without units",
      },
    };
  const draft: Draft = {
    cell: name.cell,
    kind: mapping.kind,
    key,
    prefix: mapping.kind.replace(/(?<!^)([A-Z])/g, "-$1").toLowerCase(),
    modality: "ASSERTED",
    ...findTime(values, reading),
    names,
    identifiers: identifiers.filter(({ scheme }) => scheme !== "id"),
    properties: properties.flatMap(({ name: property, value, cell }) =>
      value === undefined ? [] : [{ name: property, value, cell }],
    ),
    links: listLinks(row, values, name.cell, reading),
  };
  return { draft };
}

/** What shows that the row is not as it was meant: it may have shifted. */
function findFault(
  { sheet, row, cells }: GridRow,
  heading: Heading,
  values: readonly TableValue[],
  placeOf: (cell: SourceCell) => Place,
): Finding | undefined {
  const beyond = cells.findIndex((cell, index) => index >= heading.cells.length && cell.trim() !== "");
  if (beyond >= 0) {
    const text = cells[beyond] ?? "";
    return {
      ...placeOf({ ...(sheet !== undefined && { sheet }), row, column: printColumn(beyond + 1), text }),
      message: `the row has more cells than there are headings, ${heading.cells.length}`,
      quote: text,
      suggestion: "a cell with a comma in it stands between quotation marks",
    };
  }
  const fault = values.find(({ value }) => FAULTY_CELL.test(value));
  return (
    fault && {
      ...placeOf(fault.cell),
      message: `the cell shows ${fault.value}: its formula failed`,
      quote: fault.value,
      suggestion: "mend the formula, or empty the cell",
    }
  );
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
