import type { Network } from "./network.js";

export interface PageRankOptions {
  /** Probability of following a link. */
  readonly damping?: number;
  /** It is done when a step changes all scores together by less than this. */
  readonly tolerance?: number;
  readonly maxSteps?: number;
}

/**
 * The share of a random walk that is spent at each node (Brin and Page 1998), all shares together 1. Each step follows
 * a link to a neighbour, all alike, with the probability of `damping`, else begins anew at any node; from a node
 * without neighbours it always begins anew. That is what networkx and graphology compute of an undirected graph, by the
 * same power iteration, with their defaults for damping.
 */
export function computePageRank(
  { size, offsets, neighbours }: Network,
  { damping = 0.85, tolerance = 1e-10, maxSteps = 500 }: PageRankOptions = {},
): Float64Array {
  let scores = new Float64Array(size).fill(1 / size);
  let next = new Float64Array(size);
  const given = new Float64Array(size); // what a node gives to each neighbour
  for (let step = 0, change = Infinity; step < maxSteps && change >= tolerance; step++) {
    let dangling = 0;
    for (let node = 0; node < size; node++) {
      const degree = offsets[node + 1]! - offsets[node]!;
      if (degree === 0) dangling += scores[node]!;
      else given[node] = scores[node]! / degree;
    }
    const base = (1 - damping + damping * dangling) / size;
    change = 0;
    for (let node = 0; node < size; node++) {
      let sum = 0;
      for (let at = offsets[node]!, end = offsets[node + 1]!; at < end; at++) sum += given[neighbours[at]!]!;
      const score = base + damping * sum;
      change += Math.abs(score - scores[node]!);
      next[node] = score;
    }
    [scores, next] = [next, scores];
  }
  return scores;
}
