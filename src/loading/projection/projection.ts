import type { Scalar } from "../../statements/statement.js";

/** What a node or link carries in the database: scalars and lists of them; absent is absent. */
export type Properties = Readonly<Record<string, Scalar | readonly Scalar[]>>;

/** Something of the graph with an id of its own; `properties.hash` tells whether it changed. */
export interface Item {
  readonly id: string;
  readonly properties: Properties;
}

export interface NodeItem extends Item {
  readonly labels: readonly string[];
}

export interface LinkItem extends Item {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

/** A name, as search finds it; the same names stand on their node as `namesJson`. */
export interface NameItem extends Item {
  readonly entityId: string;
}

export interface StatementItem extends Item {
  readonly sourceId: string;
  /** What it quotes of the text of its source, in code points: cells and fields are no text. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** A sentence of a source's text. */
export interface SentenceItem extends Item {
  readonly sourceId: string;
}

export interface DisagreementItem extends Item {
  /** What it is found again by when one of its statements changes. */
  readonly group: string;
  /** Every node that one of its statements is about or links to. */
  readonly concerns: readonly string[];
}

/** A retraction that was undone: the statement itself keeps only the one that holds. */
export interface UndoneItem extends Item {
  readonly statementId: string;
}

/** A judgement of who is who, with what became of it. */
export type JudgementItem = Item;

/** An id that was merged into another. */
export interface RedirectItem extends Item {
  /** The id that stands for it. */
  readonly entityId: string;
}

/** What a set of statements makes, every list in order of id, so that equal statements give equal bytes. */
export interface Items {
  readonly nodes: readonly NodeItem[];
  readonly links: readonly LinkItem[];
  readonly names: readonly NameItem[];
  readonly statements: readonly StatementItem[];
  readonly sentences: readonly SentenceItem[];
  /** Statements that cannot all hold, side by side. */
  readonly disagreements: readonly DisagreementItem[];
  readonly undone: readonly UndoneItem[];
  readonly redirects: readonly RedirectItem[];
  /** All that were ever made, revoked ones too. */
  readonly judgements: readonly JudgementItem[];
}

/** The whole graph. */
export interface Projection extends Items {
  /**
   * `sumHashes` of all lists but judgements and redirects: equal graphs have equal versions. Judgements count by what
   * they do to the graph: when one is taken back the graph has the version from before it.
   */
  readonly version: string;
  /** The same over the judgements alone. */
  readonly judgementsVersion: string;
  readonly counts: Counts;
}

export interface Counts {
  readonly nodes: number;
  readonly links: number;
  readonly statements: number;
  readonly sources: number;
  /** Links that no source dates, one for each statement. */
  readonly undated: number;
  /** By kind, as the API names it. */
  readonly kinds: readonly { readonly kind: string; readonly count: number }[];
}
