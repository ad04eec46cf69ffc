import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from "node:fs";
import type { Properties } from "../../src/loading/projection/projection.js";

/** One CSV file, without its header, which stands beside it. */
export interface Table {
  /** `Entity:Organization:University`, or `LEADS`. */
  readonly group: string;
  readonly relationship: boolean;
  readonly header: string;
  readonly file: string;
  readonly rows: number;
}

export interface CsvTables {
  /** A node; `space` is the id space that its `id` is looked up in. */
  node(labels: readonly string[], space: string, properties: Properties): void;
  relationship(type: string, from: End, to: End, properties: Properties): void;
  close(): readonly Table[];
}

export interface End {
  readonly space: string;
  readonly id: string;
}

/** Characters of a table that are kept before they are written. */
const BUFFER = 1 << 18;

/**
 * CSV files as `neo4j-admin database import` reads them. Rows of the same labels (or type) with the same properties
 * share a file, so that no row has an empty field: the importer would have to guess whether that is no value or an
 * empty text. A number is INTEGER where it is whole and FLOAT where it is not, as src/database sends it.
 * @throws Error for a list with a text that holds the delimiter of lists
 */
export function createCsvTables(folder: string): CsvTables {
  mkdirSync(folder, { recursive: true });
  const tables = new Map<string, OpenTable>();
  const append = (group: string, relationship: boolean, ends: string, row: string, properties: Properties): void => {
    const columns = Object.entries(properties).filter(([, value]) => !isEmpty(value));
    const header = [
      ...(ends === "" ? [] : [ends]),
      ...columns.map(([name, value]) => `${name}:${printType(value)}`),
    ].join(",");
    const key = `${group}\n${header}`;
    let table = tables.get(key);
    if (!table) {
      table = openTable(folder, group, relationship, header, tables.size);
      tables.set(key, table);
    }
    const fields = columns.map(([, value]) => printValue(value));
    table.write([...(row === "" ? [] : [row]), ...fields].join(","));
  };
  return {
    node: (labels, space, { id, ...properties }) =>
      append(labels.join(":"), false, `id:ID(${space})`, quote(String(id)), properties),
    relationship: (type, from, to, properties) =>
      append(
        type,
        true,
        `:START_ID(${from.space}),:END_ID(${to.space})`,
        `${quote(from.id)},${quote(to.id)}`,
        properties,
      ),
    close: () => [...tables.values()].map((table) => table.close()),
  };
}

interface OpenTable {
  write(line: string): void;
  close(): Table;
}

function openTable(folder: string, group: string, relationship: boolean, columns: string, number: number): OpenTable {
  const name = `${folder}/${String(number).padStart(4, "0")}`;
  const [header, file] = [`${name}-header.csv`, `${name}.csv`];
  writeFileSync(header, `${columns}\n`);
  const open = openSync(file, "w");
  let lines: string[] = [];
  let size = 0;
  let rows = 0;
  const flush = (): void => {
    if (lines.length > 0) writeSync(open, `${lines.join("\n")}\n`);
    lines = [];
    size = 0;
  };
  return {
    write: (line) => {
      lines.push(line);
      rows++;
      if ((size += line.length) > BUFFER) flush();
    },
    close: () => {
      flush();
      closeSync(open);
      return { group, relationship, header, file, rows };
    },
  };
}

/** An empty list cannot be written in this format: see `listEmpty` of write-graph.ts. */
export function isEmpty(value: Properties[string]): value is readonly [] {
  return Array.isArray(value) && value.length === 0;
}

function printType(value: Properties[string]): string {
  if (Array.isArray(value)) return "string[]";
  if (typeof value === "number") return Number.isInteger(value) ? "long" : "double";
  return typeof value === "boolean" ? "boolean" : "string";
}

function printValue(value: Properties[string]): string {
  if (typeof value === "string") return quote(value);
  if (!Array.isArray(value)) return String(value);
  if (value.some((item) => typeof item !== "string" || item.includes(";") || item === "")) {
    throw new Error(`a list of ${JSON.stringify(value)} cannot be written as CSV`);
  }
  return quote(value.join(";"));
}

function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
