import { DECISIONS } from "../../identity/judgements/judgement.js";
import { checkPartialDate } from "../../model/values/partial-date.js";
import {
  count,
  filled,
  hex,
  list,
  object,
  record,
  type Optional,
  scalar,
  scalarOrList,
  scalarValue,
  type Shape,
  text,
  word,
} from "./check-shape.js";
import { DUMP_FORMAT, DUMP_VERSION } from "./dump.js";

const optional = (shape: Shape): Optional => ({ optional: shape });
const instant = scalar(
  "a moment as 2026-11-22T00:00:00.000Z",
  (value) =>
    typeof value === "string" &&
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(value) &&
    !Number.isNaN(Date.parse(value)),
);
const date: Shape = (value, path) => {
  const fault = checkPartialDate(value);
  return fault && { ...fault, path };
};

export const HEADER = object({
  format: word([DUMP_FORMAT]),
  formatVersion: scalar(String(DUMP_VERSION), (value) => value === DUMP_VERSION),
  software: filled,
  madeBy: optional(filled),
  graphVersion: hex(32),
  judgementsVersion: hex(32),
  lastImport: count,
  counts: object({ sources: count, imports: count, statements: count, judgements: count, revocations: count }),
});

export const END = object({
  end: scalar("true", (value) => value === true),
  lines: count,
  sha256: hex(64),
});

const SOURCE = object({
  id: filled,
  title: text,
  languages: list(filled),
  publisher: optional(text),
  publishedOn: optional(text),
  url: optional(text),
  licence: text,
  translation: word(["ORIGINAL", "HUMAN", "MACHINE", "MIXED", "UNKNOWN"]),
  workId: filled,
  sha256: hex(64),
  text,
});

/** An import may carry more than this program knows: it is kept as it is. */
const IMPORT: Shape = (value, path) =>
  record(scalarOrList)(value, path) ??
  needed({ id: filled, number: count, format: filled, file: text, recordedAt: text, software: text })(value, path);

function needed(fields: Readonly<Record<string, Shape>>): Shape {
  return (value, path) => {
    const all = value as Readonly<Record<string, unknown>>;
    return object(fields)(Object.fromEntries(Object.entries(all).filter(([name]) => name in fields)), path);
  };
}

const EVIDENCE = object({
  sheet: optional(text),
  row: optional(count),
  column: optional(text),
  start: count,
  end: count,
  exact: filled,
  prefix: optional(text),
  suffix: optional(text),
});

const STATEMENT = object({
  id: hex(20),
  subjectId: filled,
  predicate: filled,
  objectId: optional(filled),
  value: optional(scalarOrList),
  details: record(scalarValue),
  modality: word(["ASSERTED", "PLANNED", "HISTORICAL", "INFERRED"]),
  basis: word(["PRINTED", "SUPPLIED"]),
  suppliedBy: optional(text),
  inference: optional(text),
  validFrom: optional(date),
  validTo: optional(date),
  asOf: optional(date),
  sourceId: filled,
  evidence: list(EVIDENCE),
  importId: optional(filled),
  recordedAt: instant,
  overruledBy: optional(hex(20)),
  because: optional(text),
  retraction: optional(object({ reason: text, recordedAt: instant, as: optional(word(["SOURCE", "FILE"])) })),
  undone: optional(list(object({ reason: text, recordedAt: instant, undoneAt: instant, undoneBecause: text }))),
});

const JUDGEMENT = object({
  id: filled,
  left: filled,
  right: filled,
  decision: word(DECISIONS),
  score: optional(scalar("a number", (value) => Number.isFinite(value))),
  features: optional(
    list(object({ name: filled, role: filled, weight: scalar("a number", Number.isFinite), detail: text })),
  ),
  scorer: optional(text),
  decidedBy: text,
  why: text,
  recordedAt: instant,
});

const REVOCATION = object({ revokes: filled, decidedBy: text, why: text, recordedAt: instant });

/** What a line between the first and the last may be, by its one field. */
export const LINES: Readonly<Record<string, Shape>> = {
  source: SOURCE,
  import: IMPORT,
  statement: STATEMENT,
  judgement: JUDGEMENT,
  revocation: REVOCATION,
};
