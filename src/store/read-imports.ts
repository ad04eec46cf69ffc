import type { Row, Run } from "../database/connection.js";
import type { StoredImport } from "./change.js";
import { optionalText } from "./optional-text.js";

/** Imports that are stored; those of one register, or the one of an id. */
export async function readImports(
  run: Run,
  { register, id, sha256 }: { readonly register?: string; readonly id?: string; readonly sha256?: string } = {},
): Promise<readonly StoredImport[]> {
  const rows = await run(
    `MATCH (i:Import) WHERE ($register IS NULL OR i.register = $register) AND ($id IS NULL OR i.id = $id)
       AND ($sha256 IS NULL OR i.sha256 = $sha256)
     RETURN properties(i) AS i ORDER BY i.number, i.id`,
    { register: register ?? null, id: id ?? null, sha256: sha256 ?? null },
  );
  return rows.map(({ i }) => parseImportRecord(i as Row));
}

/** What `writeImportRecords` made of an import, read back. Pure. */
export function parseImportRecord(record: Row): StoredImport {
  return {
    id: String(record.id),
    number: Number(record.number),
    format: String(record.format),
    ...optionalText(record, "register"),
    ...optionalText(record, "edition"),
    file: String(record.file),
    sha256: String(record.sha256),
    recordedAt: String(record.recordedAt),
    sourceIds: record.sourceIds as readonly string[],
    software: String(record.software),
    unfinished: record.unfinished === true,
  };
}

/** Which of some sources have a statement that was not taken back. */
export async function readStanding(run: Run, sources: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await run(
    "UNWIND $sources AS id WITH id WHERE EXISTS { MATCH (s:Statement { sourceId: id }) WHERE s.status = 'LIVE' } RETURN id",
    { sources },
  );
  return new Set(rows.map(({ id }) => String(id)));
}

/** How many statements an import has brought so far, and how many of them were taken back, by when and why. */
export async function countBrought(
  run: Run,
  importId: string,
): Promise<{ readonly count: number; readonly gone: readonly Gone[] }> {
  const rows = await run(
    `MATCH (s:Statement) WHERE s.importId = $importId
     WITH s.status = 'RETRACTED' AS isGone, s.reason AS reason, left(toString(s.retractedAt), 10) AS day,
       count(s) AS count, min(s.subjectId) AS example
     RETURN isGone, reason, day, count, example ORDER BY day, reason`,
    { importId },
  );
  return {
    count: rows.reduce((sum, { count }) => sum + Number(count), 0),
    gone: rows.flatMap(({ isGone, reason, day, count, example }) =>
      isGone === true
        ? [{ reason: String(reason), day: String(day), count: Number(count), example: String(example) }]
        : [],
    ),
  };
}

export interface Gone {
  readonly reason: string;
  readonly day: string;
  readonly count: number;
  /** Whom one of them is about. */
  readonly example: string;
}

/** How many of the statements that an import brought stand. */
export async function countLive(run: Run, importId: string): Promise<number> {
  const [row] = await run(
    "MATCH (s:Statement) WHERE s.importId = $importId AND s.status = 'LIVE' RETURN count(s) AS count",
    { importId },
  );
  return Number(row?.count);
}

/** Some of the statements that an import brought and that stand. */
export async function readLiveIds(run: Run, importId: string, limit: number): Promise<readonly string[]> {
  const rows = await run(
    `MATCH (s:Statement) WHERE s.importId = $importId AND s.status = 'LIVE' RETURN s.id AS id LIMIT ${limit}`,
    { importId },
  );
  return rows.map(({ id }) => String(id));
}
