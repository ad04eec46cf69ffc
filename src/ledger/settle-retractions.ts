import type { Retraction, UndoneRetraction } from "../statements/statement.js";
import type { RetractionEntry } from "./ledger.js";

/** What became of a statement by all that was taken back and undone. */
export interface Settled {
  /** The retraction that holds, and by which entry, from 0. */
  readonly retraction?: Retraction & { readonly entry: number };
  readonly undone: readonly UndoneRetraction[];
}

/**
 * What the entries make of each statement that they name, by its id. Of several retractions the first is the one that
 * took it back. Pure.
 */
export function settleRetractions(entries: readonly RetractionEntry[]): ReadonlyMap<string, Settled> {
  const settled = new Map<string, Settled>();
  for (const [entry, line] of entries.entries()) {
    const { reason, recordedAt } = line;
    for (const id of "restores" in line ? line.restores : line.statements) {
      const { retraction, undone } = settled.get(id) ?? { undone: [] };
      if (!("restores" in line)) settled.set(id, { retraction: retraction ?? { reason, recordedAt, entry }, undone });
      else if (retraction)
        settled.set(id, {
          undone: [
            ...undone,
            {
              reason: retraction.reason,
              recordedAt: retraction.recordedAt,
              undoneAt: recordedAt,
              undoneBecause: reason,
            },
          ],
        });
    }
  }
  return settled;
}
