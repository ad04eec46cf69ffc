import type { Model } from "../../model/model.js";
import type { EarlierEdition } from "../editions/earlier-edition.js";
import type { KnownIndex } from "../known/known-index.js";
import type { Notes } from "../notes.js";
import type { InFile } from "./list-file.js";
import type { DraftContext } from "./plan-draft.js";

/** What a row is seen beside. */
export interface RowContext {
  readonly known: KnownIndex;
  readonly inFile: InFile;
  readonly context: DraftContext;
  readonly notes: Notes;
  readonly model: Model;
  /** What it says has ended where this edition says otherwise, and is in nobody's way. */
  readonly earlier: EarlierEdition | undefined;
}
