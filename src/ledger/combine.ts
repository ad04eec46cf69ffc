import type { Source } from "../sources/source.js";
import type { Statement } from "../statements/statement.js";
import type { Ledger } from "./ledger.js";

/** What the graph is made of. */
export interface Known {
  readonly sources: readonly Source[];
  readonly statements: readonly Statement[];
}

/**
 * Seeds and ledger as one. A statement that came twice counts once, as it came first; of a source that came twice the later catalogue entry
 * stands; retractions reach statements wherever they stand. Pure.
 */
export function combine(seeds: Known, { imports, retractions }: Ledger): Known {
  const sources = new Map(seeds.sources.map((source) => [source.id, source]));
  const statements = new Map(seeds.statements.map((statement) => [statement.id, statement]));
  for (const { header, statements: imported } of imports) {
    for (const source of header.sources) sources.set(source.id, { ...source, codePoints: Array.from(source.text) });
    for (const statement of imported) if (!statements.has(statement.id)) statements.set(statement.id, statement);
  }
  for (const { statements: ids, reason, recordedAt } of retractions) {
    for (const id of ids) {
      const statement = statements.get(id);
      // The first retraction is the one that took it back.
      if (statement && statement.retraction === undefined) statements.set(id, { ...statement, retraction: { reason, recordedAt } });
    }
  }
  return { sources: [...sources.values()], statements: [...statements.values()] };
}
