import { PREDICATES, type Statement } from "../../statements/statement.js";

/** An earlier edition of a register: what it said, by entity. */
export interface EarlierEdition {
  /** A partial date. */
  readonly edition: string;
  readonly title: string;
  /**
   * What rows of it said, printed and still live, by the id of the entity that each was about. Places and other ends of
   * links are not among them.
   */
  readonly said: ReadonlyMap<string, readonly Statement[]>;
  /** Ids of all of these statements. */
  readonly ids: ReadonlySet<string>;
}

/** An edition that is read, and the one before it. */
export interface EditionContext {
  readonly earlier: EarlierEdition;
  readonly sourceId: string;
  readonly edition: string;
}

/** What one source said, as an earlier edition. */
export function listEarlier(statements: readonly Statement[], edition: string, title: string): EarlierEdition {
  const said = new Map<string, Statement[]>();
  const ids = new Set<string>();
  // Rows are known by an identifier that they print, or by the id of this graph: a place has an identifier that was
  // supplied.
  const isRow = ({ predicate, value }: Statement): boolean =>
    predicate === PREDICATES.identifier || (predicate === PREDICATES.kind && value !== "Place");
  const rows = new Set(
    statements
      .filter((statement) => statement.basis === "PRINTED" && isRow(statement))
      .map(({ subjectId }) => subjectId),
  );
  for (const statement of statements) {
    if (statement.basis !== "PRINTED" || statement.retraction !== undefined || !rows.has(statement.subjectId)) continue;
    ids.add(statement.id);
    const of = said.get(statement.subjectId);
    if (of) of.push(statement);
    else said.set(statement.subjectId, [statement]);
  }
  return { edition, title, said, ids };
}
