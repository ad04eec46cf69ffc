import type { Database } from "../database/connection.js";
import type { Change, NewImport, StoredImport } from "../store/change.js";
import { readLiveIds } from "../store/read-imports.js";
import { readSources } from "../store/read-sources.js";

export interface TakingBack {
  readonly database: Pick<Database, "read">;
  /** Takes a change in, with what follows from it. */
  readonly apply: (change: Change) => Promise<unknown>;
}

export interface ToTakeBack {
  readonly reason: string;
  /** Statements in one step, each of which leaves a whole graph. */
  readonly size: number;
  readonly onStep?: (done: number) => void;
}

/**
 * Takes back what an import brought and still stands; one that was broken off is over then. To be called in turn.
 * @returns ids of the statements
 */
export async function takeBackImport(
  { database, apply }: TakingBack,
  found: StoredImport,
  { reason, size, onStep }: ToTakeBack,
): Promise<readonly string[]> {
  const recordedAt = new Date().toISOString();
  const [source] = found.sourceIds;
  const ids: string[] = [];
  for (;;) {
    const statements = await readLiveIds(database.read, found.id, size);
    const isLast = statements.length < size;
    const line = { statements, reason, recordedAt, ...(source !== undefined && { source }) };
    if (statements.length > 0 || found.unfinished)
      await apply({
        imports: isLast && found.unfinished ? [await closeImport(database, found)] : [],
        retractions: statements.length === 0 ? [] : [line],
        judgements: [],
      });
    ids.push(...statements);
    onStep?.(ids.length);
    if (isLast) return ids;
  }
}

/** The record of an import that was broken off, over. */
async function closeImport(
  database: TakingBack["database"],
  { id, number: _, sourceIds, ...header }: StoredImport,
): Promise<NewImport> {
  const sources = [...(await readSources(database.read, sourceIds)).values()];
  const { software: _software, unfinished: _unfinished, ...rest } = header;
  return {
    id,
    header: { ...rest, sources: sources.map(({ codePoints: _points, ...entry }) => entry) },
    statements: [],
  };
}
