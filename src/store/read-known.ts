import type { Run } from "../database/connection.js";
import { readStatements } from "./read-statements.js";
import type { StoredStatement } from "./statement-record.js";

/** How stages that know nothing of the database ask the store. */
export type Reader = Run;

/** An identifier, and the id as written of what it was given to. */
export interface Identified {
  readonly scheme: string;
  readonly value: string;
  readonly id: string;
}

/** Names that say of nobody alone who it is. */
const SHORT = ["ABBREVIATION", "ACRONYM", "PINYIN", "MACHINE_TRANSLATION"];

/** Whether a name of that kind is a full one. */
export function isFullNameKind(nameKind: unknown): boolean {
  return !SHORT.includes(String(nameKind));
}

/** Rows of one question. */
const BATCH = 5_000;

/** Who has these identifiers by live statements, in the order in which that came to be known. */
export async function readIdentified(
  run: Reader,
  keys: readonly { readonly scheme: string; readonly value: string }[],
  without: string | undefined,
): Promise<readonly Identified[]> {
  const rows = await inBatches(keys, (batch) =>
    run(
      `UNWIND $keys AS key MATCH (s:Statement) WHERE s.scheme = key.scheme AND s.value = key.value
         AND s.predicate = 'identifier' AND s.status = 'LIVE' AND coalesce(s.importId, '') <> $without
       RETURN s.scheme AS scheme, s.value AS value, coalesce(s.writtenSubjectId, s.subjectId) AS id ORDER BY s.recordedAt, s.id`,
      { keys: batch.map(({ scheme, value }) => ({ scheme, value })), without: without ?? "none" },
    ),
  );
  return rows.map(({ scheme, value, id }) => ({ scheme: String(scheme), value: String(value), id: String(id) }));
}

/** Who bears these full names, as `printSearchText` writes them. */
export async function readBearers(
  run: Reader,
  texts: readonly string[],
): Promise<readonly { readonly text: string; readonly id: string }[]> {
  const rows = await inBatches(texts, (batch) =>
    run(
      "MATCH (n:Name) WHERE n.text IN $texts AND NOT n.nameKind IN $short RETURN DISTINCT n.text AS text, n.entityId AS id ORDER BY id",
      { texts: batch, short: SHORT },
    ),
  );
  return rows.map(({ text, id }) => ({ text: String(text), id: String(id) }));
}

/** Statements about these ids as they were written, taken back or not, in the order in which they came to be known. */
export async function readAbout(
  run: Reader,
  ids: Iterable<string>,
  only?: readonly string[],
): Promise<readonly StoredStatement[]> {
  const all = [...ids];
  return inOrder([
    ...(await readStatements(run, "writtenSubject", all, only)),
    ...(await readStatements(run, "mergedSubject", all, only)),
  ]);
}

/** Links that lead to these ids as they were written. */
export async function readLeadingTo(
  run: Reader,
  ids: Iterable<string>,
  types: readonly string[],
): Promise<readonly StoredStatement[]> {
  const written = new Set(ids);
  const rows = await inBatches([...written], (batch) =>
    run("MATCH (r:Redirect) WHERE r.id IN $ids RETURN r.entityId AS id", { ids: batch }),
  );
  const became = new Set([...written, ...rows.map(({ id }) => String(id))]);
  const read = await readStatements(run, "object", became, types);
  return inOrder(read.filter(({ statement: { objectId } }) => objectId !== undefined && written.has(objectId)));
}

function inOrder(read: readonly { readonly statement: StoredStatement }[]): readonly StoredStatement[] {
  return read
    .map(({ statement }) => statement)
    .sort((a, b) => compare(a.recordedAt, b.recordedAt) || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

async function inBatches<T>(all: readonly T[], read: (batch: readonly T[]) => ReturnType<Run>): ReturnType<Run> {
  const rows: Awaited<ReturnType<Run>> = [];
  for (let start = 0; start < all.length; start += BATCH) rows.push(...(await read(all.slice(start, start + BATCH))));
  return rows;
}

/** Ids of things that begin as these do: what may have been meant. */
export async function readNearIds(run: Reader, ids: readonly string[]): Promise<readonly string[]> {
  const beginnings = new Set(ids.flatMap((id) => /^[a-z0-9]+-[^\s]{3}/.exec(id)?.[0] ?? []));
  const rows = await inBatches([...beginnings].slice(0, 100), (batch) =>
    run(
      "UNWIND $beginnings AS beginning CALL (beginning) { MATCH (e:Entity) WHERE e.id STARTS WITH beginning RETURN e.id AS id ORDER BY id LIMIT 100 } RETURN DISTINCT id",
      { beginnings: batch },
    ),
  );
  return rows.map(({ id }) => String(id));
}
