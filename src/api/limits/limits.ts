import { MAX_PAGE } from "../paging/page-sizes.js";

/**
 * What one request may ask for, as `meta { limits }` shows it. Wide of what people and the explorer ask: the questions
 * in test/queries reach two thirds of the depth, and have the widest pages.
 */
export const LIMITS = {
  /** Levels of fields. */
  maxDepth: 16,
  /** What the answer may cost: rows that it may have, and the weight of its questions (cost-limit.ts). */
  maxCost: 1_000_000,
  /** Objects that are made for an answer, or come from the database for it. */
  maxObjects: 200_000,
  /** Bytes of an answer. */
  maxBytes: 16 * 1024 * 1024,
  maxFirst: MAX_PAGE,
  maxOffset: 10_000,
  /** For the whole request, from the moment on which it is begun. */
  timeoutMs: 5_000,
  maxRootFields: 20,
  maxAliases: 50,
  /** Fields, those of a fragment counted wherever it is spread. */
  maxFields: 2_000,
  /** Levels of input objects: a filter over three links has eight. */
  maxInputDepth: 9,
  maxInputObjects: 200,
  /** Values in the lists of its arguments. */
  maxInputValues: 5_000,
  /** Steps of `neighborhood`. */
  maxNeighborhoodDepth: 4,
  /** Ids that `graph` is asked for. */
  maxGraphIds: 1_000,
  /** Steps of one path, and paths of one answer. */
  maxPathLength: 10,
  maxPaths: 100,
  /** Nodes that paths are told to avoid. */
  maxAvoided: 100,
  /** Statements, sources or judged ids that may have come since the moment of `knownAt`. */
  maxSince: 5_000,
  /** Of the document, as the lexer counts. */
  maxTokens: 2_500,
} as const;

export type Limits = { readonly [Name in keyof typeof LIMITS]: number };
