import type { Model } from "../../model/model.js";
import type { Place } from "../../problem.js";
import type { WrittenStatement } from "../../statements/parsing/parsed-file.js";
import type { Statement } from "../../statements/statement.js";
import { type Draft, type Notes, printSheet } from "../draft.js";
import { findPlace } from "./find-place.js";
import { findId, type KnownIndex, printKey } from "../known/known-index.js";
import type { InFile } from "./list-file.js";
import { type DraftContext, planDraft, type ResolvedLink } from "./plan-draft.js";
import { type LocatedIn, placeId } from "./plan-places.js";
import type { EarlierEdition } from "../editions/compare-edition.js";

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

export interface RowContext {
  readonly known: KnownIndex;
  readonly inFile: InFile;
  readonly context: DraftContext;
  readonly notes: Notes;
  readonly model: Model;
  /** What it says has ended where this edition says otherwise, and is in nobody's way. */
  readonly earlier: EarlierEdition | undefined;
}

/** Who a row is about, and what it says of them. Pure, but for `notes`. */
export function planRow(draft: Draft, { known, inFile, context, notes, model, earlier }: RowContext): PlannedRow {
  const id = findId(draft, known);
  const kind = known.kinds.get(id) ?? inFile.kinds.get(id);
  const conflicts: string[] = [];
  if (kind !== draft.kind) conflicts.push(`${id} is a ${kind} already, and a ${draft.kind} here: it stays what it is`);
  const identifiers = draft.identifiers.filter((key) => {
    const owner = known.owners.get(printKey(key)) ?? inFile.owners.get(printKey(key));
    if (owner === undefined || owner === id) return true;
    conflicts.push(`${id}: ${printKey(key)} belongs to ${owner}, and is left out`);
    return false;
  });
  const located: LocatedIn[] = [];
  const links: ResolvedLink[] = [];
  for (const link of draft.links) {
    const other = findOther(link.other);
    if (other === undefined) continue;
    const [from, to] = link.incoming ? [other, id] : [id, other];
    if (from === to) {
      notes.add(`${link.type} from a thing to itself, left out`, draft.names[0]?.value ?? id);
      continue;
    }
    const single = model.links.get(link.type)?.single && findOtherEnd(link.type, from, to);
    if (single)
      conflicts.push(`${from} is ${link.type} of ${single.objectId} already, and of ${to} here: it stays there`);
    else links.push({ type: link.type, from, to, link });

    function findOtherEnd(type: string, start: string, end: string): Statement | undefined {
      const said = (known.about.get(start) ?? []).filter(
        (one) => one.predicate === type && one.objectId !== end && one.modality !== "PLANNED",
      );
      const ended = new Set(said.filter(({ validTo }) => validTo !== undefined).map(({ objectId }) => objectId));
      return said.find((one) => !ended.has(one.objectId) && !earlier?.said.get(start)?.includes(one));
    }

    function findOther(target: typeof link.other): string | undefined {
      if ("id" in target) return target.id;
      if ("key" in target) {
        const found = known.owners.get(printKey(target.key)) ?? inFile.owners.get(printKey(target.key));
        if (found === undefined)
          notes.add(
            `links to a ${target.key.scheme} that is neither in the graph nor in the file`,
            `${draft.names[0]?.value ?? id}: ${target.key.value}`,
          );
        return found;
      }
      const place = findPlace(target.place, target.within);
      if (!place) return (notes.add("places that are not known", target.place), undefined);
      if (!place.named && !/^\d{6}$/.test(target.place))
        notes.add("places below the prefecture or unknown: put in their province", target.place);
      located.push({ place, name: target.place.trim(), cell: link.cell });
      return placeId(place.code, known);
    }
  }
  const said = { ...draft, identifiers, links: [] };
  return {
    id,
    draft,
    at: { file: printSheet(context.file, draft.cell.sheet), line: draft.cell.row, column: 1 },
    conflicts,
    located,
    written: planDraft(said, id, kind === draft.kind ? kind : undefined, links, context),
  };
}
