import type { Place, Problem } from "../../problem.js";
import type { Source } from "../../sources/source.js";
import type { Statement } from "../statement.js";

/**
 * A statement, where it is written, and where each of its parts is. Origins stand beside statements: the same claim may
 * be written elsewhere.
 */
export interface WrittenStatement {
  readonly statement: Statement;
  readonly at: Place;
  /** By field: "value", "from", "to", "validFrom", "quotes", the name of a detail. Ask with `placeOf`. */
  readonly places: ReadonlyMap<string, Place>;
  /** Keys of its quotes, as written. */
  readonly quotes: readonly string[];
}

/** An entry of `quotes:`. Without positions it waits for `chanjiao anchor`. */
export interface WrittenQuote {
  readonly key: string;
  readonly at: Place;
  /** By field: "start", "end", "exact". */
  readonly places: ReadonlyMap<string, Place>;
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly exact: string;
  readonly used: boolean;
}

export interface WrittenEntity {
  readonly id: string;
  readonly kind: string;
  readonly at: Place;
}

/** A statement that is taken back; it may stand in another file. */
export interface WrittenRetraction {
  readonly statement: string;
  readonly reason: string;
  readonly recordedAt: string;
  readonly at: Place;
}

/** What a statement file says. */
export interface ParsedFile {
  readonly path: string;
  /** The file itself, for printing problems. */
  readonly text: string;
  /** The name of the file without its ending, which the id of its source has to be. */
  readonly name: string;
  /** Nothing of it could be read, or not all. */
  readonly broken: boolean;
  /** Missing where its document or a field that it needs is. */
  readonly source: Source | undefined;
  /** The catalogue entry as written: `id`, `sha256`, … */
  readonly sourceFields: ReadonlyMap<string, { readonly value: string; readonly at: Place }>;
  /** Text of its document. */
  readonly document: string | undefined;
  readonly quotes: readonly WrittenQuote[];
  readonly entities: readonly WrittenEntity[];
  readonly statements: readonly Statement[];
  /** The same statements in the same order. */
  readonly written: readonly WrittenStatement[];
  readonly retractions: readonly WrittenRetraction[];
  /** Where it is marked as proposed by a program, and read by nobody yet. */
  readonly proposed?: Place | undefined;
  /** What is wrong with its form. */
  readonly problems: readonly Problem[];
}

/** Where a part of a statement is written; the statement's own place where that part is not. */
export function placeOf(written: WrittenStatement, field: string): Place {
  return written.places.get(field) ?? written.at;
}
