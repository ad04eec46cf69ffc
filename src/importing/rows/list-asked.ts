import type { Model } from "../../model/model.js";
import type { Draft, DraftLink, Key } from "../draft.js";
import { findRowId, printKey } from "../known/keys.js";
import { findPlace } from "./find-place.js";
import { isCountry } from "./countries.js";
import { placeId, placeKey } from "./plan-places.js";
import type { RowContext } from "./row-context.js";

/** Every identifier by which rows can be about something or lead to it, of places and their provinces too. */
export function listKeys(drafts: readonly Draft[]): readonly Key[] {
  return drafts.flatMap(({ key, identifiers, links }) => [
    key,
    ...identifiers,
    ...links.flatMap(({ other }) => {
      if ("key" in other) return [other.key];
      const place = "place" in other ? findPlace(other.place, other.within) : undefined;
      return place ? listPlaceKeys(place.code) : [];
    }),
  ]);
}

/** The code of a country; of a division that and its province's. */
export function listPlaceKeys(code: string): readonly Key[] {
  if (isCountry(code)) return [placeKey(code)];
  return [code, `${code.slice(0, 2)}0000`].map(placeKey);
}

/** Ids that rows name. */
export interface Named {
  /** Of which they say something. */
  readonly subjects: readonly string[];
  /** What else they lead to or speak of. */
  readonly others: readonly string[];
  readonly links: readonly NamedLink[];
}

export interface NamedLink {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

/** Whom rows name; owners of the identifiers of `listKeys` must have been asked for. */
export function listNamed(drafts: readonly Draft[], row: Pick<RowContext, "known" | "inFile" | "model">): Named {
  const rows = drafts.map((draft) => ({ draft, id: findRowId(draft, row.known.owners) }));
  const links = rows.flatMap(({ draft, id }) =>
    draft.links.flatMap((link) => {
      const other = findEnd(link, row);
      if (other === undefined) return [];
      const [from, to] = link.incoming ? [other, id] : [id, other];
      return [{ type: link.type, from, to }];
    }),
  );
  const owners = drafts.flatMap(({ identifiers }) =>
    identifiers.flatMap((key) => row.known.owners.get(printKey(key)) ?? []),
  );
  const referred = drafts.flatMap((draft) => draft.links.flatMap((link) => listReferred(link, row.model)));
  return {
    subjects: [...rows.map(({ id }) => id), ...links.map(({ from }) => from)],
    others: [...owners, ...links.map(({ to }) => to), ...referred],
    links,
  };
}

function findEnd({ other }: DraftLink, { known, inFile }: Pick<RowContext, "known" | "inFile">): string | undefined {
  if ("id" in other) return other.id;
  if ("key" in other) return known.owners.get(printKey(other.key)) ?? inFile.owners.get(printKey(other.key));
  const place = findPlace(other.place, other.within);
  return place && placeId(place.code, known);
}

/** Ids that stand in what a link says of itself. */
function listReferred({ type, details }: DraftLink, { links }: Model): readonly string[] {
  return [...(links.get(type)?.properties.values() ?? [])].flatMap(({ name, refersTo }) => {
    const id = refersTo && details[name];
    return typeof id === "string" ? [id] : [];
  });
}
