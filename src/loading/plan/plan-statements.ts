import type { Model } from "../../model/model.js";
import type { Source } from "../../sources/source.js";
import { CONTEXT } from "../../statements/quote-context.js";
import type { Statement } from "../../statements/statement.js";
import { compact, hashItem } from "../projection/hash-item.js";
import { printInstant } from "../projection/print-instant.js";
import { planBounds, planValidTime } from "../merging/merge-statements.js";
import type { MergedStatement } from "../merging/plan-merges.js";
import type { StatementItem } from "../projection/projection.js";

/**
 * A statement as the graph keeps it, retracted and overruled ones too: whole, so that `parseStatementRecord` reads it
 * back. Without its source its evidence has what stands around it already.
 */
export function planStatement(
  statement: MergedStatement,
  source: Pick<Source, "codePoints"> | undefined,
  model: Model,
): StatementItem {
  const {
    id,
    subjectId,
    predicate,
    objectId,
    value,
    details,
    modality,
    basis,
    suppliedBy,
    inference,
    sourceId,
    recordedAt,
    overruledBy,
    because,
    retraction,
    writtenSubjectId,
    writtenObjectId,
  } = statement;
  const properties = compact({
    id,
    subjectId,
    writtenSubjectId,
    predicate,
    objectId,
    writtenObjectId,
    value: printValue(value),
    valueJson: value === undefined || typeof value === "string" ? undefined : JSON.stringify(value),
    language: details.language,
    nameKind: details.nameKind,
    scheme: details.scheme,
    details: JSON.stringify(details),
    modality,
    basis,
    suppliedBy,
    inference,
    ...planValidTime(statement),
    ...planBounds("date", findDate(statement, model)),
    recordedAt: printInstant(recordedAt),
    status: retraction ? "RETRACTED" : "LIVE",
    reason: retraction?.reason,
    retractedAt: retraction && printInstant(retraction.recordedAt),
    retractedAs: retraction?.as,
    overruledBy,
    because,
    sourceId,
    evidenceJson: JSON.stringify(
      statement.evidence.map(({ start, end, exact, sheet, row, column, prefix, suffix }) => ({
        sheet,
        row,
        column,
        start,
        end,
        exact,
        // A cell is quoted as a whole: nothing of it stands around.
        prefix: prefix ?? (row === undefined ? cut(source, Math.max(0, start - CONTEXT), start) : ""),
        suffix: suffix ?? (row === undefined ? cut(source, end, end + CONTEXT) : ""),
      })),
    ),
  });
  const spans = statement.evidence.filter(({ row }) => row === undefined).map(({ start, end }) => ({ start, end }));
  return hashItem({ id, sourceId, spans, properties });
}

function cut(source: Pick<Source, "codePoints"> | undefined, start: number, end: number): string {
  return source?.codePoints.slice(start, end).join("") ?? "";
}

/**
 * When what it says took place, for the timeline: the date that it gives, else when it began, else the day on which it
 * was so.
 */
function findDate({ predicate, value, validFrom, asOf }: Statement, model: Model): string | undefined {
  const isDate = [...model.kinds.values()].some(({ properties }) => properties.get(predicate)?.type === "PartialDate");
  return isDate ? String(value) : (validFrom ?? asOf);
}

function printValue(value: Statement["value"]): string | undefined {
  if (value === undefined) return undefined;
  return Array.isArray(value) ? value.join(", ") : String(value);
}
