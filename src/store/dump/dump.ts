import type { Judgement, Revocation } from "../../identity/judgements/judgement.js";
import type { ImportedSource, ImportRecord } from "../change.js";
import type { StoredStatement } from "../statement-record.js";

/** What the first line of such a file says it is. */
export const DUMP_FORMAT = "chanjiao-statements";
/** Counted up when a line of it is written in another way. */
export const DUMP_VERSION = 1;

export interface DumpCounts {
  readonly sources: number;
  readonly imports: number;
  readonly statements: number;
  readonly judgements: number;
  readonly revocations: number;
}

/** The first line. When it was written is no part of it: the same store gives the same bytes. */
export interface DumpHeader {
  readonly format: typeof DUMP_FORMAT;
  readonly formatVersion: typeof DUMP_VERSION;
  /** Version of the program that wrote it. */
  readonly software: string;
  /** What the graph was planned by, where the store says so: another program may plan another graph of the same. */
  readonly madeBy?: string;
  /** What readers of the store saw. */
  readonly graphVersion: string;
  readonly judgementsVersion: string;
  /** The last number that an import got. */
  readonly lastImport: number;
  readonly counts: DumpCounts;
}

/**
 * A line between the first and the last: in this order sources by id, imports by number, statements by what they are
 * about, judgements by id, each followed by its revocation.
 */
export type DumpLine =
  | { readonly source: ImportedSource }
  | { readonly import: ImportRecord }
  /** Of what stands around its quotes only what does not follow from the text: that of an earlier one. */
  | { readonly statement: StoredStatement }
  | { readonly judgement: Judgement }
  | { readonly revocation: Revocation };

/** The last line: without it the file is not whole. */
export interface DumpEnd {
  readonly end: true;
  /** Lines before this one. */
  readonly lines: number;
  /** Of their bytes with their line ends, in hex. */
  readonly sha256: string;
}
