import type { Row } from "../../src/database/connection.js";
import type { Random } from "../synthetic/random.js";

/** One set of values for a question: GraphQL variables, and the parameters of the Cypher that asks the same. */
export interface Sample {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly parameters: Row;
}

/** What a sampler can ask while nothing is measured. */
export interface Sampling {
  readonly random: Random;
  readonly count: number;
  /** The `data` of a GraphQL answer. */
  ask(document: string, variables?: Readonly<Record<string, unknown>>): Promise<unknown>;
  read(cypher: string, parameters?: Row): Promise<readonly Row[]>;
}

/**
 * A question put in two ways. A file of bench/questions exports one as `question`, and that is all it takes to add one.
 * `Answer` is the `data` of its answer: as deep as its document, and as its author knows it.
 */
export interface Question<Answer = unknown> {
  readonly title: string;
  /** GraphQL, one operation. */
  readonly document: string;
  /** By hand, as good as it gets, for the same information. */
  readonly cypher: string;
  /** At most `count` samples, none where the graph has nothing to ask this of. */
  sample(sampling: Sampling): Promise<readonly Sample[]>;
  /** What the answer says, in a form that both ways share: compared as JSON, so lists have to be in one order. */
  readAnswer(data: Answer): unknown;
  readRows(rows: readonly Row[]): unknown;
}

/** So many of a list, each at most once. */
export function drawSome<T>(random: Random, list: readonly T[], count: number): readonly T[] {
  const rest = [...list];
  return Array.from({ length: Math.min(count, rest.length) }, () => rest.splice(random.below(rest.length), 1)[0]!);
}
