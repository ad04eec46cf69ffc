import type { Problem } from "../problem.js";
import type { Notes } from "./notes.js";
import type { Modality, Scalar, ValidTime } from "../statements/statement.js";

/** A value of a table or record, verbatim, and where it stands. */
export interface SourceCell {
  readonly sheet?: string;
  /** From 1. */
  readonly row: number;
  /** As `Evidence.column`. */
  readonly column: string;
  readonly text: string;
}

/** What tells who a row is about: an identifier of a register, or a name that is looked up. */
export interface Key {
  readonly scheme: string;
  readonly value: string;
  /** Where the list has a name alone. */
  readonly sought?: Sought;
}

/** Somebody of whom a list has the name. */
export interface Sought {
  readonly name: string;
  /** The name as names are compared. */
  readonly text: string;
  /** The same of each half, where it is written in two scripts; otherwise none. */
  readonly halves: readonly string[];
  /** Labels of what it may be. */
  readonly kinds: readonly string[];
  /** Where it lies, as printed. */
  readonly places: readonly string[];
  /** Its id where nobody of that name is known for sure. */
  readonly newId: string;
}

/**
 * The other end of a link: by an identifier, by the id of an entity, or a place by the name or code that is printed and
 * the province that it lies in.
 */
export type Target =
  | { readonly key: Key }
  | { readonly id: string }
  | { readonly place: string; readonly within: string };

export interface DraftLink {
  readonly type: string;
  readonly other: Target;
  /** The link leads from the other end to this entity. */
  readonly incoming?: boolean;
  readonly details: Readonly<Record<string, Scalar>>;
  readonly cell: SourceCell;
  /** Other cells of the row that say what `details` has. */
  readonly beside?: readonly SourceCell[];
  /** When it holds, and whether it is planned, where that is not as all that the row says. */
  readonly time?: ValidTime;
  readonly modality?: Modality;
}

/** What one row says of one thing, before anybody has looked up who that is. */
export interface Draft extends ValidTime {
  /** The cell by which it is known: that its kind is so stands on it. */
  readonly cell: SourceCell;
  readonly kind: string;
  /** Who says that, where it is not the row that is about it: the list does not say that it ended when it is gone. */
  readonly kindSuppliedBy?: string;
  /** An id that never changes is made of `prefix` and this. */
  readonly key: Key;
  readonly prefix: string;
  readonly modality: Modality;
  readonly names: readonly {
    readonly value: string;
    readonly language: string;
    readonly nameKind: string;
    readonly cell: SourceCell;
    /** Who says it, where no cell prints it. */
    readonly suppliedBy?: string;
  }[];
  readonly identifiers: readonly (Key & { readonly cell: SourceCell })[];
  readonly properties: readonly {
    readonly name: string;
    /** Of a property that has several values, those of this cell. */
    readonly value: Scalar | readonly Scalar[];
    readonly cell: SourceCell;
    /** Who says it, where no cell does. */
    readonly suppliedBy?: string;
  }[];
  readonly links: readonly DraftLink[];
  /** What is said of those whom its links name, by the same row. */
  readonly ends?: readonly Draft[];
}

/** Drafts with what is said of those whom their links name. */
export function listWithEnds(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.flatMap((draft) => (draft.ends ? [...draft.ends, draft] : [draft]));
}

/** A row that could be read, or what is wrong with one that could not. */
export type ReadRow =
  | { readonly draft: Draft }
  | { readonly problem: Problem /** What else is wrong with it. */; readonly others?: readonly Problem[] };

/** What a file is an edition of, as far as it says so itself. */
export interface Register {
  /** What editions have in common, and what the ids of their sources begin with: "moe-regular-institutions". */
  readonly id: string;
  readonly title: string;
  readonly languages: readonly string[];
  readonly licence: string;
  readonly publisher?: string;
  readonly url?: string;
  /** A partial date: the state of the register that the file gives. */
  readonly edition?: string;
}

/** A file of rows or records, recognised. */
export interface Opened {
  readonly format: string;
  readonly register: Register;
  /** Reads it once, from the beginning; it is read twice, the first time to learn who is in it. */
  readonly read: (onProgress?: OnReadProgress) => AsyncIterable<ReadRow>;
  /** What was passed over on purpose, filled while it is read. */
  readonly notes: Notes;
}

export type OnReadProgress = (progress: { readonly done: number; readonly total: number }) => void;

/** What a file is called in problems, where its rows stand in sheets: each counts its own. */
export function printSheet(file: string, sheet: string | undefined): string {
  return sheet === undefined ? file : `${file} [${sheet}]`;
}

/** 1 → "A", 27 → "AA". */
export function printColumn(number: number): string {
  return number <= 0 ? "" : printColumn(Math.floor((number - 1) / 26)) + String.fromCharCode(65 + ((number - 1) % 26));
}

/** "成员 B2", or a record and its field: "12 names[0].value". */
export function printCell({ sheet, row, column }: SourceCell): string {
  const own = /^[A-Z]{1,3}$/.test(column) ? `${column}${row}` : `${row} ${column}`;
  return `${sheet === undefined ? "" : `${sheet} `}${own}`;
}

/** "AA" → 27; the field of a record has no column of its own, and is 1. */
export function parseColumn(column: string): number {
  return /^[A-Z]{1,3}$/.test(column) ? [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) : 1;
}
