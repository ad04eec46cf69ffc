import type { Model, Property } from "../../model/model.js";
import { checkPartialDate } from "../../model/values/partial-date.js";
import type { Place, Problem } from "../../problem.js";
import type { Scalar } from "../../statements/statement.js";
import { hasHan, isTraditional } from "../../text/print-search-text.js";
import { suggestNearest } from "../../text/suggest.js";
import {
  type Cell,
  type Draft,
  type DraftLink,
  Notes,
  type Opened,
  printColumn,
  printSheet,
  type Read,
} from "../draft.js";
import { type Grid, type GridRow, printCode, printHeading } from "../files/grid.js";
import type { MappedColumn, Mapping } from "../mapping.js";

/** Rows in which the headings have to be found: titles may stand above them. */
const TITLE_ROWS = 20;

/** What a spreadsheet shows where a formula has no result; also in the CSV that was saved of it. */
const FAULTY_CELL = /^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!)$/;

interface Heading {
  /** Row that the headings are in, and its sheet. */
  readonly row: number;
  readonly sheet: string | undefined;
  readonly at: ReadonlyMap<MappedColumn, number>;
  /** Headings that no column of the mapping has. */
  readonly others: readonly string[];
  readonly cells: readonly string[];
}

/**
 * A table read as a mapping says; or what of the mapping the table does not have. `file` is what it is called in
 * problems.
 */
export async function openTable(
  file: string,
  grid: Grid,
  mapping: Mapping,
  edition: string | undefined,
  model: Model,
): Promise<Opened | { readonly problems: readonly Problem[] }> {
  const heading = await findHeading(grid, mapping);
  const missing = mapping.columns.filter((column) => !column.optional && !heading?.at.has(column));
  if (!heading || missing.length > 0) return { problems: missing.map((column) => printMissing(column, heading)) };
  const notes = new Notes();
  return {
    format: "table",
    notes,
    register: { ...mapping.register, ...(edition !== undefined && { edition }) },
    read: async function* (onProgress) {
      notes.clear();
      for (const other of heading.others) notes.add("columns that the mapping leaves out", other);
      const leftOut = new Set<string>();
      let headed = false;
      for await (const row of grid.rows(onProgress)) {
        if (row.sheet !== heading.sheet) leftOut.add(row.sheet!);
        else if (!headed) headed = row.row === heading.row;
        else if (row.cells.some((cell) => cell.trim() !== ""))
          yield readRow(file, row, { heading, mapping, edition, model });
      }
      for (const sheet of leftOut)
        notes.add("sheets left out: the headings are in another, or sheet: in the mapping names one", sheet);
    },
  };
}

/** The row that has most of the headings. */
async function findHeading(grid: Grid, { columns }: Mapping): Promise<Heading | undefined> {
  let best: Heading | undefined;
  let number = 0;
  for await (const { sheet, row, cells } of grid.rows()) {
    if (++number > TITLE_ROWS) break;
    const headings = cells.map(printHeading);
    const at = new Map(
      columns.flatMap((column) => {
        const index = column.headings
          .map((heading) => headings.indexOf(printHeading(heading)))
          .find((found) => found >= 0);
        return index === undefined ? [] : [[column, index] as const];
      }),
    );
    const taken = new Set(at.values());
    const others = cells.filter((cell, index) => cell.trim() !== "" && !taken.has(index));
    if (at.size > (best?.at.size ?? -1)) best = { row, sheet, at, others, cells };
    if (at.size === columns.length) break;
  }
  return best;
}

function printMissing({ headings, at }: MappedColumn, heading: Heading | undefined): Problem {
  const there = heading?.cells.map((cell) => cell.trim()).filter((cell) => cell !== "") ?? [];
  const suggestion =
    suggestNearest(headings[0]!, there) ?? `it has ${there.slice(0, 12).join(", ")}; or write optional: true`;
  return {
    rule: "ColumnsAreThere",
    ...at,
    message: `the table has no column "${headings.join('" or "')}"`,
    quote: headings[0]!,
    suggestion,
  };
}

interface Around {
  readonly heading: Heading;
  readonly mapping: Mapping;
  readonly edition: string | undefined;
  readonly model: Model;
}

interface Value {
  readonly column: MappedColumn;
  readonly cell: Cell;
  readonly value: string;
}

function readRow(path: string, { sheet, row, cells }: GridRow, { heading, mapping, edition, model }: Around): Read {
  const values: Value[] = [...heading.at].flatMap(([column, index]) => {
    const text = cells[index] ?? "";
    const cell: Cell = { ...(sheet !== undefined && { sheet }), row, column: printColumn(index + 1), text };
    const parts = column.separator === undefined ? [text] : text.split(column.separator);
    return parts
      .map((part) => part.trim())
      .filter((part) => part !== "")
      .map((part) => ({ column, cell, value: column.values.get(part) ?? part }));
  });
  const file = printSheet(path, sheet);
  const placeOf = (cell: Cell): Place => ({
    file,
    line: row,
    column: cells.findIndex((_, index) => printColumn(index + 1) === cell.column) + 1,
  });
  const beyond = cells.findIndex((cell, index) => index >= heading.cells.length && cell.trim() !== "");
  if (beyond >= 0)
    return {
      problem: {
        rule: "RowIsWhole",
        file,
        line: row,
        column: beyond + 1,
        message: `the row has more cells than there are headings, ${heading.cells.length}`,
        quote: cells[beyond]!,
        suggestion: "a cell with a comma in it stands between quotation marks",
      },
    };
  const fault = values.find(({ value }) => FAULTY_CELL.test(value));
  if (fault)
    return {
      problem: {
        rule: "RowIsWhole",
        ...placeOf(fault.cell),
        message: `the cell shows ${fault.value}: its formula failed`,
        quote: fault.value,
        suggestion: "mend the formula, or empty the cell",
      },
    };
  const identifiers = values.flatMap(({ column: { says }, value, cell }) =>
    says.says === "identifier"
      ? [{ scheme: says.scheme, value: says.scheme === "id" ? value : printCode(value), cell }]
      : [],
  );
  const names = values.flatMap(({ column: { says }, value, cell }) =>
    says.says === "name"
      ? [{ value, language: says.language ?? findLanguage(value), nameKind: says.nameKind, cell }]
      : [],
  );
  const first = values[0]?.cell ?? { row, column: "A", text: cells[0] ?? "" };
  const [key] = identifiers;
  if (!key)
    return {
      problem: {
        rule: "RowIsWhole",
        ...placeOf(first),
        message: "the row has no identifier",
        ...(names[0] && { quote: names[0].value }),
        suggestion: "a row is known by one; --skip-invalid leaves such rows out",
      },
    };
  if (names.length === 0)
    return { problem: { rule: "RowIsWhole", ...placeOf(key.cell), message: "the row has no name", quote: key.value } };
  const properties: { name: string; value: Scalar; cell: Cell }[] = [];
  const links: DraftLink[] = mapping.links.map(({ type, id, incoming, details }) => ({
    type,
    other: { id },
    incoming,
    details,
    cell: names[0]!.cell,
  }));
  const time: { asOf?: string; validFrom?: string; validTo?: string } = edition === undefined ? {} : { asOf: edition };
  for (const {
    column: { says },
    value,
    cell,
  } of values) {
    if (says.says === "property") {
      const read = readValue(model.kinds.get(mapping.kind)!.properties.get(says.name)!, value);
      if (read === undefined)
        return {
          problem: {
            rule: "PropertiesFitKind",
            ...placeOf(cell),
            message: `"${value}" is no ${says.name}`,
            quote: value,
            suggestion: "a number, with a point and without units",
          },
        };
      properties.push({ name: says.name, value: read, cell });
    }
    if (says.says === "time") time[says.field] = printDate(value);
    if (says.says === "link") {
      const within =
        says.within === undefined
          ? ""
          : (cells[heading.cells.findIndex((cellOf) => printHeading(cellOf) === printHeading(says.within!))] ?? "");
      const other =
        says.to === "id"
          ? { id: value }
          : says.to === "place"
            ? { place: value, within: within.trim() }
            : { key: { scheme: says.to, value: printCode(value) } };
      links.push({ type: says.type, other, incoming: says.incoming, details: says.details, cell });
    }
  }
  const prefix = mapping.kind.replace(/(?<!^)([A-Z])/g, "-$1").toLowerCase();
  const draft: Draft = {
    cell: names[0]!.cell,
    kind: mapping.kind,
    key,
    prefix,
    modality: "ASSERTED",
    ...time,
    names,
    identifiers: identifiers.filter(({ scheme }) => scheme !== "id"),
    properties,
    links,
  };
  return { draft };
}

function findLanguage(name: string): string {
  if (!hasHan(name)) return "en";
  return isTraditional(name) ? "zh-Hant" : "zh-Hans";
}

/** A cell as a value of that property: undefined for what has to be a number and is none. */
function readValue({ type }: Property, text: string): Scalar | undefined {
  if (type === "Int" || type === "Float") {
    const number = Number(text.replace(/[,，\s]/g, ""));
    return Number.isFinite(number) ? number : undefined;
  }
  if (type === "Boolean")
    return /^(true|yes|是|1)$/i.test(text) ? true : /^(false|no|否|0)$/i.test(text) ? false : undefined;
  return type === "PartialDate" ? printDate(text) : text;
}

/** 2023/4/1, 2023.4, 2023年4月1日 as the graph writes dates; what is none stays as it is, and is found out. */
function printDate(text: string): string {
  const parts = /^(\d{4})\s*[-/.年]?\s*(?:(\d{1,2})\s*[-/.月]?\s*(?:(\d{1,2})\s*日?)?)?$/.exec(printCode(text));
  if (!parts) return text;
  const date = parts
    .slice(1)
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, "0"))
    .join("-");
  return checkPartialDate(date) ? text : date;
}
