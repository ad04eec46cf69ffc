import type { Problem } from "../../problem.js";
import type { Statement } from "../../statements/statement.js";
import { Notes } from "../notes.js";
import { DifferenceCounter, type ImportDifference } from "./difference.js";

/** What an import would do, and what it would write. */
export interface ImportPlan {
  /** What is wrong is not wrong with some rows: there are none to leave out. */
  readonly whole: boolean;
  /** Statements that are not known yet; empty where they are not kept or too many. */
  readonly statements: readonly Statement[];
  /** The same in pieces of about that size, rows whole; of a statement file, which is never large, there are none. */
  readonly pieces?: (size: number) => AsyncIterable<readonly Statement[]>;
  /**
   * `takenBack`: statements that the graph knows and that were taken back. They stay so. `there`: of `statements`, those
   * that the import has brought already that is gone on with.
   */
  readonly count: {
    readonly rows: number;
    readonly statements: number;
    readonly invalid: number;
    readonly takenBack: number;
    readonly there?: number;
  };
  readonly difference: ImportDifference;
  readonly problems: readonly Problem[];
  /** What was passed over on purpose. */
  readonly notes: Notes;
}

/** The plan for a file of which nothing can be imported. */
export function planNothing(problems: readonly Problem[]): ImportPlan {
  return {
    whole: true,
    statements: [],
    count: { rows: problems.length, statements: 0, invalid: problems.length, takenBack: 0 },
    difference: new DifferenceCounter().result(),
    problems,
    notes: new Notes(),
  };
}
