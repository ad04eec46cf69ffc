import type { Model } from "../../model/model.js";
import { findRequired } from "../../reading/proposing/find-required.js";
import { suggestNearest } from "../../text/suggest.js";
import { DeskError } from "../desk-error.js";
import type { Draft, DraftDetails, DraftItem, EntityItem, LinkItem } from "./draft.js";
import type { Edit } from "./edit.js";

type Set = Extract<Edit, { readonly do: "change" }>["set"];

/** Names of fields that may be said. */
type Fields = Pick<ReadonlySet<string>, "has" | "keys">;

/** From when until when a link holds, or at what time it was so: any link may say it. */
export const DATES: readonly string[] = ["validFrom", "validTo", "asOf"];

/** An item as somebody has mended it; who mends it says that it is right. @throws DeskError MALFORMED */
export function changeItem(draft: Draft, item: DraftItem, set: Set, model: Model): DraftItem {
  for (const key of (set.names ?? []).flatMap(({ quotes }) => quotes)) checkPassage(draft, key);
  const mended = item.sort === "entity" ? changeEntity(item, set, model) : changeLink(item, set, model);
  const next = set.modality === undefined ? mended : setModality(mended, set.modality);
  return item.state === "REJECTED" ? next : { ...next, state: "ACCEPTED" };
}

/** "" and null say that it is simply so. */
function setModality(item: DraftItem, how: string | null): DraftItem {
  const { modality: _, ...plain } = item;
  return how === null || how === "" ? plain : { ...plain, modality: how };
}

function changeEntity(item: EntityItem, { kind = item.kind, names: given, properties }: Set, model: Model): EntityItem {
  const names = given ?? item.names;
  const known = model.kinds.get(kind) ?? refuse("kind", kind, model.kinds.keys());
  if (item.known && kind !== item.kind)
    throw new DeskError("MALFORMED", "What is in the graph has its kind there: say that it is another one first.");
  const own = properties ?? fitting(item.properties, known.properties);
  const required =
    kind === item.kind ? {} : findRequired({ kind, names: new Map(names.map((one) => [one.value, one])) });
  return { ...item, kind, names, properties: checkFields({ ...required, ...own }, known.properties) };
}

function changeLink(item: LinkItem, set: Set, model: Model): LinkItem {
  const { type = item.type, from = item.from, to = item.to, details } = set;
  const known = model.links.get(type) ?? refuse("link", type, model.links.keys());
  const fields = new Set([...known.properties.keys(), ...DATES]);
  const given = details ?? fitting(item.details, fields);
  return { ...item, type, from, to, details: checkFields(given, fields) };
}

function checkPassage({ passages }: Draft, key: string): void {
  if (!Object.hasOwn(passages, key)) throw new DeskError("MALFORMED", `There is no passage ${key}.`);
}

function fitting(details: DraftDetails, fields: Fields): DraftDetails {
  return Object.fromEntries(Object.entries(details).filter(([name]) => fields.has(name)));
}

/** What was emptied is not said. @throws DeskError MALFORMED for a field that there is not */
function checkFields(details: DraftDetails, fields: Fields): DraftDetails {
  const said = Object.entries(details).filter(
    ([, value]) => value !== "" && !(Array.isArray(value) && value.length === 0),
  );
  for (const [name] of said) if (!fields.has(name)) refuse("field", name, fields.keys());
  return Object.fromEntries(said);
}

export function refuse(what: string, name: string, known: Iterable<string>): never {
  const near = suggestNearest(name, [...known]);
  throw new DeskError(
    "MALFORMED",
    `There is no ${what} "${name.slice(0, 80)}".${near === undefined ? "" : ` ${near}`}`,
  );
}
