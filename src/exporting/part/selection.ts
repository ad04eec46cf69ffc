/** Which part of the graph is meant: one of `query`, or `ids`, `kinds` and `place`, as `graph` of the API takes them. */
export interface Selection {
  readonly ids?: readonly string[] | undefined;
  /** Kinds of things as the API names them. */
  readonly kinds?: readonly string[] | undefined;
  readonly place?: string | undefined;
  /** "2024-05" */
  readonly at?: string | undefined;
  /** A GraphQL question: the part is what stands in its answer. */
  readonly query?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
}

/** Puts a question to the API. */
export type Asking = <Data>(
  query: string,
  variables?: Readonly<Record<string, unknown>>,
  operationName?: string,
) => Promise<Data>;

/** Things of a part: their ids are held in memory. The whole graph has no limit. */
export const MOST_THINGS = 200_000;

/** What is wrong with what was asked for. */
export class SelectionFault extends Error {}

/** Nothing has some of the ids. */
export class UnknownIds extends SelectionFault {}
