import type { Run } from "../../database/connection.js";
import type { Retraction } from "../../statements/statement.js";
import { readStatements } from "../../store/read-statements.js";
import type { StoredStatement } from "../../store/statement-record.js";
import type { SettledChange } from "./settle-change.js";

/** What was said, taken back, restored or judged after $since, each of at most $most, with whom it concerns. */
const SINCE = {
  said: "MATCH (s:Statement) WHERE s.recordedAt > $since RETURN s.id AS id LIMIT $most",
  takenBack: "MATCH (s:Statement) WHERE s.retractedAt > $since RETURN s.id AS id LIMIT $most",
  restored: "MATCH (u:UndoneRetraction) WHERE u.undoneAt > $since RETURN DISTINCT u.statementId AS id LIMIT $most",
  judged:
    "MATCH (j:Judgement) WHERE j.recordedAt > $since OR j.revokedAt > $since UNWIND [j.leftId, j.rightId] AS id RETURN DISTINCT id LIMIT $most",
  // A source is there from the first import that names it, or the first statement that was recorded of it.
  sources: `MATCH (i:Import) WHERE i.recordedAt > $since UNWIND i.sourceIds AS id WITH DISTINCT id
    WHERE NOT EXISTS { MATCH (was:Import) WHERE was.recordedAt <= $since AND id IN was.sourceIds }
      AND NOT EXISTS { MATCH (s:Statement) WHERE s.sourceId = id AND s.recordedAt <= $since }
    MATCH (d:SourceDocument { id: id }) RETURN d.id AS id LIMIT $most`,
} as const;

/**
 * What became of the store after a moment, the other way round: as a change that takes it back to what was known then.
 * @returns undefined where more than `most` statements, sources or judged ids are in between
 */
export async function settleReturn(run: Run, since: string, most: number): Promise<SettledChange | undefined> {
  const found: Record<string, readonly string[]> = {};
  for (const [name, cypher] of Object.entries(SINCE)) {
    const rows = await run(cypher, { since, most: most + 1 });
    if (rows.length > most) return undefined;
    found[name] = rows.map(({ id }) => String(id));
  }
  const { said = [], takenBack = [], restored = [], judged = [], sources = [] } = found;
  const away = new Set(said);
  const read = [
    ...(await readStatements(run, "id", new Set([...said, ...takenBack, ...restored]))),
    ...(await readStatements(run, "overruledBy", said)),
  ];
  const before = new Map(read.map(({ statement }) => [statement.id, statement]));
  return {
    changed: [...before.values()].map((statement) => {
      const after = recall(statement, since, away);
      return { id: statement.id, said: statement, before: statement, ...(after && { after }) };
    }),
    sources: [],
    newSources: [],
    newVoices: [],
    judgements: [],
    away: { since, sources, judged },
  };
}

/** A statement as it stood at a moment; undefined before it was recorded. */
function recall(statement: StoredStatement, since: string, away: ReadonlySet<string>): StoredStatement | undefined {
  if (away.has(statement.id)) return undefined;
  const { retraction: last, undone: all = [], overruledBy, because, ...said } = statement;
  const undone = all.filter(({ undoneAt }) => undoneAt <= since);
  const retraction = findRetraction(statement, since);
  const isOverruled = overruledBy !== undefined && !away.has(overruledBy);
  return {
    ...said,
    ...(undone.length > 0 && { undone }),
    ...(retraction && { retraction }),
    ...(isOverruled && { overruledBy, ...(because !== undefined && { because }) }),
  };
}

/** That which held then, whether or not it was undone later. */
function findRetraction({ retraction, undone = [] }: StoredStatement, since: string): Retraction | undefined {
  if (retraction && retraction.recordedAt <= since) return retraction;
  const held = undone.find(({ recordedAt, undoneAt }) => recordedAt <= since && undoneAt > since);
  return held && { reason: held.reason, recordedAt: held.recordedAt };
}
