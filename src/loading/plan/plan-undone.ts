import { compact, hashItem, printHash } from "../projection/hash-item.js";
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
    const id = printHash(JSON.stringify([statementId, recordedAt, undoneAt]));
    const moments = { retractedAt: new Date(recordedAt).toISOString(), undoneAt: new Date(undoneAt).toISOString() };
    return hashItem({
      id,
      statementId,
      properties: compact({ id, statementId, subjectId, objectId, reason, undoneBecause, ...moments }),
    });
  });
}
