import { describe, expect, test } from "vitest";
import { computePageRank } from "../../src/analytics/page-rank.js";
import { network, NETWORKS, type Pairs, planMatrix } from "./networks.js";

/** By the definition, on a dense matrix of where a walk goes from each node. */
function computeDense(size: number, pairs: Pairs): number[] {
  const damping = 0.85;
  const moves = planMatrix(size, pairs).map((row) => {
    const degree = row.reduce((sum, one) => sum + one, 0);
    return row.map((one) => (degree === 0 ? 1 / size : (damping * one) / degree + (1 - damping) / size));
  });
  let scores = Array.from({ length: size }, () => 1 / size);
  for (let step = 0; step < 1_000; step++)
    scores = scores.map((_, to) => scores.reduce((sum, score, from) => sum + score * moves[from]![to]!, 0));
  return scores;
}

describe("PageRank", () => {
  test.each(NETWORKS)("of %s is the share of a walk spent at each node", (_, size, pairs) => {
    const scores = computePageRank(network(size, pairs));
    for (const [node, score] of computeDense(size, pairs).entries()) expect(scores[node]).toBeCloseTo(score, 9);
    expect(scores.reduce((sum, score) => sum + score, 0)).toBeCloseTo(1, 12);
  });

  // networkx.pagerank(networkx.path_graph(3), tol=1e-12)
  test("of a line of three is what networkx computes", () => {
    const [end, middle] = computePageRank(
      network(3, [
        [0, 1],
        [1, 2],
      ]),
    );
    expect(middle).toBeCloseTo(0.486486486, 8);
    expect(end).toBeCloseTo(0.256756757, 8);
  });

  test("of nothing is nothing", () => {
    expect(computePageRank(network(0, []))).toHaveLength(0);
  });
});
