import type { Finding } from "../problem.js";
import type { CheckedSet } from "./checked-set.js";

/**
 * What a rule has to see before it can tell. "row": what one row of a table, or one entity or link of a file, says, and
 * of what kind everything else is. "set": all that is said, together. "file": what only statement files have, as they
 * are written.
 */
export type Scope = "row" | "set" | "file";

interface Requirement {
  /** As problems carry it: "QuoteIsVerbatim". */
  readonly name: string;
  /** Yields what does not meet it. */
  readonly check: (set: CheckedSet) => Iterable<Finding>;
}

/** Why no table can break a rule: then it is not looked at when one is imported. */
interface Never {
  readonly never: string;
}

/**
 * A requirement. `tables` says how tables are held to it. Left out, it is told of each row as it is read, with what is
 * known and what the rows before said; "at the end" is for what several rows bring the parts of.
 */
export type Rule = Requirement &
  (
    | { readonly scope: "row"; readonly tables?: Never }
    | { readonly scope: "set"; readonly tables?: Never | "at the end" }
    | { readonly scope: "file"; readonly tables: Never }
  );
