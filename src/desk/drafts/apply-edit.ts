import type { Model } from "../../model/model.js";
import { DeskError } from "../desk-error.js";
import { addEntity, addLink } from "./add-item.js";
import { changeItem } from "./change-item.js";
import { type Draft, type DraftItem, type EditRecord, type EntityItem, type ItemState, MOST_HISTORY } from "./draft.js";
import type { Edit } from "./edit.js";
import { createFreshId } from "./fresh-id.js";

export interface EditContext {
  /** Name of who edits. */
  readonly by: string;
  readonly text: string;
  readonly model: Model;
  /** Ids that the graph has. */
  readonly taken: ReadonlySet<string>;
}

type EditOf<Name extends Edit["do"]> = Extract<Edit, { readonly do: Name }>;

/** Items as an edit leaves them, those that it changed and made alone, and what else it changed. */
interface Changes {
  readonly changed: readonly DraftItem[];
  readonly added?: readonly DraftItem[];
  readonly more?: Partial<Pick<Draft, "source" | "passages">>;
}

/**
 * The draft after an edit. What was changed by somebody else since it was seen is not changed: the edit is refused as a
 * whole, with the items as they are now. Pure.
 * @throws DeskError CONFLICT, MALFORMED for what the model does not have, NOT_FOUND
 */
export function applyEdit(draft: Draft, edit: Edit, context: EditContext): Draft {
  const version = draft.version + 1;
  const { changed, added = [], more = {} } = planEdit(draft, edit, context);
  const mark = <Item extends DraftItem>(item: Item): Item => ({ ...item, version, edit: version, by: context.by });
  const now = new Map(changed.map((item) => [item.key, mark(item)]));
  const before = draft.items.filter(({ key }) => now.has(key));
  const record: EditRecord = {
    version,
    by: context.by,
    before,
    added: added.map(({ key }) => key),
    ...(more.source && { source: { fields: draft.source, edit: draft.sourceEdit } }),
  };
  return {
    ...draft,
    ...more,
    version,
    ...(more.source && { sourceVersion: version, sourceEdit: version }),
    items: [...draft.items.map((item) => now.get(item.key) ?? item), ...added.map(mark)],
    history: [...draft.history, record].slice(-MOST_HISTORY),
  };
}

function planEdit(draft: Draft, edit: Edit, context: EditContext): Changes {
  switch (edit.do) {
    case "decide":
      return decide(draft, edit);
    case "change":
      return { changed: [changeItem(draft, seen(draft, edit), edit.set, context.model)] };
    case "merge":
      return merge(draft, edit, context);
    case "separate":
      return separate(draft, edit, context);
    case "add-entity":
      return addEntity(draft, edit, context);
    case "add-link":
      return addLink(draft, edit, context);
    case "source":
      if (edit.version !== draft.sourceVersion)
        throw new DeskError("CONFLICT", "Somebody else has changed what is said of the document.", {
          keys: ["source"],
        });
      return { changed: [], more: { source: { ...draft.source, ...withoutUndefined(edit.set) } } };
  }
}

/** @throws DeskError NOT_FOUND, CONFLICT */
function seen(draft: Draft, { key, version }: { readonly key: string; readonly version: number }): DraftItem {
  const item = draft.items.find((one) => one.key === key);
  if (!item) throw new DeskError("NOT_FOUND", `There is no item ${key} any more.`, { keys: [key] });
  if (item.version !== version)
    throw new DeskError("CONFLICT", `${item.by ?? "Somebody else"} has changed this meanwhile.`, { keys: [key] });
  return item;
}

/** What is right has ends that are right; what is not, nothing hangs on. */
function decide(draft: Draft, { items, state }: EditOf<"decide">): Changes {
  const chosen = new Map(items.map((one) => [one.key, { ...seen(draft, one), state }]));
  const follow = (item: DraftItem, next: ItemState): void => {
    if (!chosen.has(item.key) && item.state !== next) chosen.set(item.key, { ...item, state: next });
  };
  for (const item of Array.from(chosen.values())) {
    if (item.sort === "link" && state === "ACCEPTED")
      for (const end of listEnds(draft, [item.from, item.to])) if (end.state === "OPEN") follow(end, "ACCEPTED");
    if (item.sort === "entity" && state === "REJECTED" && !item.known)
      for (const link of draft.items)
        if (link.sort === "link" && (link.from === item.id || link.to === item.id)) follow(link, "REJECTED");
  }
  return { changed: [...chosen.values()] };
}

function listEnds({ items }: Draft, ids: readonly string[]): readonly EntityItem[] {
  return items.filter((item): item is EntityItem => item.sort === "entity" && ids.includes(item.id));
}

/** It is that one: of the graph, or another of the draft, which gets its names. Links follow. */
function merge(draft: Draft, edit: EditOf<"merge">, { model }: EditContext): Changes {
  const item = seen(draft, edit);
  const { id, kind } = edit.into;
  if (item.sort !== "entity" || !model.kinds.has(kind)) throw new DeskError("MALFORMED", "Only things can be one.");
  if (item.id === id) throw new DeskError("MALFORMED", "It is that one already.");
  const other = draft.items.find((one): one is EntityItem => one.sort === "entity" && one.id === id);
  const links = moveLinks(draft, item.id, id);
  if (!other) {
    const fits = Object.entries(item.properties).filter(([name]) => model.kinds.get(kind)?.properties.has(name));
    const known: EntityItem = {
      ...item,
      id,
      kind,
      known: true,
      state: "ACCEPTED",
      properties: Object.fromEntries(fits),
    };
    return { changed: [known, ...links] };
  }
  const names = [...other.names, ...item.names.filter(({ value }) => other.names.every((one) => one.value !== value))];
  const kept: EntityItem = { ...other, names, quotes: [...new Set([...other.quotes, ...item.quotes])] };
  return { changed: [{ ...item, state: "REJECTED" }, kept, ...links] };
}

/** It only shares its name with what is known: it is new. */
function separate(draft: Draft, edit: EditOf<"separate">, { taken }: EditContext): Changes {
  const item = seen(draft, edit);
  if (item.sort !== "entity") throw new DeskError("MALFORMED", "Only things can be new.");
  const id = createFreshId(draft, item.kind, item.names[0]?.value ?? "", taken);
  return { changed: [{ ...item, id, known: false, state: "ACCEPTED" }, ...moveLinks(draft, item.id, id)] };
}

function moveLinks({ items }: Draft, from: string, to: string): readonly DraftItem[] {
  return items.flatMap((item): DraftItem[] => {
    if (item.sort !== "link" || (item.from !== from && item.to !== from)) return [];
    const [start, end] = [item.from, item.to].map((id) => (id === from ? to : id));
    return [{ ...item, from: start ?? item.from, to: end ?? item.to, ...(start === end && { state: "REJECTED" }) }];
  });
}

function withoutUndefined<T extends object>(fields: T): { readonly [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, one]) => one !== undefined)) as never;
}
