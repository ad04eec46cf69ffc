import { readModel } from "../../../src/model/read-model.js";
import { parseStatementFile } from "../../../src/statements/parsing/parse-statement-file.js";

export const MODEL = readModel();
/** What a file begins with: five lines. */
export const HEAD = `source: { id: 001_a, title: Steel, languages: [en], licence: none, translation: ORIGINAL }
recordedAt: 2026-01-01T00:00:00Z
quotes:
  second: { start: 6, end: 10, exact: leads }
  first: { start: 0, end: 5, exact: Steel }
`;

/** A file of this head, of a document that says "Steel leads". */
export function parse(text: string, head = HEAD): ReturnType<typeof parseStatementFile> {
  return parseStatementFile({ path: "001_a.yaml", text: head + text }, MODEL, "Steel leads");
}

export const ENTITY = `entities:
  - id: enterprise-a
    kind: Enterprise
    quotes: [second, first]
    modality: PLANNED
    asOf: 2024-05
    names:
      - { value: Steel, language: en, nameKind: LABEL }
      - { value: 钢, language: zh-Hans, nameKind: OFFICIAL, basis: SUPPLIED, suppliedBy: me }
    identifiers:
      - { scheme: MOE, value: 0123456789, quotes: [first] }
    properties:
      stockCode: 002075
      established: [{ value: 1950, quotes: [first] }, { value: 1951-03, modality: HISTORICAL }]
      level: NATIONAL
`;
