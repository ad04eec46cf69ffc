import type { Row } from "../database/connection.js";
import type { Evidence, Scalar, Statement, UndoneRetraction } from "../statements/statement.js";
import { optionalText } from "./optional-text.js";

/** A statement as it was written, and what its ids have become since. */
export interface StoredStatement extends Statement {
  /** The import that brought it. */
  readonly importId?: string;
}

/**
 * What `planStatement` made of a statement, read back: with its own ids, whatever they were merged into. Its evidence
 * has what stands around it; retractions that were undone are read beside it. Pure.
 */
export function parseStatementRecord(record: Row, undone: readonly UndoneRetraction[] = []): StoredStatement {
  const text = (name: string): string => String(record[name]);
  const objectId = record.writtenObjectId ?? record.objectId;
  return {
    id: text("id"),
    subjectId: String(record.writtenSubjectId ?? record.subjectId),
    predicate: text("predicate"),
    ...(typeof objectId === "string" && { objectId }),
    ...parseValue(record),
    details: JSON.parse(text("details")) as Readonly<Record<string, Scalar>>,
    modality: text("modality") as Statement["modality"],
    basis: text("basis") as Statement["basis"],
    ...optionalText(record, "suppliedBy"),
    ...optionalText(record, "inference"),
    ...optionalText(record, "validFrom"),
    ...optionalText(record, "validTo"),
    ...optionalText(record, "asOf"),
    sourceId: text("sourceId"),
    evidence: JSON.parse(text("evidenceJson")) as readonly Evidence[],
    recordedAt: text("recordedAt"),
    ...optionalText(record, "overruledBy"),
    ...optionalText(record, "because"),
    ...optionalText(record, "importId"),
    ...(record.status === "RETRACTED" && {
      retraction: {
        reason: text("reason"),
        recordedAt: text("retractedAt"),
        ...(typeof record.retractedAs === "string" && { as: record.retractedAs as "SOURCE" | "FILE" }),
      },
    }),
    ...(undone.length > 0 && { undone }),
  };
}

function parseValue({ value, valueJson }: Row): Pick<Statement, "value"> {
  if (typeof valueJson === "string") return { value: JSON.parse(valueJson) as Scalar | readonly Scalar[] };
  return typeof value === "string" ? { value } : {};
}

export function parseUndoneRecord({ reason, retractedAt, undoneAt, undoneBecause }: Row): UndoneRetraction {
  return {
    reason: String(reason),
    recordedAt: String(retractedAt),
    undoneAt: String(undoneAt),
    undoneBecause: String(undoneBecause),
  };
}
