import type { Place } from "../problem.js";
import type { ParsedFile, WrittenStatement } from "../statements/parsing/parsed-file.js";
import { PREDICATES, type Statement } from "../statements/statement.js";
import type { ImportedSource, Ledger } from "./ledger.js";
import { settleRetractions } from "./settle-retractions.js";

/** What validation looks at: a file for each source that the ledger brought, and the path of each by source id. */
export interface LedgerFiles {
  readonly files: readonly ParsedFile[];
  readonly documents: ReadonlyMap<string, string>;
}

/**
 * The ledger as files of statements, each statement at its line: what the seeds and the ledger say is checked together.
 * Pure.
 */
export function listLedgerFiles({ imports, retractions }: Ledger): LedgerFiles {
  const sources = new Map<
    string,
    {
      readonly source: ImportedSource;
      readonly path: string;
      readonly written: WrittenStatement[];
      readonly ids: Set<string>;
    }
  >();
  for (const { name, header, statements } of imports) {
    const path = `ledger/imports/${name}`;
    for (const source of header.sources) {
      const known = sources.get(source.id);
      sources.set(source.id, {
        source,
        path: known?.path ?? path,
        written: known?.written ?? [],
        ids: known?.ids ?? new Set(),
      });
    }
    for (const [index, statement] of statements.entries()) {
      const of = sources.get(statement.sourceId);
      if (!of || of.ids.has(statement.id)) continue;
      of.ids.add(statement.id);
      of.written.push(placeStatement(statement, { file: path, line: index + 2, column: 1 }));
    }
  }
  const taken = [...settleRetractions(retractions)].flatMap(([statement, { retraction }]) =>
    retraction === undefined
      ? []
      : [
          {
            statement,
            reason: retraction.reason,
            recordedAt: retraction.recordedAt,
            at: { file: "ledger/retractions.ndjson", line: retraction.entry + 1, column: 1 },
          },
        ],
  );
  return {
    documents: new Map([...sources].map(([id, { path }]) => [id, path])),
    files: [...sources.values()].map(({ source, path, written, ids }) => ({
      path,
      text: "",
      name: source.id,
      broken: false,
      source: { ...source, codePoints: Array.from(source.text) },
      sourceFields: new Map([["id", { value: source.id, at: { file: path, line: 1, column: 1 } }]]),
      document: undefined,
      quotes: [],
      problems: [],
      entities: listEntities(written),
      statements: written.map(({ statement }) => statement),
      written,
      retractions: taken.filter(({ statement }) => ids.has(statement)),
    })),
  };
}

/** Two rows may say of one thing that it is there, each for its own time: it is declared once. */
function listEntities(written: readonly WrittenStatement[]): ParsedFile["entities"] {
  const kinds = written.filter(({ statement }) => statement.predicate === PREDICATES.kind).reverse();
  return [
    ...new Map(
      kinds.map(({ statement: { subjectId: id, value }, at }) => [id, { id, kind: String(value), at }]),
    ).values(),
  ].reverse();
}

/** A statement that stands at one place as a whole. */
export function placeStatement(statement: Statement, at: Place): WrittenStatement {
  return { statement, at, places: new Map(), quotes: [] };
}
