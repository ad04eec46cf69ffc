import type { Row, Run } from "../database/connection.js";
import { printSha256, type Source } from "../sources/source.js";
import { optionalText } from "./optional-text.js";

/** Catalogue entries with their texts, by id; all of them where no ids are given. */
export async function readSources(run: Run, ids?: Iterable<string>): Promise<ReadonlyMap<string, Source>> {
  const rows =
    ids === undefined
      ? await run("MATCH (s:SourceDocument) RETURN properties(s) AS s")
      : await run("MATCH (s:SourceDocument) WHERE s.id IN $ids RETURN properties(s) AS s", { ids: [...ids] });
  return new Map(rows.map(({ s }) => [String((s as Row).id), parseSourceRecord(s as Row)]));
}

/** Catalogue entries of sources that have exactly this text. */
export async function readSourcesOfText(run: Run, text: string): Promise<readonly Source[]> {
  const rows = await run("MATCH (s:SourceDocument) WHERE s.sha256 = $sha256 RETURN properties(s) AS s", {
    sha256: printSha256(text),
  });
  return rows.map(({ s }) => parseSourceRecord(s as Row)).filter((source) => source.text === text);
}

/** What `planSourceNode` made of a source, read back. Pure. */
export function parseSourceRecord(record: Row): Source {
  const text = String(record.text);
  return {
    id: String(record.id),
    title: String(record.title),
    languages: record.languages as readonly string[],
    ...optionalText(record, "publisher"),
    ...optionalText(record, "publishedOn"),
    ...optionalText(record, "url"),
    licence: String(record.licence),
    translation: String(record.translation),
    workId: String(record.workId),
    sha256: String(record.sha256),
    text,
    codePoints: Array.from(text),
  };
}

/** Which source is one voice with which: the workId of each. */
export async function readVoices(run: Run, ids: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const rows = await run("MATCH (s:SourceDocument) WHERE s.id IN $ids RETURN s.id AS id, s.workId AS workId", {
    ids: [...ids],
  });
  return new Map(rows.map(({ id, workId }) => [String(id), String(workId)]));
}
