import { join, resolve } from "node:path";
import type { Source } from "../sources/source.js";
import type { Statement } from "../statements/statement.js";

/** All that came in after the seeds, in the order in which it did. */
export interface Ledger {
  readonly imports: readonly Import[];
  readonly retractions: readonly RetractionEntry[];
  readonly judgements: readonly JudgementLine[];
}

/** The first line of a file of imports/: what was imported, and of which register. */
export interface ImportHeader {
  /** "statements", "table", "moe-institutions", "ror". */
  readonly format: string;
  /** What editions of one list have in common: "moe-regular-institutions". Left out for statement files. */
  readonly register?: string;
  /** The state of the register that the file gives, a partial date. */
  readonly edition?: string;
  /** Base name of the file that was imported. */
  readonly file: string;
  /** Of its bytes, in hex. */
  readonly sha256: string;
  /** When: ISO 8601, UTC. */
  readonly recordedAt: string;
  readonly sources: readonly ImportedSource[];
  /**
   * Statements that the file repeats of the seeds or of earlier imports: those are not written again, and are part of
   * what it says.
   */
  readonly repeated?: readonly string[];
}

/** A catalogue entry without what follows from its text. */
export type ImportedSource = Omit<Source, "codePoints">;

export interface Import {
  /** Name of its file in imports/. */
  readonly name: string;
  readonly header: ImportHeader;
  readonly statements: readonly Statement[];
}

/** Takes statements back: all that one command did, so that it is there whole or not at all. */
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

/** A line of retractions.ndjson. */
export type RetractionEntry = RetractionLine | RestorationLine;

/** A decision about two ids. */
export interface WrittenJudgement {
  readonly id: string;
  readonly left: string;
  readonly right: string;
  readonly decision: "POSITIVE" | "NEGATIVE" | "UNSURE";
  readonly score?: number;
  readonly features?: readonly unknown[];
  /** Version of the scorer. */
  readonly scorer?: string;
  readonly decidedBy: string;
  readonly why: string;
  readonly recordedAt: string;
}

/** A judgement is revoked, never deleted. */
export interface WrittenRevocation {
  readonly revokes: string;
  readonly decidedBy: string;
  readonly why: string;
  readonly recordedAt: string;
}

export type JudgementLine = WrittenJudgement | WrittenRevocation;

export const EMPTY_LEDGER: Ledger = { imports: [], retractions: [], judgements: [] };

/** Where the parts of a ledger lie. */
export interface LedgerFolder {
  readonly folder: string;
  readonly imports: string;
  readonly retractions: string;
  readonly judgements: string;
  readonly lock: string;
}

/**
 * The ledger of a data folder (`--data`, else CHANJIAO_DATA, else data/), also where NEO4J_URI names a server
 * elsewhere.
 */
export function ledgerFolder(data: string | undefined, env: NodeJS.ProcessEnv = process.env): LedgerFolder {
  const folder = join(resolve(data || env.CHANJIAO_DATA || "data"), "ledger");
  return {
    folder,
    imports: join(folder, "imports"),
    retractions: join(folder, "retractions.ndjson"),
    judgements: join(folder, "judgements.ndjson"),
    lock: join(folder, "lock"),
  };
}
