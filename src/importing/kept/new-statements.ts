import { createHash } from "node:crypto";
import type { Statement } from "../../statements/statement.js";
import type { KnownIndex } from "../known/known-index.js";
import { IdSet } from "../../store/id-set.js";

/** Tells statements that are not known yet, each once, in sixteen bytes for each. */
export class NewStatements {
  count = 0;
  private readonly contents = new IdSet();

  constructor(private readonly known: KnownIndex) {}

  /** Those that are new. What is said about their subjects must have been asked for. */
  take(said: readonly Statement[]): readonly Statement[] {
    const fresh = said.filter((statement) => this.isNew(statement));
    this.count += fresh.length;
    return fresh;
  }

  /** One source says a thing once, in whatever words: 2001/5/8 and 2001-05-08 are one date. */
  private isNew(statement: Statement): boolean {
    if (this.known.isThere(statement)) return false;
    const { subjectId, sourceId } = statement;
    const content = printContent(statement);
    const isSaid = (one: Statement): boolean => isSameSaid(one, statement);
    if (this.known.about.get(subjectId)?.some(isSaid) || this.known.takenBack.get(subjectId)?.some(isSaid))
      return false;
    return this.contents.add(
      createHash("sha256").update(`${sourceId} ${subjectId} ${content}`).digest("hex").slice(0, 20),
    );
  }
}

/** Whether one source says the same with both, of the same subject. */
export function isSameSaid(one: Statement, other: Statement): boolean {
  return one.sourceId === other.sourceId && printContent(one) === printContent(other);
}

/** What is said of its subject, and since or until when, without in which words. */
export function printContent({ predicate, objectId, value, details, validFrom, validTo, modality }: Statement): string {
  return JSON.stringify([predicate, objectId, value, Object.entries(details).sort(), validFrom, validTo, modality]);
}
