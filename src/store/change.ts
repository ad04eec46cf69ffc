import type { JudgementEntry } from "../identity/judgements/judgement.js";
import type { Source } from "../sources/source.js";
import type { Statement } from "../statements/statement.js";
import type { StoredStatement } from "./statement-record.js";

/** All that one command does to the graph: it is there whole or not at all. */
export interface Change {
  readonly imports: readonly NewImport[];
  readonly retractions: readonly RetractionEntry[];
  readonly judgements: readonly JudgementEntry[];
  readonly restored?: Restored;
}

export const NO_CHANGE: Change = { imports: [], retractions: [], judgements: [] };

/** What another store held, to be held as it was held there: with its imports, and what became of each statement. */
export interface Restored {
  readonly sources: readonly ImportedSource[];
  readonly imports: readonly ImportRecord[];
  readonly statements: readonly StoredStatement[];
  /** The last number that an import had there. */
  readonly lastImport: number;
  /** Of several steps this is not the last one: by what the next ones are known. */
  readonly unfinished?: string;
}

/** An :Import node as it is: what came in with one file. */
export type ImportRecord = Readonly<
  Record<string, string | number | boolean | readonly (string | number | boolean)[]>
> & { readonly id: string };

/** What came in with one file, and of which register. */
export interface ImportHeader {
  /** "seeds", "statements", "table", "moe-institutions", "ror". */
  readonly format: string;
  /** What editions of one list have in common: "moe-regular-institutions". Left out for statement files. */
  readonly register?: string;
  /** The state of the register that the file gives, a partial date. */
  readonly edition?: string;
  /** Base name of the file. */
  readonly file: string;
  /** Of its bytes, in hex; of seeds, of what they say. */
  readonly sha256: string;
  /** When: ISO 8601, UTC. */
  readonly recordedAt: string;
  readonly sources: readonly ImportedSource[];
}

/** A catalogue entry without what follows from its text. */
export type ImportedSource = Omit<Source, "codePoints">;

export interface NewImport {
  /** `seeds-<source>`, or the number that it came as: "12". The next number, where it is left out. */
  readonly id?: string;
  readonly header: ImportHeader;
  readonly statements: readonly Statement[];
  /**
   * It is the whole of what its source says by this way in, and takes the place of what it said before: what is not in
   * it any more is taken back, for this reason.
   */
  readonly insteadOf?: string;
}

/** An import as the store keeps it. */
export interface StoredImport extends Omit<ImportHeader, "sources"> {
  readonly id: string;
  readonly number: number;
  readonly sourceIds: readonly string[];
  /** Of the program that brought it in. */
  readonly software: string;
  /** Of several steps, not all were taken yet. */
  readonly unfinished: boolean;
}

/** Takes statements back: all that one command did. */
export interface RetractionLine {
  readonly statements: readonly string[];
  /** The source, where it was taken back as a whole. */
  readonly source?: string;
  readonly reason: string;
  readonly recordedAt: string;
}

/** Undoes retractions: from then on the statements hold again. */
export interface RestorationLine {
  readonly restores: readonly string[];
  /** The source, where all of its retraction is undone. */
  readonly source?: string;
  readonly reason: string;
  readonly recordedAt: string;
}

export type RetractionEntry = RetractionLine | RestorationLine;
