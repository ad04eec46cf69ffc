import { printSha256, type Source } from "../../src/sources/source.js";
import { type Claim, printStatementId, type Statement } from "../../src/statements/statement.js";

/** A source with a given text, all else plain. */
export function source(
  id: string,
  text = "Steel Works leads the Steel Community.",
  more: Partial<Source> = {},
): Source {
  return {
    id,
    title: id,
    languages: ["en"],
    licence: "quoted",
    translation: "ORIGINAL",
    workId: id,
    sha256: printSha256(text),
    text,
    codePoints: [...text],
    ...more,
  };
}

/** A printed, asserted statement of source "a" on its first word, unless told otherwise. */
export function statement(
  claim: Partial<Claim> & Pick<Claim, "subjectId" | "predicate">,
  more: Partial<Statement> = {},
): Statement {
  const whole: Claim = {
    details: {},
    modality: "ASSERTED",
    basis: "PRINTED",
    sourceId: "a",
    evidence: [{ start: 0, end: 5, exact: "Steel" }],
    ...claim,
  };
  return { ...whole, id: printStatementId(whole), recordedAt: "2026-01-01T00:00:00Z", ...more };
}

/** That something exists and is called something. */
export function entity(subjectId: string, kind: string, name: string, more: Partial<Claim> = {}): Statement[] {
  return [
    statement({ subjectId, predicate: "kind", value: kind, ...more }),
    named(subjectId, name, "en", "LABEL", more),
  ];
}

export function named(
  subjectId: string,
  value: string,
  language: string,
  nameKind: string,
  more: Partial<Claim> = {},
): Statement {
  return statement({ subjectId, predicate: "name", value, details: { language, nameKind }, ...more });
}

export function link(subjectId: string, predicate: string, objectId: string, more: Partial<Claim> = {}): Statement {
  return statement({ subjectId, predicate, objectId, ...more });
}
