import { RESTORE_BATCH } from "../../loading/restoring/restore.js";
import { printWay } from "../importing/print-way.js";

/**
 * How statements go in that are not there yet: in steps as those of an import, which takes as long; empty for a file
 * that goes in at once.
 */
export function printRestoring(statements: number, there: number): string {
  if (statements <= RESTORE_BATCH) return "";
  const way = printWay(Math.max(0, statements - there), { most: 0, size: RESTORE_BATCH });
  return way === "" ? "" : `… ${way}`;
}
