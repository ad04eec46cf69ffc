import type { Run } from "../../database/connection.js";
import { LONGEST_SENTENCE } from "../plan/plan-sentences.js";
import type { SentenceItem, StatementItem } from "../projection/projection.js";

/** Quotes in one UNWIND. */
const BATCH = 1_000;

/** A passage of a source that a statement quotes. */
interface Quote {
  readonly id: string;
  readonly sourceId: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Ties statements to the sentences that they quote of, as far as either is new: (:Statement)-[:RESTS_ON]->(:Sentence).
 * What a statement quotes never changes.
 */
export async function linkSentences(
  run: Run,
  statements: readonly StatementItem[],
  sentences: readonly SentenceItem[],
): Promise<void> {
  await write(
    run,
    statements.flatMap(({ id, sourceId, spans }) => spans.map(({ start, end }) => ({ id, sourceId, start, end }))),
  );
  const isNew = new Set(statements.map(({ id }) => id));
  for (const sourceId of new Set(sentences.map((sentence) => sentence.sourceId))) {
    const quotes = await readQuotes(run, sourceId);
    await write(
      run,
      quotes.filter(({ id }) => !isNew.has(id)),
    );
  }
}

async function readQuotes(run: Run, sourceId: string): Promise<readonly Quote[]> {
  const rows = await run("MATCH (s:Statement { sourceId: $sourceId }) RETURN s.id AS id, s.evidenceJson AS evidence", {
    sourceId,
  });
  return rows.flatMap(({ id, evidence }) =>
    (JSON.parse(String(evidence)) as readonly (Quote & { readonly row?: number })[])
      .filter(({ row }) => row === undefined)
      .map(({ start, end }) => ({ id: String(id), sourceId, start, end })),
  );
}

async function write(run: Run, quotes: readonly Quote[]): Promise<void> {
  for (let start = 0; start < quotes.length; start += BATCH) {
    await run(
      `UNWIND $rows AS row
       MATCH (n:Statement { id: row.id })
       MATCH (s:Sentence) WHERE s.sourceId = row.sourceId AND s.start > row.start - $longest AND s.start < row.end AND s.end > row.start
       MERGE (n)-[:RESTS_ON]->(s)`,
      { rows: quotes.slice(start, start + BATCH), longest: LONGEST_SENTENCE },
    );
  }
}
