/** What the desk answers with (src/server/desk), as this page reads it. */

export type ItemState = "OPEN" | "ACCEPTED" | "REJECTED";
export type FieldValue = string | number | boolean | readonly string[];
export type Details = Readonly<Record<string, FieldValue>>;

export interface ItemName {
  readonly value: string;
  readonly language: string;
  readonly nameKind: string;
  readonly quotes: readonly string[];
}

interface ItemBase {
  readonly key: string;
  readonly state: ItemState;
  readonly version: number;
  readonly by?: string;
  readonly modality?: string;
  readonly quotes: readonly string[];
}

export interface EntityItem extends ItemBase {
  readonly sort: "entity";
  readonly id: string;
  readonly kind: string;
  readonly known: boolean;
  readonly names: readonly ItemName[];
  readonly properties: Details;
}

export interface LinkItem extends ItemBase {
  readonly sort: "link";
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly details: Details;
}

export type Item = EntityItem | LinkItem;

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

export interface Passage {
  readonly start: number;
  readonly end: number;
}

export interface Draft {
  readonly id: string;
  readonly file: string;
  readonly status: "OPEN" | "RECORDED";
  readonly version: number;
  readonly sourceId: string;
  readonly imports: readonly string[];
  readonly source: SourceFields;
  readonly sourceVersion: number;
  readonly text: string;
  readonly passages: Readonly<Record<string, Passage>>;
  readonly items: readonly Item[];
}

/** The same, where what did not change is left out. */
export type DraftNews = Omit<Draft, "source" | "text" | "passages" | "items"> &
  Partial<Pick<Draft, "source" | "text" | "passages" | "items">> & { readonly keys?: readonly string[] };

export interface QueueLine {
  readonly id: string;
  readonly title: string;
  readonly file: string;
  readonly status: Draft["status"];
  readonly items: number;
  readonly open: number;
  readonly updatedAt: string;
  readonly updatedBy: string;
}

export interface Field {
  readonly name: string;
  readonly type: string;
  readonly list?: true;
  readonly required?: true;
}

export interface Forms {
  /** By label: "University". `name` as the API has it: "UNIVERSITY". */
  readonly kinds: Readonly<Record<string, { readonly name: string; readonly fields: readonly Field[] }>>;
  readonly links: Readonly<
    Record<
      string,
      { readonly from: readonly string[]; readonly to: readonly string[]; readonly fields: readonly Field[] }
    >
  >;
  readonly enums: Readonly<Record<string, readonly string[]>>;
  readonly fetches: boolean;
}

export interface ItemProblem {
  /** Key of an item, "source", or "source:licence". */
  readonly at: string;
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly suggestion?: string;
}

export interface Session {
  /** False where there is no desk. */
  readonly desk?: false;
  readonly signedIn?: boolean;
  readonly by?: string;
  readonly scopes?: readonly string[];
  readonly token?: string;
}
