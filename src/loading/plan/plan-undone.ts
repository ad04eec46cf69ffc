import { compact, hashItem, printHash } from "../projection/hash-item.js";
import { printInstant } from "../projection/print-instant.js";
import type { MergedStatement } from "../merging/plan-merges.js";
import type { UndoneItem } from "../projection/projection.js";

/**
 * Retractions of a statement that were undone, each with what the statement is about, so that the history of that is
 * found by it.
 */
export function planUndone({
  id: statementId,
  subjectId,
  objectId,
  undone = [],
}: MergedStatement): readonly UndoneItem[] {
  return undone.map(({ reason, recordedAt, undoneAt, undoneBecause }) => {
    const moments = { retractedAt: printInstant(recordedAt), undoneAt: printInstant(undoneAt) };
    // Of the moments as they are kept: read back it has the same id.
    const id = printHash(JSON.stringify([statementId, moments.retractedAt, moments.undoneAt]));
    return hashItem({
      id,
      statementId,
      properties: compact({ id, statementId, subjectId, objectId, reason, undoneBecause, ...moments }),
    });
  });
}
