import type { Model } from "../../model/model.js";
import type { Scalar, ValidTime } from "../../statements/statement.js";
import { type Draft, printColumn, type SourceCell } from "../draft.js";
import { type GridRow, printCode } from "../files/grid.js";
import type { MappedColumn, Mapping } from "../mapping/mapping.js";
import type { Heading } from "./find-heading.js";
import { findLanguage, parseCell, printPartialDate } from "./parse-cell.js";

/** What a table is read by. */
export interface TableReading {
  readonly heading: Heading;
  readonly mapping: Mapping;
  readonly edition: string | undefined;
  readonly model: Model;
}

/** One value that a row has, of the one or several in a cell. */
export interface TableValue {
  readonly column: MappedColumn;
  readonly cell: SourceCell;
  readonly value: string;
}

/** The values of a row, in the order of the mapping; empty cells have none. */
export function listValues({ sheet, row, cells }: GridRow, heading: Heading): readonly TableValue[] {
  return [...heading.at].flatMap(([column, index]) => {
    const text = cells[index] ?? "";
    const cell: SourceCell = { ...(sheet !== undefined && { sheet }), row, column: printColumn(index + 1), text };
    const parts = column.separator === undefined ? [text] : text.split(column.separator);
    return parts
      .map((part) => part.trim())
      .filter((part) => part !== "")
      .map((part) => ({ column, cell, value: column.values.get(part) ?? part }));
  });
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
      ? [{ scheme: says.scheme, value: says.scheme === "id" ? value : printCode(value), cell }]
      : [],
  );
}

/** A property with what is printed, and that as a value where it can be one. */
export interface PrintedProperty {
  readonly name: string;
  readonly value: Scalar | undefined;
  readonly printed: string;
  readonly cell: SourceCell;
}

/** Properties with what is printed; without a value where that cannot be one of the property. */
export function listProperties(
  values: readonly TableValue[],
  { mapping, model }: TableReading,
): readonly PrintedProperty[] {
  const known = model.kinds.get(mapping.kind)?.properties;
  return values.flatMap(({ column: { says }, value: printed, cell }) => {
    const property = says.says === "property" ? known?.get(says.name) : undefined;
    return property ? [{ name: property.name, value: parseCell(property, printed), printed, cell }] : [];
  });
}

/** When what the row says holds; as of the edition, where no column says otherwise. */
export function findTime(values: readonly TableValue[], { edition }: TableReading): ValidTime {
  return values.reduce<ValidTime>(
    (time, { column: { says }, value }) =>
      says.says === "time" ? { ...time, [says.field]: printPartialDate(value) } : time,
    edition === undefined ? {} : { asOf: edition },
  );
}
