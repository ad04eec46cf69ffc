import type { Place } from "../../problem.js";
import type { Modality, Scalar } from "../../statements/statement.js";
import type { Register } from "../draft.js";

/** A column of the table that says something beside another, by its heading, and where the mapping names it. */
export interface NamedColumn {
  readonly heading: string;
  readonly at: Place;
}

/** Where the value of a link's property comes from: the mapping, a column of the row, or its place in the cell from 1. */
export type DetailSource =
  | { readonly value: Scalar }
  | { readonly column: NamedColumn; readonly values: ReadonlyMap<string, string> }
  | { readonly position: true };

/** What stands in brackets behind a name in a cell: 石家庄铁道大学（副理事长单位）. */
export interface Bracket {
  /** Property of the link that it says. */
  readonly property: string | undefined;
  /** What is printed, and what it means. Brackets that are no role belong to the name. */
  readonly values: ReadonlyMap<string, string>;
  /** Property of the link that keeps a role as it is printed, where none of the values is called just so. */
  readonly printed: string | undefined;
}

export interface ColumnLink {
  readonly says: "link";
  readonly type: string;
  readonly incoming: boolean;
  /** "id", "place", "name" or a register of identifiers. */
  readonly to: string;
  /** The column that names the place of whom a name means, or the province of a place. */
  readonly within: NamedColumn | undefined;
  /** What a name is the name of, where it is always the same. */
  readonly kind: string | undefined;
  readonly bracket: Bracket | undefined;
  /** Property of the link that words behind the name are: the post in 南京工业大学党委书记. */
  readonly behind: string | undefined;
  readonly details: ReadonlyMap<string, DetailSource>;
}

/** What a column says of the entity of its row. */
export type ColumnSays =
  | { readonly says: "name"; readonly nameKind: string; readonly language: string | undefined }
  | { readonly says: "identifier"; readonly scheme: string }
  | { readonly says: "property"; readonly name: string }
  | ColumnLink
  | { readonly says: "time"; readonly field: "asOf" | "validFrom" | "validTo" };

export interface MappedColumn {
  /** Headings that it may have, Chinese or English: the first that the table has is taken. */
  readonly headings: readonly [string, ...string[]];
  readonly says: ColumnSays;
  /** What is printed, and what it means. */
  readonly values: ReadonlyMap<string, string>;
  /** What parts several values in one cell, each of them. */
  readonly separators: readonly string[];
  readonly optional: boolean;
  /** An empty cell says what the one above it says. */
  readonly fill: boolean;
  readonly at: Place;
}

/** When a link holds, beside what it has. */
export const TIMES = ["validFrom", "validTo", "asOf"] as const;

/** How a list may mean what it says. */
export const MODALITIES = ["ASSERTED", "PLANNED", "HISTORICAL"] as const;

/** Somebody whom the mapping names for all rows. */
export interface NamedEnd {
  readonly name: string;
  readonly kind: string;
}

/** A link that every row has, on the strength of its standing in the table. */
export interface MappedLink {
  readonly type: string;
  readonly incoming: boolean;
  readonly to: { readonly id: string } | NamedEnd;
  /** What stands in brackets behind the name of the row. */
  readonly bracket: Bracket | undefined;
  readonly details: ReadonlyMap<string, DetailSource>;
}

/** Of what kind the thing of a row is: the same for all, or by what a column says. */
export interface MappedKind {
  /** Undefined where only a column says it. */
  readonly usual: string | undefined;
  readonly column: NamedColumn | undefined;
  readonly values: ReadonlyMap<string, string>;
  /** Kinds of which one is told by what a name ends in, where no column says it. */
  readonly ending: readonly string[];
}

/** How a table is to be read. */
export interface Mapping {
  readonly register: Register;
  readonly kind: MappedKind;
  /** A row without an identifier is known by its name. */
  readonly byName: boolean;
  /** Of what the rows are about, and of their links: a list of what is to be set up is PLANNED. */
  readonly modality: Modality;
  /** The column that says of which rows it is over what they are about, and what of its words means that. */
  readonly existence: { readonly column: NamedColumn; readonly values: ReadonlyMap<string, string> } | undefined;
  readonly sheet: string | undefined;
  /** Hidden sheets, rows and columns are read as if they were not. */
  readonly hidden: boolean;
  readonly columns: readonly MappedColumn[];
  readonly links: readonly MappedLink[];
  /** Properties that every row has, on the strength of its standing in the table. */
  readonly properties: Readonly<Record<string, Scalar>>;
  /** Properties that the name of a row says, each with what it is where that does not. */
  readonly sorts: ReadonlyMap<string, string>;
}

/** A link of a column, or of all rows. */
interface WithSources {
  readonly details: ColumnLink["details"];
  readonly within?: ColumnLink["within"];
}

/** Columns that say something of a link of a column: where its ends lie, and what else it has. */
export function listBeside({ within, details }: WithSources): readonly NamedColumn[] {
  const sources = [...details.values()].flatMap((source) => ("column" in source ? [source.column] : []));
  return within === undefined ? sources : [within, ...sources];
}
