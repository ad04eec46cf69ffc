/** Where something stands in a text, in UTF-16 units as JavaScript counts; what is written out counts code points. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words that seem to name something. */
export interface Mention extends Span {
  readonly text: string;
  /** Label of its kind: "University". */
  readonly kind: string;
  /** Its id, where it is known by this name; otherwise it is new. */
  readonly id?: string;
  /** Which of several that the words name at once, from 0: 分别与甲、乙签署｜合作协议. */
  readonly which?: number;
}

/** A name beside the one that something was first met under, and where it stands. */
export interface OtherName extends Span {
  readonly of: Mention;
  readonly text: string;
  readonly nameKind: "LABEL" | "ACRONYM" | "ABBREVIATION" | "FORMER";
  /** Until when it was borne, where that is told. */
  readonly validTo?: string | undefined;
}

/** Of what is not simply said to be so. */
export type Modality = "PLANNED" | "HISTORICAL";

/** What a passage says of something that it names. */
export interface FoundProperty {
  readonly of: Mention;
  /** A property of its kind. */
  readonly name: string;
  readonly value: string | number;
  readonly quote: Span;
}

export type Details = Readonly<Record<string, string | number>>;
/** Of an entity; of some there are several. */
export type ProposedProperties = Readonly<Record<string, string | number | readonly string[]>>;

/** That two mentions are linked, by the words of a passage. */
export interface FoundLink {
  readonly type: string;
  readonly from: Mention;
  /** "source" is the document itself. */
  readonly to: Mention | "source";
  readonly details: Details;
  readonly quote: Span;
  readonly modality?: Modality;
}

/** A number that the text reports. */
export interface FoundFigure extends Span {
  /** As printed, with its qualifier and what is counted. */
  readonly text: string;
  readonly value: number;
  readonly unit: string;
  readonly metric: string;
  readonly qualifier: string;
  /** What it is a number of, where that was told with it. */
  readonly about?: Mention;
}

/** All that was found in one text, before ids are given. */
export interface Findings {
  readonly mentions: readonly Mention[];
  readonly names: readonly OtherName[];
  readonly links: readonly FoundLink[];
  readonly figures: readonly FoundFigure[];
  readonly properties?: readonly FoundProperty[];
}

export interface ProposedName {
  readonly value: string;
  readonly language: string;
  readonly nameKind: string;
  readonly validTo?: string | undefined;
  readonly quotes: readonly string[];
}

export interface ProposedEntity {
  readonly id: string;
  readonly kind: string;
  /** It is in the graph already. */
  readonly known: boolean;
  /** Of what is not there yet. */
  readonly modality?: Modality;
  readonly quotes: readonly string[];
  readonly names: readonly ProposedName[];
  readonly properties: ProposedProperties;
}

export interface ProposedLink {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly details: Details;
  readonly modality?: Modality;
  readonly quotes: readonly string[];
}

/** What a person is to look at, in terms of a statement file. */
export interface Proposal {
  readonly sourceId: string;
  readonly title: string;
  /** As the text prints it: 2024-05-12. */
  readonly publishedOn?: string | undefined;
  readonly languages: readonly string[];
  readonly document: string;
  /** By key, in order of place; positions in code points. */
  readonly quotes: ReadonlyMap<string, { readonly start: number; readonly end: number; readonly exact: string }>;
  readonly entities: readonly ProposedEntity[];
  readonly links: readonly ProposedLink[];
}
