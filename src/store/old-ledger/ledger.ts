import { join, resolve } from "node:path";
import type { Statement } from "../../statements/statement.js";
import type { ImportHeader, RetractionEntry } from "../change.js";

/** What versions before 0.2 kept in plain files beside the database: all that came in after the seeds, in order. */
export interface Ledger {
  readonly imports: readonly LedgerImport[];
  readonly retractions: readonly RetractionEntry[];
  /** Judgements and revocations, as they stand there. */
  readonly judgements: readonly unknown[];
}

export interface LedgerImport {
  /** Name of its file in imports/. */
  readonly name: string;
  readonly header: ImportHeader;
  readonly statements: readonly Statement[];
}

/** Where the parts of a ledger lie. */
export interface LedgerFolder {
  readonly folder: string;
  readonly imports: string;
  readonly retractions: string;
  readonly judgements: string;
}

/** Where such a ledger lies: in the data folder (`--data`, else CHANJIAO_DATA, else data/). */
export function ledgerFolder(data: string | undefined, env: NodeJS.ProcessEnv = process.env): LedgerFolder {
  const folder = join(resolve(data || env.CHANJIAO_DATA || "data"), "ledger");
  return {
    folder,
    imports: join(folder, "imports"),
    retractions: join(folder, "retractions.ndjson"),
    judgements: join(folder, "judgements.ndjson"),
  };
}
