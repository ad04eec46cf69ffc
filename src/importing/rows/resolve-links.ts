import type { Statement } from "../../statements/statement.js";
import { type Draft, type DraftLink, printCell } from "../draft.js";
import { printKey } from "../known/keys.js";
import { isCountry } from "./countries.js";
import { findPlace } from "./find-place.js";
import type { ResolvedLink } from "./plan-draft.js";
import { type LocatedIn, placeId } from "./plan-places.js";
import type { RowContext } from "./row-context.js";

/** The links of a row, each with both its ends. */
export interface RowLinks {
  readonly links: readonly ResolvedLink[];
  /** Divisions that it lies in. */
  readonly located: readonly LocatedIn[];
  /** Links that cannot be said because something else is known, in words. */
  readonly conflicts: readonly string[];
}

/** Finds out where the links of a row lead. Pure, but for `notes`. */
export function resolveLinks(draft: Draft, id: string, row: RowContext): RowLinks {
  const conflicts: string[] = [];
  const located: LocatedIn[] = [];
  const links: ResolvedLink[] = [];
  for (const link of draft.links) {
    const other = findOther(link, draft, id, row);
    if (other === undefined) continue;
    if (other.located) located.push(other.located);
    const [from, to] = link.incoming ? [other.id, id] : [id, other.id];
    if (from === to) {
      row.notes.add(
        `${link.type} from a thing to itself, left out`,
        `${printCell(link.cell)} ${draft.names[0]?.value ?? id}`,
      );
      continue;
    }
    const elsewhere = findElsewhere(link.type, from, to, row);
    if (elsewhere === undefined) links.push({ type: link.type, from, to, link });
    else conflicts.push(`${from} is ${link.type} of ${elsewhere.objectId} already, and of ${to} here: it stays there`);
  }
  return { links, located, conflicts };
}

/** The other end of a link; undefined, and noted, where nobody knows it. */
function findOther(
  { other: target, cell }: DraftLink,
  draft: Draft,
  id: string,
  { known, inFile, notes }: RowContext,
): { readonly id: string; readonly located?: LocatedIn } | undefined {
  if ("id" in target) return { id: target.id };
  if ("key" in target) {
    const found = known.owners.get(printKey(target.key)) ?? inFile.owners.get(printKey(target.key));
    if (found !== undefined) return { id: found };
    notes.add(
      `links to a ${target.key.scheme} that is neither in the graph nor in the file`,
      `${printCell(cell)} ${draft.names[0]?.value ?? id}: ${target.key.value}`,
    );
    return undefined;
  }
  const place = findPlace(target.place, target.within);
  if (!place) {
    notes.add("places that are not known", `${printCell(cell)} ${target.place}`);
    return undefined;
  }
  if (!place.named && !isCountry(place.code) && !/^\d{6}$/.test(target.place))
    notes.add(
      place.code.endsWith("0000")
        ? "places below the prefecture or unknown: put in their province"
        : "places below the prefecture: put in the one that they name",
      `${printCell(cell)} ${target.place}`,
    );
  return { id: placeId(place.code, known), located: { place, name: place.name ?? target.place.trim(), cell } };
}

/** Where a link that leads to one end at a time is known to lead already. */
function findElsewhere(
  type: string,
  from: string,
  to: string,
  { known, model, earlier }: RowContext,
): Statement | undefined {
  if (!model.links.get(type)?.single) return undefined;
  const said = (known.links.get(from) ?? []).filter(
    (one) => one.predicate === type && one.objectId !== to && one.modality !== "PLANNED",
  );
  const ended = new Set(said.filter(({ validTo }) => validTo !== undefined).map(({ objectId }) => objectId));
  return said.find((one) => !ended.has(one.objectId) && !earlier?.ids.has(one.id));
}
