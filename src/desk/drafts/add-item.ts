import type { Model } from "../../model/model.js";
import { findRequired } from "../../reading/proposing/find-required.js";
import { countCodePoints } from "../../text/code-points.js";
import { hasHan } from "../../text/print-search-text.js";
import { findSentences } from "../../text/sentences/find-sentences.js";
import { DeskError } from "../desk-error.js";
import { refuse } from "./change-item.js";
import { type Draft, type EntityItem, type LinkItem, MOST_ITEMS, type Passage } from "./draft.js";
import type { Edit } from "./edit.js";
import { createFreshId } from "./fresh-id.js";

type AddEntity = Extract<Edit, { readonly do: "add-entity" }>;
type AddLink = Extract<Edit, { readonly do: "add-link" }>;

interface Around {
  readonly text: string;
  readonly model: Model;
  readonly taken: ReadonlySet<string>;
}

/** A name of 300 characters is a sentence. */
const LONGEST_NAME = 300;

/** Something that the selected words name, quoted from their sentence. @throws DeskError MALFORMED, TOO_LARGE */
export function addEntity(
  draft: Draft,
  { start, end, kind, id }: AddEntity,
  { text, model, taken }: Around,
): { readonly changed: []; readonly added: readonly [EntityItem]; readonly more: Pick<Draft, "passages"> } {
  checkRoom(draft);
  if (!model.kinds.has(kind)) refuse("kind", kind, model.kinds.keys());
  const { name, key, passages } = quote(draft, text, { start, end });
  if (name.length > LONGEST_NAME || name.trim() !== name || name === "")
    throw new DeskError("MALFORMED", "Select the name alone: no space around it, no whole passage.");
  const value = { value: name, language: hasHan(name) ? "zh-Hans" : "en", nameKind: "LABEL", quotes: [key] };
  const item: EntityItem = {
    sort: "entity",
    key: nextKey(draft, "e"),
    state: "ACCEPTED",
    version: 0,
    edit: 0,
    id: id ?? createFreshId(draft, kind, name, taken),
    kind,
    known: id !== undefined,
    names: [value],
    properties: id === undefined ? findRequired({ kind, names: new Map([[name, value]]) }) : {},
    quotes: [key],
  };
  return { changed: [], added: [item], more: { passages } };
}

/** A link that the selected words say, quoted from their sentences. @throws DeskError MALFORMED, TOO_LARGE */
export function addLink(
  draft: Draft,
  { type, from, to, start, end }: AddLink,
  { text, model }: Around,
): { readonly changed: []; readonly added: readonly [LinkItem]; readonly more: Pick<Draft, "passages"> } {
  checkRoom(draft);
  if (!model.links.has(type)) refuse("link", type, model.links.keys());
  const { key, passages } = quote(draft, text, { start, end });
  const item: LinkItem = {
    sort: "link",
    key: nextKey(draft, "l"),
    state: "ACCEPTED",
    version: 0,
    edit: 0,
    type,
    from,
    to,
    details: {},
    quotes: [key],
  };
  return { changed: [], added: [item], more: { passages } };
}

/** The sentences around a place, as a passage of the draft. @param place in code points @throws DeskError MALFORMED */
function quote(
  { passages }: Draft,
  text: string,
  { start, end }: Passage,
): { readonly name: string; readonly key: string; readonly passages: Draft["passages"] } {
  const points = countCodePoints(text);
  if (start >= end || end > points.length) throw new DeskError("MALFORMED", "The text has no such place.");
  const [from, to] = [points.toUtf16(start), points.toUtf16(end)];
  const around = findSentences(text).filter((one) => one.start < to && from < one.end);
  const whole = {
    start: points.fromUtf16(Math.min(from, around[0]?.start ?? from)),
    end: points.fromUtf16(Math.max(to, around.at(-1)?.end ?? to)),
  };
  const known = Object.entries(passages).find(([, one]) => one.start === whole.start && one.end === whole.end);
  const key = known?.[0] ?? `p${whole.start}-${whole.end}`;
  return { name: points.slice(start, end), key, passages: { ...passages, [key]: whole } };
}

function nextKey({ items }: Draft, letter: "e" | "l"): string {
  const numbers = items.flatMap(({ key }) => (key.startsWith(letter) ? [Number(key.slice(1))] : []));
  return `${letter}${Math.max(0, ...numbers) + 1}`;
}

function checkRoom({ items }: Draft): void {
  if (items.length >= MOST_ITEMS) throw new DeskError("TOO_LARGE", `A text has at most ${MOST_ITEMS} items here.`);
}
