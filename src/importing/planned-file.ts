import type { ImportHeader, RetractionLine, StoredImport } from "../store/change.js";
import type { ImportPlan } from "./difference/import-plan.js";
import type { OnReadProgress } from "./draft.js";
import type { FormatName } from "./files/recognise.js";
import type { Keep } from "./kept/kept-statements.js";
import type { Beside } from "./known/beside.js";
import type { Mapping } from "./mapping/mapping.js";

/** A file that is to be imported, and what it is seen beside. */
export interface FileToPlan {
  readonly path: string;
  /** Its format, where somebody said so. */
  readonly as: FormatName | undefined;
  readonly mapping: Mapping | undefined;
  readonly edition: string | undefined;
  /** What becomes of what it says: it is counted, or written, or another file comes after it. */
  readonly keep: Keep;
  readonly skipInvalid: boolean;
  readonly beside: Beside;
  /** Aborted, reading ends with its reason. */
  readonly signal: AbortSignal;
  /** Called when a file of rows begins to be read, to show how it goes. */
  readonly showReading: (text: string) => ReadingShown;
}

/** How far the reading of one file is, shown to somebody. */
export interface ReadingShown {
  readonly tell: OnReadProgress;
  /** Done, with how many rows. */
  readonly done: (rows: number) => void;
  /** Over, however it went. */
  readonly end: () => void;
}

export interface PlannedFile {
  readonly format: string;
  readonly plan: ImportPlan;
  /** Of what is to be written; undefined where there is nothing new. */
  readonly header: ImportHeader | undefined;
  readonly retractions: readonly RetractionLine[];
  /** The import of the same file that was broken off, and is gone on with. */
  readonly continued?: StoredImport | undefined;
  /** Files whose lines problems show. */
  readonly texts: ReadonlyMap<string, string>;
  /** Lets go of what the plan holds. */
  readonly close: () => Promise<void>;
}
