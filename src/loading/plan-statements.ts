import type { Source } from "../sources/source.js";
import type { Statement } from "../statements/statement.js";
import { compact, hashItem } from "./hash-item.js";
import { printTime } from "./merge-statements.js";
import type { StatementItem } from "./projection.js";

/** Code points shown before and after a quote. */
const CONTEXT = 32;

/** A statement as the graph keeps it, retracted and overruled ones too. */
export function planStatement(statement: Statement, source: Source): StatementItem {
  const { id, subjectId, predicate, objectId, value, details, modality, basis, suppliedBy, inference, sourceId, recordedAt, overruledBy, because, retraction } = statement;
  const properties = compact({
    id, subjectId, predicate, objectId, value: printValue(value), language: details.language, nameKind: details.nameKind, scheme: details.scheme,
    details: JSON.stringify(details), modality, basis, suppliedBy, inference, ...printTime(statement),
    recordedAt, status: retraction ? "RETRACTED" : "LIVE", reason: retraction?.reason, retractedAt: retraction?.recordedAt,
    overruledBy, because, sourceId, evidenceJson: JSON.stringify(statement.evidence.map(({ start, end, exact }) => ({
      start, end, exact,
      prefix: source.codePoints.slice(Math.max(0, start - CONTEXT), start).join(""),
      suffix: source.codePoints.slice(end, end + CONTEXT).join(""),
    }))),
  });
  return hashItem({ id, sourceId, properties });
}

function printValue(value: Statement["value"]): string | undefined {
  if (value === undefined) return undefined;
  return Array.isArray(value) ? value.join(", ") : String(value);
}
