import type { Place } from "../../problem.js";
import type { WrittenStatement } from "../../statements/parsing/parsed-file.js";
import { type Claim, type Evidence, PREDICATES, printStatementId, type ValidTime } from "../../statements/statement.js";
import { countCodePoints } from "../../text/code-points.js";
import { type Draft, parseColumn, printSheet, type SourceCell } from "../draft.js";

/** A link whose other end is known by its id. */
export interface ResolvedLink {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly link: Draft["links"][number];
}

export interface DraftContext {
  /** What the file is called in problems. */
  readonly file: string;
  readonly sourceId: string;
  readonly recordedAt: string;
}

/**
 * The statements that a row makes about an entity. `kind` is left out where the graph has it as something else. Pure.
 */
export function planDraft(
  draft: Draft,
  id: string,
  kind: string | undefined,
  links: readonly ResolvedLink[],
  context: DraftContext,
): readonly WrittenStatement[] {
  const { asOf, validFrom, validTo, modality } = draft;
  const time: ValidTime = {
    ...(asOf !== undefined && { asOf }),
    ...(validFrom !== undefined && { validFrom }),
    ...(validTo !== undefined && { validTo }),
  };
  const write = (
    cell: SourceCell,
    claim: Omit<Claim, "sourceId" | "basis" | "evidence" | "modality" | "details"> & Partial<Claim>,
  ): WrittenStatement =>
    writeStatement(
      {
        details: {},
        modality: "ASSERTED",
        basis: "PRINTED",
        sourceId: context.sourceId,
        evidence: [citeCell(cell)],
        ...claim,
      },
      cell,
      context,
    );
  const written = [
    ...(kind === undefined
      ? []
      : [
          write(draft.cell, {
            subjectId: id,
            predicate: PREDICATES.kind,
            value: kind,
            modality,
            ...time,
            ...(draft.kindSuppliedBy !== undefined && {
              basis: "SUPPLIED",
              suppliedBy: draft.kindSuppliedBy,
              evidence: [],
            }),
          }),
        ]),
    ...draft.names.map(({ value, language, nameKind, cell, suppliedBy }) =>
      write(cell, {
        subjectId: id,
        predicate: PREDICATES.name,
        value,
        details: { language, nameKind },
        ...time,
        ...(suppliedBy !== undefined && { basis: "SUPPLIED", suppliedBy, evidence: [] }),
      }),
    ),
    ...draft.identifiers.map(({ scheme, value, cell }) =>
      write(cell, { subjectId: id, predicate: PREDICATES.identifier, value, details: { scheme } }),
    ),
    ...draft.properties.map(({ name, value, cell, suppliedBy }) =>
      write(cell, {
        subjectId: id,
        predicate: name,
        value,
        ...time,
        ...(suppliedBy !== undefined && { basis: "SUPPLIED", suppliedBy, evidence: [] }),
      }),
    ),
    // What became of something does not end with it.
    ...links.map(({ type, from, to, link }) =>
      write(link.cell, {
        subjectId: from,
        predicate: type,
        objectId: to,
        details: link.details,
        ...(link.beside && { evidence: [link.cell, ...link.beside].map(citeCell) }),
        ...(type === "SUCCEEDED_BY" ? {} : { modality: link.modality ?? modality, ...(link.time ?? time) }),
      }),
    ),
  ];
  return [...new Map(written.map((entry) => [entry.statement.id, entry])).values()];
}

/** A claim with its id, where it is said. */
export function writeStatement(claim: Claim, cell: SourceCell, { file, recordedAt }: DraftContext): WrittenStatement {
  const at: Place = { file: printSheet(file, cell.sheet), line: cell.row, column: parseColumn(cell.column) };
  return { statement: { ...claim, id: printStatementId(claim), recordedAt }, at, places: new Map(), quotes: [] };
}

/** A cell as evidence: all of it. */
export function citeCell({ sheet, row, column, text }: SourceCell): Evidence {
  return {
    start: 0,
    end: countCodePoints(text).length,
    exact: text,
    ...(sheet !== undefined && { sheet }),
    row,
    column,
  };
}
