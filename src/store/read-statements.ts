import type { Run } from "../database/connection.js";
import { groupBy } from "../text/group-by.js";
import { parseStatementRecord, parseUndoneRecord, type StoredStatement } from "./statement-record.js";

/** Which statements are read: each of these names what is handed over as $ids, and the index that serves it. */
const WHICH = {
  id: "s.id IN $ids",
  /** Said of a thing, by what its id has become. */
  about: "s.subjectId IN $ids AND s.objectId IS NULL",
  subject: "s.subjectId IN $ids",
  object: "s.objectId IN $ids",
  /** By the ids that they were written with. */
  writtenSubject: "s.subjectId IN $ids AND s.writtenSubjectId IS NULL",
  mergedSubject: "s.writtenSubjectId IN $ids",
  source: "s.sourceId IN $ids",
  overruledBy: "s.overruledBy IN $ids",
  import: "s.importId IN $ids",
} as const;

export type Which = keyof typeof WHICH;

/** Of the predicates there are many more than of any id: without being told, the database may begin with them. */
const HINTS: Readonly<Partial<Record<Which, string>>> = Object.fromEntries(
  Object.entries({
    about: "subjectId",
    subject: "subjectId",
    object: "objectId",
    writtenSubject: "subjectId",
    mergedSubject: "writtenSubjectId",
  }).map(([which, property]) => [which, ` USING INDEX s:Statement(${property})`]),
);

/** Predicates that only some reads want. */
type Only = readonly string[] | undefined;

/** A statement, and what its ids stand for now. */
export interface ReadStatement {
  readonly statement: StoredStatement;
  /** What its ids have become; the same, where they were merged into nothing. */
  readonly subjectId: string;
  readonly objectId: string | undefined;
}

/** Ids in one question. */
const BATCH = 5_000;

/** The statements that one of these ids leads to, with what was undone of them, in no order. */
export async function readStatements(
  run: Run,
  which: Which,
  ids: Iterable<string>,
  only?: Only,
): Promise<readonly ReadStatement[]> {
  const all = [...ids];
  const read: ReadStatement[] = [];
  for (let start = 0; start < all.length; start += BATCH) {
    const rows = await run(
      `MATCH (s:Statement)${HINTS[which] ?? ""} WHERE ${WHICH[which]}${only ? " AND s.predicate IN $only" : ""} RETURN properties(s) AS s`,
      { ids: all.slice(start, start + BATCH), ...(only && { only }) },
    );
    read.push(...(await parseRows(run, rows)));
  }
  return read;
}

/** The statements that link two things, by what their ids have become. */
export async function readLinking(
  run: Run,
  pairs: readonly (readonly [from: string, to: string])[],
): Promise<readonly ReadStatement[]> {
  const read: ReadStatement[] = [];
  for (let start = 0; start < pairs.length; start += BATCH) {
    const rows = await run(
      "UNWIND $pairs AS pair MATCH (s:Statement) WHERE s.subjectId = pair[0] AND s.objectId = pair[1] RETURN properties(s) AS s",
      { pairs: pairs.slice(start, start + BATCH) },
    );
    read.push(...(await parseRows(run, rows)));
  }
  return read;
}

/** Whether a statement was taken back, and with what. */
export interface Standing {
  readonly id: string;
  readonly retraction?: { readonly as?: string };
}

/** What became of the statements of a source, those about one thing one after another. */
export async function readStandings(run: Run, source: string): Promise<readonly Standing[]> {
  const rows = await run(
    `MATCH (s:Statement) WHERE s.sourceId = $source
     RETURN s.id AS id, s.status = 'RETRACTED' AS isRetracted, s.retractedAs AS as ORDER BY s.subjectId, s.id`,
    { source },
  );
  return rows.map(({ id, isRetracted, as }) => ({
    id: String(id),
    ...(isRetracted === true && { retraction: typeof as === "string" ? { as } : {} }),
  }));
}

type Rows = Awaited<ReturnType<Run>>;

/** Statements from their records (as `s`), with what was undone of them. */
export async function parseRows(run: Run, rows: Rows): Promise<readonly ReadStatement[]> {
  if (rows.length === 0) return [];
  const records = rows.map(({ s }) => s as Rows[number]);
  const undone = groupBy(
    await run("MATCH (u:UndoneRetraction) WHERE u.statementId IN $ids RETURN properties(u) AS u ORDER BY u.undoneAt", {
      ids: records.map(({ id }) => id),
    }),
    ({ u }) => String((u as Rows[number]).statementId),
  );
  return records.map((record) => ({
    statement: parseStatementRecord(
      record,
      undone.get(String(record.id))?.map(({ u }) => parseUndoneRecord(u as Rows[number])),
    ),
    subjectId: String(record.subjectId),
    objectId: typeof record.objectId === "string" ? record.objectId : undefined,
  }));
}
