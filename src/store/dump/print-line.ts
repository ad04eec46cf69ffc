import type { Evidence } from "../../statements/statement.js";
import type { StoredStatement } from "../statement-record.js";
import type { DumpLine } from "./dump.js";

/** One line of a file, without its end: fields in one order, whatever order they are held in. Pure. */
export function printDumpLine(line: DumpLine): string {
  if ("source" in line) {
    const { id, title, languages, publisher, publishedOn, url, licence, translation, workId, sha256, text } =
      line.source;
    return JSON.stringify({
      source: { id, title, languages, publisher, publishedOn, url, licence, translation, workId, sha256, text },
    });
  }
  if ("statement" in line) return JSON.stringify({ statement: orderStatement(line.statement) });
  if ("import" in line) return JSON.stringify({ import: orderByName(line.import) });
  if ("judgement" in line) {
    const { id, left, right, decision, score, features, scorer, decidedBy, why, recordedAt } = line.judgement;
    return JSON.stringify({
      judgement: { id, left, right, decision, score, features, scorer, decidedBy, why, recordedAt },
    });
  }
  const { revokes, decidedBy, why, recordedAt } = line.revocation;
  return JSON.stringify({ revocation: { revokes, decidedBy, why, recordedAt } });
}

/** Its claim, then what became of it. */
function orderStatement(statement: StoredStatement): StoredStatement {
  const { retraction, undone } = statement;
  const ordered = {
    id: statement.id,
    subjectId: statement.subjectId,
    predicate: statement.predicate,
    objectId: statement.objectId,
    value: statement.value,
    details: statement.details,
    modality: statement.modality,
    basis: statement.basis,
    suppliedBy: statement.suppliedBy,
    inference: statement.inference,
    validFrom: statement.validFrom,
    validTo: statement.validTo,
    asOf: statement.asOf,
    sourceId: statement.sourceId,
    evidence: statement.evidence.map(orderEvidence),
    importId: statement.importId,
    recordedAt: statement.recordedAt,
    overruledBy: statement.overruledBy,
    because: statement.because,
    retraction: retraction && { reason: retraction.reason, recordedAt: retraction.recordedAt, as: retraction.as },
    undone:
      undone &&
      [...undone].sort(byTime).map(({ reason, recordedAt, undoneAt, undoneBecause }) => ({
        reason,
        recordedAt,
        undoneAt,
        undoneBecause,
      })),
  };
  return ordered as unknown as StoredStatement; // undefined is left out, as JSON does
}

function orderEvidence({ sheet, row, column, start, end, exact, prefix, suffix }: Evidence): object {
  return { sheet, row, column, start, end, exact, prefix, suffix };
}

function byTime(
  a: { readonly undoneAt: string; readonly recordedAt: string },
  b: { readonly undoneAt: string; readonly recordedAt: string },
): number {
  const [left, right] = [`${a.undoneAt} ${a.recordedAt}`, `${b.undoneAt} ${b.recordedAt}`];
  return left < right ? -1 : left > right ? 1 : 0;
}

function orderByName(record: object): object {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
