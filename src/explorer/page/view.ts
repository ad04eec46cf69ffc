import type { ComponentType } from "preact";
import type { Language } from "../model/dates.js";
import type { DrawnGraph } from "../model/files/gexf.js";
import type { Column, Provenance } from "../model/files/table.js";
import type { State } from "../model/address/url-state.js";
import type { ViewId } from "../model/address/views.js";
import type { Words } from "../model/words/words.js";
import type { Query } from "../queries/query.js";
import type { Ask } from "./ask.js";
import type { Progress } from "./ask-pages.js";

/** What everything on the page is read in. */
export interface Reading {
  readonly state: State;
  readonly language: Language;
  readonly words: Words;
  /** Of the graph, once it is known: the seed of layouts, and in every export. */
  readonly version: string;
}

export interface Question {
  readonly query: Query<unknown, unknown>;
  readonly variables: unknown;
}

/** What is said where there is nothing to show: what was asked, and what to try. */
export interface Nothing {
  readonly asked: string;
  readonly tries: readonly { readonly text: string; readonly state?: State }[];
}

/**
 * One view: what it asks for a state, which rows the answer has, and how they look. The shell does the rest: address,
 * loading, errors, table, exports, sharing, focus.
 */
export interface View<Answer, Row> {
  readonly id: ViewId;
  /**
   * What "See the query" opens, and, without `load`, what is asked. undefined where the state does not say enough: then
   * `idle` is shown.
   */
  readonly question: (state: State) => Question | undefined;
  /** Where one question is not enough. */
  readonly load?: (state: State, ask: Ask) => Promise<Answer>;
  /** All that a page of it was shown of, for files: page after page. Without it a page is all there is. */
  readonly whole?: (state: State, ask: Ask, progress: Progress) => Promise<Answer>;
  readonly heading: (answer: Answer | undefined, reading: Reading) => string;
  /** A sentence below the heading. */
  readonly lead?: (answer: Answer, reading: Reading) => string;
  /** The single source of picture, table and CSV. */
  readonly rows: (answer: Answer, reading: Reading) => readonly Row[];
  readonly columns: (reading: Reading, answer: Answer) => readonly Column<Row>[];
  /** Which sources stand behind the rows. */
  readonly sources: (answer: Answer) => Provenance["sources"];
  /** What a graph program gets: the things of the rows, and the links among them. */
  readonly graph: (answer: Answer, reading: Reading) => DrawnGraph;
  readonly nothing?: (answer: Answer, reading: Reading) => Nothing | undefined;
  /** What is said where the state asks nothing yet. */
  readonly idle?: (reading: Reading) => Nothing;
  /** Stays while an answer is on its way, and where it is empty: filters, fields to choose what is asked. */
  readonly Controls?: ComponentType<{ readonly answer: Answer | undefined; readonly reading: Reading }>;
  readonly Page: ComponentType<PageProps<Answer, Row>>;
  /** Which thing the tabs "Card, Network, Partnerships, …" are of. */
  readonly about?: (state: State) => string | undefined;
}

export interface PageProps<Answer, Row> {
  readonly answer: Answer;
  readonly rows: readonly Row[];
  readonly reading: Reading;
}

/** A view as the shell sees it, which hands its own answers and rows back to it and looks into none. */
export type AnyView = View<unknown, unknown>;

/** Forgets the types of a view's answer and rows; all that leaves the view comes back to it. */
export function defineView<Answer, Row>(view: View<Answer, Row>): AnyView {
  return view as unknown as AnyView;
}

/** A question with its types checked. */
export function askFor<Answer, Variables>(query: Query<Answer, Variables>, variables: Variables): Question {
  return { query, variables };
}
