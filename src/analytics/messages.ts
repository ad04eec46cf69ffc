import type { ConnectOptions } from "../database/connection-check.js";
import type { IdTable } from "./id-table.js";

/** What is computed, in this order: what takes longest last. */
export const METRICS = ["PAGERANK", "PARTNERS", "BETWEENNESS"] as const;
export type Metric = (typeof METRICS)[number];

/** What the thread is started with. */
export interface Task {
  readonly connect: ConnectOptions;
  /** Links that betweenness may look at (betweenness.ts). */
  readonly budget?: number | undefined;
}

/** The nodes of a version, in order of id. */
export interface NodesMessage {
  readonly type: "nodes";
  readonly version: string;
  readonly ids: IdTable;
  /** Of each node, a place in `kindNames`. */
  readonly kinds: Uint8Array<ArrayBuffer>;
  readonly kindNames: readonly string[];
  /** For each place, what is located in it directly, as rows (network.ts). */
  readonly within: { readonly offsets: Uint32Array<ArrayBuffer>; readonly neighbours: Uint32Array<ArrayBuffer> };
}

/** One metric of them. */
export interface ScoresMessage {
  readonly type: "scores";
  readonly metric: Metric;
  /** By node. */
  readonly scores: Float64Array<ArrayBuffer>;
  /** Nodes from the highest score down. */
  readonly order: Uint32Array<ArrayBuffer>;
  /** Where the scores are an estimate: from how many nodes of how many. */
  readonly sample?: { readonly sampled: number; readonly candidates: number };
}

export type Message = NodesMessage | ScoresMessage;
