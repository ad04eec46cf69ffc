import type { Row } from "../database/connection.js";
import type { Model, Property } from "../model/model.js";
import { type ExportedQuote, type LinkRow, type NodeRow, parseQuotes, type StatementRow } from "./read-rows.js";

/** A value of one cell; a list is written with semicolons. */
export type Cell = string | number | boolean | undefined;

/** A column of a table: what it is headed, of which type it is, and its value in a row. */
export interface Column<Item> {
  readonly name: string;
  /** "int" and "double" where they are numbers. */
  readonly type: "string" | "int" | "double" | "boolean";
  readonly value: (item: Item) => Cell;
}

/** Of things and links alike. */
const COMMON = ["validFrom", "validTo", "asOf", "modality"];
/** Of statements. */
const SAID =
  "objectId value language modality basis suppliedBy inference validFrom validTo asOf recordedAt status reason retractedAt overruledBy because".split(
    " ",
  );

/** A thing, with its best name in each language and all that any kind has. */
export function listNodeColumns({ kinds }: Model): readonly Column<NodeRow>[] {
  return [
    text("id", ({ id }) => id),
    text("kind", ({ kind }) => kind),
    text("name", ({ name }) => name),
    text("nameZh", (node) => findName(node, "zh")),
    text("nameEn", (node) => findName(node, "en")),
    text("names", ({ names }) => joinCells(names.map(({ value }) => value))),
    text("identifiers", ({ identifiers }) => joinCells(identifiers.map(({ scheme, value }) => `${scheme}:${value}`))),
    ...COMMON.map((name) => text<NodeRow>(name, readProperty(name))),
    ...listOwn([...kinds.values()]),
  ];
}

export function listLinkColumns({ links }: Model): readonly Column<LinkRow>[] {
  return [
    text("id", ({ id }) => id),
    text("kind", ({ kind }) => kind),
    text("from", ({ from }) => from),
    text("to", ({ to }) => to),
    ...COMMON.map((name) => text<LinkRow>(name, readProperty(name))),
    { name: "sources", type: "int", value: readProperty("sources") },
    text("statements", ({ properties }) => readCell(properties.statementIds)),
    ...listOwn([...links.values()]),
  ];
}

/** A statement and one of the passages that it rests on: a row for each, one alone where there is none. */
export interface QuotedStatement extends StatementRow {
  readonly quote: ExportedQuote | undefined;
}

export function listStatementColumns(): readonly Column<QuotedStatement>[] {
  return [
    text("id", ({ id }) => id),
    text("subjectId", ({ subjectId }) => subjectId),
    text("predicate", ({ predicate }) => predicate),
    ...SAID.map((name) => text<QuotedStatement>(name, readProperty(name))),
    text("details", ({ properties: { details } }) => (details === "{}" ? undefined : readCell(details))),
    text("sourceId", ({ sourceId }) => sourceId),
    text("quote", ({ quote }) => quote?.exact),
    { name: "start", type: "int", value: ({ quote }) => quote?.start },
    { name: "end", type: "int", value: ({ quote }) => quote?.end },
    text("sheet", ({ quote }) => quote?.sheet),
    { name: "row", type: "int", value: ({ quote }) => quote?.row },
    text("column", ({ quote }) => quote?.column),
  ];
}

export function listSourceColumns(): readonly Column<Row>[] {
  return [
    "id",
    "title",
    "publisher",
    "publishedOn",
    "url",
    "licence",
    "languages",
    "translation",
    "workId",
    "sha256",
  ].map((name) => text(name, (source: Row) => readCell(source[name])));
}

/** One row for each passage. */
export function listQuoted(statement: StatementRow): readonly QuotedStatement[] {
  const quotes = parseQuotes(statement);
  return quotes.length === 0 ? [{ ...statement, quote: undefined }] : quotes.map((quote) => ({ ...statement, quote }));
}

/** The first of the names, which stand best first, that is in that language and no machine's. */
export function findName({ names }: NodeRow, language: string): string | undefined {
  return names.find((name) => name.language.startsWith(language) && name.nameKind !== "MACHINE_TRANSLATION")?.value;
}

interface Owner {
  readonly properties: ReadonlyMap<string, Property>;
}

/** Properties that only some have, each once. */
function listOwn<Item extends { readonly properties: Row }>(owners: readonly Owner[]): readonly Column<Item>[] {
  const own = new Map(owners.flatMap(({ properties }) => [...properties.values()]).map((each) => [each.name, each]));
  return [...own.values()]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, type, list }) => ({
      name,
      type: list ? "string" : ((COLUMN_TYPES as Readonly<Record<string, Column<Item>["type"]>>)[type] ?? "string"),
      value: readProperty(name),
    }));
}

const COLUMN_TYPES = { Int: "int", Float: "double", Boolean: "boolean" } as const;

function readProperty(name: string) {
  return ({ properties }: { readonly properties: Row }): Cell => readCell(properties[name]);
}

function readCell(value: unknown): Cell {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "number" || typeof value === "boolean") return value;
  return Array.isArray(value) ? joinCells(value.map(String)) : String(value);
}

function joinCells(values: readonly string[]): string | undefined {
  return values.length === 0 ? undefined : values.map((value) => value.replaceAll(";", ",")).join("; ");
}

function text<Item>(name: string, value: (item: Item) => Cell): Column<Item> {
  return { name, type: "string", value };
}
