import type { Place } from "../../problem.js";
import type { WrittenStatement } from "../../statements/parsing/parsed-file.js";
import { type Draft, printSheet } from "../draft.js";
import { findRowId, printKey } from "../known/keys.js";
import { planDraft } from "./plan-draft.js";
import type { LocatedIn } from "./plan-places.js";
import { resolveLinks } from "./resolve-links.js";
import type { RowContext } from "./row-context.js";

/** A row with who it is about, not yet checked. */
export interface PlannedRow {
  readonly id: string;
  readonly draft: Draft;
  /** Its first words. */
  readonly at: Place;
  readonly written: readonly WrittenStatement[];
  /** What cannot be said because something else is known, in words. */
  readonly conflicts: readonly string[];
  /** Divisions that it lies in. */
  readonly located: readonly LocatedIn[];
}

/** Who a row is about, and what it says of them. Pure, but for `notes`. */
export function planRow(draft: Draft, row: RowContext): PlannedRow {
  const { known, inFile, context } = row;
  const id = findRowId(draft, known.owners);
  const kind = known.kinds.get(id) ?? inFile.kinds.get(id);
  const isKind = kind === draft.kind || isGeneral(kind, draft.kind, row) || isGeneral(draft.kind, kind, row);
  const taken = draft.identifiers.flatMap((key) => {
    const owner = known.owners.get(printKey(key)) ?? inFile.owners.get(printKey(key));
    return owner === undefined || owner === id ? [] : [{ key, owner }];
  });
  const { links, located, conflicts } = resolveLinks(draft, id, row);
  const identifiers = draft.identifiers.filter((key) => !taken.some((one) => one.key === key));
  return {
    id,
    draft,
    at: { file: printSheet(context.file, draft.cell.sheet), line: draft.cell.row, column: 1 },
    conflicts: [
      ...(isKind ? [] : [`${id} is of kind ${kind} already, and of kind ${draft.kind} here: it stays what it is`]),
      ...taken.map(({ key, owner }) => `${id}: ${printKey(key)} belongs to ${owner}, and is left out`),
      ...conflicts,
    ],
    located,
    written: planDraft({ ...draft, identifiers, links: [] }, id, isKind ? draft.kind : undefined, links, context),
  };
}

/** Whether the one is the wider kind of the other. */
function isGeneral(wide: string | undefined, narrow: string | undefined, { model }: RowContext): boolean {
  return wide !== undefined && narrow !== undefined && model.kinds.get(narrow)?.general === wide;
}
