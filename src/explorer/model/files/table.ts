import { printCsvRow } from "../../../text/escaping/print-csv.js";

/** Rows are the one source of a view: its picture, its table and its CSV all show the same ones. */

export type Cell = string | number | undefined;

export interface Column<Row> {
  /** Stable, English, for the header of a CSV that programs read. */
  readonly key: string;
  /** In the reader's language, for the header of the table. */
  readonly label: string;
  readonly value: (row: Row) => Cell;
  /** In files, where programs read it otherwise than people: a date as ISO 8601. */
  readonly file?: (row: Row) => Cell;
  /** Where the cell leads, as an address within the page. */
  readonly href?: (row: Row) => string | undefined;
  /** Numbers stand at the end of their column. */
  readonly numeric?: boolean;
  /** In files alone: what programs join by, and a reader has in another form. */
  readonly fileOnly?: boolean;
}

/** What an export says about itself. */
export interface Provenance {
  readonly title: string;
  /** Of the graph: equal versions are equal graphs. */
  readonly version: string;
  /** Day of the export, ISO 8601. */
  readonly date: string;
  /** The address that shows the same. */
  readonly url: string;
  readonly sources: readonly {
    readonly title: string;
    readonly publisher: string | null;
    readonly publishedOn: string | null;
  }[];
}

/**
 * RFC 4180 in UTF-8 with a byte order mark, without which spreadsheets take Chinese for Latin. Behind the header each
 * record is a row and nothing else is: of which graph it is, when and where it was asked for, stands in the last columns
 * of each.
 */
export function printCsv<Row>(
  columns: readonly Pick<Column<Row>, "key" | "value" | "file">[],
  rows: readonly Row[],
  about: Provenance,
): string {
  return printTable(
    [
      ...columns,
      { key: "graphVersion", value: () => about.version },
      { key: "exportedOn", value: () => about.date },
      { key: "address", value: () => about.url },
    ],
    rows,
  );
}

/** The same without what it is. */
export function printTable<Row>(
  columns: readonly Pick<Column<Row>, "key" | "value" | "file">[],
  rows: readonly Row[],
): string {
  const lines = [
    columns.map(({ key }) => key),
    ...rows.map((row) => columns.map(({ value, file = value }) => file(row))),
  ];
  return `\uFEFF${lines.map(printCsvRow).join("")}`;
}

/** The lines that every export but a table carries. */
export function printAbout({ title, version, date, url, sources }: Provenance): readonly string[] {
  return [
    title,
    `Chanjiao 产教, graph version ${version}, exported ${date}`,
    url,
    ...sources.map(
      (source) => `Source: ${[source.title, source.publisher, source.publishedOn].filter(Boolean).join(", ")}`,
    ),
  ];
}
