import type { Basis, Modality, Scalar, ValidTime } from "../../src/statements/statement.js";

/** A claim before a source stands behind it. */
export interface Wording extends ValidTime {
  readonly subjectId: string;
  readonly predicate: string;
  readonly objectId?: string;
  readonly value?: Scalar;
  readonly details?: Readonly<Record<string, Scalar>>;
  readonly modality?: Modality;
  readonly basis?: Basis;
  readonly suppliedBy?: string;
  readonly inference?: string;
}

/** `label` as in graph/types: "Enterprise". */
export function ofKind(id: string, label: string, more: Partial<Wording> = {}): Wording {
  return { subjectId: id, predicate: "kind", value: label, ...more };
}

/** A Chinese name as printed, unless `more` says otherwise. */
export function named(
  id: string,
  value: string,
  nameKind = "OFFICIAL",
  language = "zh-Hans",
  more: Partial<Wording> = {},
): Wording {
  return { subjectId: id, predicate: "name", value, details: { language, nameKind }, ...more };
}

/** A name that no source prints. */
export function namedBySupplier(id: string, value: string, nameKind: string, language = "en"): Wording {
  return named(id, value, nameKind, language, { basis: "SUPPLIED", suppliedBy: "the register of names" });
}

export function identified(id: string, scheme: string, value: string, more: Partial<Wording> = {}): Wording {
  return { subjectId: id, predicate: "identifier", value, details: { scheme }, ...more };
}

export function having(id: string, property: string, value: Scalar): Wording {
  return { subjectId: id, predicate: property, value };
}

/** A link; `details` are its own properties, `more` its time and modality. */
export function linked(
  from: string,
  type: string,
  to: string,
  details: Readonly<Record<string, Scalar>> = {},
  more: Partial<Wording> = {},
): Wording {
  return { subjectId: from, predicate: type, objectId: to, details, ...more };
}
