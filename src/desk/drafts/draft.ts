/** What somebody has said of an item: nothing yet, that it is right, that it is not. */
export type ItemState = "OPEN" | "ACCEPTED" | "REJECTED";

export type DraftValue = string | number | boolean | readonly string[];
export type DraftDetails = Readonly<Record<string, DraftValue>>;

export interface DraftName {
  readonly value: string;
  readonly language: string;
  readonly nameKind: string;
  /** Keys of passages. */
  readonly quotes: readonly string[];
}

interface ItemBase {
  /** "e3", "l12": the same as long as the draft lives. */
  readonly key: string;
  readonly state: ItemState;
  /** Version of the draft in which it was changed last. */
  readonly version: number;
  /** The edit that made it what it is, by the version that came of it; undoing goes back to an earlier one. */
  readonly edit: number;
  /** Who changed it last; absent as long as nobody did. */
  readonly by?: string;
  /** Of what is not simply said to be so: PLANNED. Of a thing it is said of its being there. */
  readonly modality?: string;
  /** Keys of passages. */
  readonly quotes: readonly string[];
}

/** That there is something, what it is called and what is said of it; figures are among them. */
export interface EntityItem extends ItemBase {
  readonly sort: "entity";
  readonly id: string;
  /** Label of its kind: "University". */
  readonly kind: string;
  /** It is in the graph already. */
  readonly known: boolean;
  readonly names: readonly DraftName[];
  readonly properties: DraftDetails;
}

export interface LinkItem extends ItemBase {
  readonly sort: "link";
  readonly type: string;
  /** Ids of things, of this draft or of the graph; `to` may be "source": the document. */
  readonly from: string;
  readonly to: string;
  readonly details: DraftDetails;
}

export type DraftItem = EntityItem | LinkItem;

/** What is said of the document, once. Texts may be empty while somebody works on it. */
export interface SourceFields {
  readonly title: string;
  readonly publisher: string;
  readonly publishedOn: string;
  readonly url: string;
  readonly languages: readonly string[];
  readonly licence: string;
  readonly translation: string;
  readonly workId: string;
}

/** A passage that something is quoted from, in code points. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** What one edit changed, so that it can be undone. */
export interface EditRecord {
  /** Version that it made. */
  readonly version: number;
  readonly by: string;
  /** The items as they were before. */
  readonly before: readonly DraftItem[];
  /** Keys of items that it made. */
  readonly added: readonly string[];
  /** What was said of the document before, and by which edit. */
  readonly source?: { readonly fields: SourceFields; readonly edit: number };
}

/** One text that is worked on. The text itself is kept beside it: it never changes. */
export interface Draft {
  readonly version: number;
  readonly sourceId: string;
  readonly source: SourceFields;
  /** Version in which its fields were changed last. */
  readonly sourceVersion: number;
  readonly sourceEdit: number;
  readonly passages: Readonly<Record<string, Passage>>;
  readonly items: readonly DraftItem[];
  readonly history: readonly EditRecord[];
  /** ISO 8601, UTC: when its statements were recorded, whenever they come into the graph. */
  readonly recordedAt: string;
}

/** End of a link: the document itself. */
export const SOURCE_END = "source";

/** Edits that can be undone. */
export const MOST_HISTORY = 50;
/** Items of one draft. */
export const MOST_ITEMS = 2_000;

/** What a person left to say. */
export function countOpen({ items }: Pick<Draft, "items">): number {
  return items.filter(({ state }) => state === "OPEN").length;
}
