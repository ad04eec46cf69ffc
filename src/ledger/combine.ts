import type { Stated } from "../statements/gather-statements.js";
import type { Ledger } from "./ledger.js";
import { settleRetractions } from "./settle-retractions.js";

/**
 * Seeds and ledger as one. A statement that came twice counts once, as it came first; of a source that came twice the
 * later catalogue entry stands; retractions reach statements wherever they stand. Pure.
 */
export function combine(seeds: Stated, { imports, retractions }: Ledger): Stated {
  const sources = new Map(seeds.sources.map((source) => [source.id, source]));
  const statements = new Map(seeds.statements.map((statement) => [statement.id, statement]));
  for (const { header, statements: imported } of imports) {
    for (const source of header.sources) sources.set(source.id, { ...source, codePoints: Array.from(source.text) });
    for (const statement of imported) if (!statements.has(statement.id)) statements.set(statement.id, statement);
  }
  for (const [id, { retraction, undone }] of settleRetractions(retractions)) {
    const statement = statements.get(id);
    // One that its own file takes back stays so.
    if (!statement || statement.retraction !== undefined) continue;
    statements.set(id, {
      ...statement,
      ...(retraction && { retraction: { reason: retraction.reason, recordedAt: retraction.recordedAt } }),
      ...(undone.length > 0 && { undone }),
    });
  }
  return { sources: [...sources.values()], statements: [...statements.values()] };
}
