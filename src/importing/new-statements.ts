import type { Statement } from "../statements/statement.js";
import { IdSet } from "./known/id-set.js";
import type { KnownIndex } from "./known/known-index.js";

/** Statements that are not known yet, each once. */
export class NewStatements {
  private readonly contents = new Set<string>();
  private readonly ids = new IdSet();
  private readonly kept: Statement[] = [];
  private added = 0;

  /** `keep`: hold them, to be written. Otherwise they are only counted, in eight bytes each. */
  constructor(
    private readonly known: KnownIndex,
    private readonly keep: boolean,
  ) {}

  /** @returns how many of them are new */
  add(said: readonly Statement[]): number {
    const fresh = said.filter((statement) => this.isNew(statement));
    if (this.keep) this.kept.push(...fresh);
    this.added += fresh.length;
    return fresh.length;
  }

  /** How many there are, and those that are held, without links to or from some ids. */
  without(gone: ReadonlySet<string>): { readonly statements: readonly Statement[]; readonly count: number } {
    const statements =
      gone.size === 0
        ? this.kept
        : this.kept.filter(
            ({ subjectId, objectId }) => objectId === undefined || !(gone.has(objectId) || gone.has(subjectId)),
          );
    return { statements, count: this.added - (this.kept.length - statements.length) };
  }

  /** One source says a thing once, in whatever words: 2001/5/8 and 2001-05-08 are one date. */
  private isNew(statement: Statement): boolean {
    const { id, subjectId, sourceId } = statement;
    if (this.known.statements.has(id)) return false;
    if (!this.keep) return this.ids.add(id);
    const content = printContent(statement);
    const isSaid = (one: Statement): boolean => one.sourceId === sourceId && printContent(one) === content;
    const key = `${subjectId} ${content}`;
    if (
      this.contents.has(key) ||
      this.known.about.get(subjectId)?.some(isSaid) ||
      this.known.takenBack.get(subjectId)?.some(isSaid)
    )
      return false;
    this.contents.add(key);
    return true;
  }
}

/** What is said of its subject, and since or until when, without in which words. */
export function printContent({ predicate, objectId, value, details, validFrom, validTo, modality }: Statement): string {
  return JSON.stringify([predicate, objectId, value, Object.entries(details).sort(), validFrom, validTo, modality]);
}
