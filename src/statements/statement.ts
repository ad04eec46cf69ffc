import { createHash } from "node:crypto";

export type Modality = "ASSERTED" | "PLANNED" | "HISTORICAL" | "INFERRED";
export type Basis = "PRINTED" | "SUPPLIED";

/** Predicates that are neither a property nor a link. */
export const PREDICATES = { kind: "kind", name: "name", identifier: "identifier" } as const;

/**
 * A passage of a source. Positions are in code points, in its text or, where there is a row, in that cell of a table;
 * `exact` is what stands there.
 */
export interface Evidence {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly sheet?: string;
  /** From 1, title rows counted: as a spreadsheet shows it. In a file of one record a line, its line. */
  readonly row?: number;
  /** "C" as a spreadsheet shows it, or the field of a record: "names[0].value". */
  readonly column?: string;
  /** What stands before and after it; only where the store kept that, and no part of the claim. */
  readonly prefix?: string;
  readonly suffix?: string;
}

/** When a claim holds, with the precision that was printed. */
export interface ValidTime {
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly asOf?: string;
}

/**
 * One claim of one source. `value` is set for all but links, `objectId` for links alone; `details` holds what else
 * belongs to the claim: a link's properties, a name's language and kind, an identifier's scheme.
 */
export interface Claim extends ValidTime {
  readonly subjectId: string;
  /** `kind`, `name`, `identifier`, the name of a property, or the type of a link. */
  readonly predicate: string;
  readonly objectId?: string;
  readonly value?: Scalar | readonly Scalar[];
  readonly details: Readonly<Record<string, Scalar>>;
  readonly modality: Modality;
  readonly basis: Basis;
  readonly suppliedBy?: string;
  readonly inference?: string;
  readonly sourceId: string;
  readonly evidence: readonly Evidence[];
}

export type Scalar = string | number | boolean;

/** A claim with its identity and its life. */
export interface Statement extends Claim {
  /** `printStatementId` of the claim. */
  readonly id: string;
  /** When this graph learnt it: ISO 8601, UTC. */
  readonly recordedAt: string;
  /** Id of the statement that is believed instead of this one, and why. */
  readonly overruledBy?: string;
  readonly because?: string;
  readonly retraction?: Retraction;
  /** Retractions that were undone, in order of time. */
  readonly undone?: readonly UndoneRetraction[];
}

export interface Retraction {
  readonly reason: string;
  /** ISO 8601, UTC. */
  readonly recordedAt: string;
  /** With its whole source, or by the statement file that it stands in; absent where somebody took it back by itself. */
  readonly as?: "SOURCE" | "FILE";
}

export interface UndoneRetraction extends Omit<Retraction, "as"> {
  readonly undoneAt: string;
  readonly undoneBecause: string;
}

/**
 * The id of a claim: the first 20 hex digits (80 bits) of the SHA-256 of its content in a fixed order. The same claim
 * of the same source on the same evidence has the same id anywhere; `recordedAt` and what became of it are not part of
 * it, nor in which row of a table a cell stands: the same list in another order says the same.
 */
export function printStatementId(claim: Claim): string {
  const content = [
    claim.sourceId,
    claim.subjectId,
    claim.predicate,
    claim.objectId ?? null,
    claim.value ?? null,
    Object.entries(claim.details).sort(([a], [b]) => (a < b ? -1 : 1)),
    claim.modality,
    claim.basis,
    claim.suppliedBy ?? null,
    claim.inference ?? null,
    claim.validFrom ?? null,
    claim.validTo ?? null,
    claim.asOf ?? null,
    claim.evidence.map(({ start, end, exact }) => [start, end, exact]),
  ];
  return createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 20);
}
