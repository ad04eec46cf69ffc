import type { Model } from "../../model/model.js";
import type { Source } from "../../sources/source.js";
import type { Statement } from "../../statements/statement.js";
import type { Reader } from "../../store/read-known.js";

/** What a file is seen beside: what the database has, and what files say that the same command brings in before. */
export interface Beside {
  readonly read: Reader;
  readonly model: Model;
  readonly before: readonly Coming[];
}

/** What a file brings. */
export interface Coming {
  /** Of the list that it is an edition of. */
  readonly register?: string | undefined;
  readonly edition?: string | undefined;
  readonly sources: readonly Omit<Source, "codePoints">[];
  readonly statements: readonly Statement[];
}
