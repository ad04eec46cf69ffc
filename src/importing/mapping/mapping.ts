import type { Place } from "../../problem.js";
import type { Scalar } from "../../statements/statement.js";
import type { Register } from "../draft.js";

/** What a column says of the entity of its row. */
export type ColumnSays =
  | { readonly says: "name"; readonly nameKind: string; readonly language: string | undefined }
  | { readonly says: "identifier"; readonly scheme: string }
  | { readonly says: "property"; readonly name: string }
  | {
      readonly says: "link";
      readonly type: string;
      readonly incoming: boolean;
      readonly to: string;
      readonly within: string | undefined;
      readonly details: Readonly<Record<string, Scalar>>;
    }
  | { readonly says: "time"; readonly field: "asOf" | "validFrom" | "validTo" };

export interface MappedColumn {
  /** Headings that it may have, Chinese or English: the first that the table has is taken. */
  readonly headings: readonly [string, ...string[]];
  readonly says: ColumnSays;
  /** What is printed, and what it means. */
  readonly values: ReadonlyMap<string, string>;
  /** What parts several values in one cell. */
  readonly separator: string | undefined;
  readonly optional: boolean;
  readonly at: Place;
}

/** A link that every row has, on the strength of its standing in the table. */
export interface MappedLink {
  readonly type: string;
  readonly incoming: boolean;
  readonly id: string;
  readonly details: Readonly<Record<string, Scalar>>;
}

/** How a table is to be read. */
export interface Mapping {
  readonly register: Register;
  readonly kind: string;
  readonly sheet: string | undefined;
  /** Hidden sheets, rows and columns are read as if they were not. */
  readonly hidden: boolean;
  readonly columns: readonly MappedColumn[];
  readonly links: readonly MappedLink[];
}
