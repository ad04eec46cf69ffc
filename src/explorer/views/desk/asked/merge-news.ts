import type { Draft, DraftNews, Item, ItemState } from "./types.js";

/** A draft with what has become of it. Answers that come late change nothing. */
export function mergeNews(draft: Draft | undefined, news: DraftNews): Draft {
  const { keys, items = [], source, text, passages, ...rest } = news;
  if (!draft)
    return {
      ...rest,
      items,
      text: text ?? "",
      passages: passages ?? {},
      source: source ?? {
        title: "",
        publisher: "",
        publishedOn: "",
        url: "",
        languages: [],
        licence: "",
        translation: "",
        workId: "",
      },
    };
  if (news.version < draft.version) return draft;
  const known = new Map<string, Item>([...draft.items, ...items].map((item) => [item.key, item]));
  return {
    ...draft,
    ...rest,
    source: source ?? draft.source,
    passages: passages ?? draft.passages,
    items: keys?.flatMap((key) => known.get(key) ?? []) ?? draft.items,
  };
}

/** What somebody has said a moment ago, before the server has. */
export function withState(draft: Draft, keys: readonly string[], state: ItemState): Draft {
  return { ...draft, items: draft.items.map((item) => (keys.includes(item.key) ? { ...item, state } : item)) };
}

/** What an id is called in this draft; the id itself where it is none of its. */
export function nameOf({ items }: Draft, id: string): string {
  const item = items.find((one) => one.sort === "entity" && one.id === id);
  return item?.sort === "entity" ? (item.names[0]?.value ?? id) : id;
}

/** What a rule says, with the names of this draft's things in place of their ids. */
export function printProblem({ items }: Draft, message: string): string {
  return items.reduce(
    (text, item) => (item.sort === "entity" ? text.replaceAll(item.id, item.names[0]?.value ?? item.id) : text),
    message,
  );
}

/** In the order in which they stand in the text: things first where both begin at one place. */
export function inOrder({ items, passages }: Draft): readonly Item[] {
  const placeOf = (item: Item): number => Math.min(...item.quotes.map((key) => passages[key]?.start ?? 0));
  return items
    .map((item) => ({ item, place: placeOf(item) }))
    .sort((a, b) => Number(a.item.sort === "link") - Number(b.item.sort === "link") || a.place - b.place)
    .map(({ item }) => item);
}

/** The next item after one that nobody has decided on, from the start again at the end; undefined where there is none. */
export function nextOpen(
  items: readonly Item[],
  after: string | undefined,
  done: readonly string[] = [],
): string | undefined {
  const at = items.findIndex(({ key }) => key === after);
  const turned = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  return turned.find(({ key, state }) => state === "OPEN" && !done.includes(key))?.key;
}

/** Where the names of things stand in the text, in code points: what is marked in it. */
export interface Mark extends Readonly<Record<"start" | "end", number>> {
  readonly key: string;
}

export function listMarks({ items, passages, text }: Pick<Draft, "items" | "passages" | "text">): readonly Mark[] {
  const points = [...text];
  const marks = items.flatMap((item): Mark[] => {
    if (item.sort === "link" || item.state === "REJECTED") return [];
    return item.names.flatMap(({ value, quotes }) => {
      const name = [...value];
      return quotes.flatMap((quote) => {
        const { start, end } = passages[quote] ?? { start: 0, end: 0 };
        const found: Mark[] = [];
        for (let at = start; at + name.length <= end; at++)
          if (name.every((character, index) => points[at + index] === character))
            found.push({ key: item.key, start: at, end: at + name.length });
        return found;
      });
    });
  });
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}
