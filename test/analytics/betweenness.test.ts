import { describe, expect, test } from "vitest";
import { computeBetweenness } from "../../src/analytics/betweenness.js";
import { network, NETWORKS, type Pairs, planMatrix } from "./networks.js";

/**
 * By the definition: of all pairs of others, the share of shortest ways through each node, with lengths and counts of
 * ways as matrices.
 */
function computeDense(size: number, pairs: Pairs): number[] {
  const next = planMatrix(size, pairs);
  const length = next.map((row, a) => row.map((one, b) => (a === b ? 0 : one === 1 ? 1 : Infinity)));
  for (let by = 0; by < size; by++)
    for (let a = 0; a < size; a++)
      for (let b = 0; b < size; b++) length[a]![b] = Math.min(length[a]![b]!, length[a]![by]! + length[by]![b]!);
  const ways = (a: number, b: number): number => {
    if (a === b) return 1;
    return next[b]!.reduce(
      (sum, one, before) => sum + (one === 1 && length[a]![before]! + 1 === length[a]![b] ? ways(a, before) : 0),
      0,
    );
  };
  return Array.from({ length: size }, (_, node) => {
    let sum = 0;
    for (let a = 0; a < size; a++)
      for (let b = 0; b < a; b++) {
        const isBetween =
          a !== node &&
          b !== node &&
          length[a]![b]! < Infinity &&
          length[a]![node]! + length[node]![b]! === length[a]![b];
        if (isBetween) sum += (ways(a, node) * ways(node, b)) / ways(a, b);
      }
    return size < 3 ? 0 : sum / (((size - 1) * (size - 2)) / 2);
  });
}

describe("betweenness", () => {
  test.each(NETWORKS)("of %s is the share of shortest ways through each node", (_, size, pairs) => {
    const { scores, sampled, candidates } = computeBetweenness(network(size, pairs));
    for (const [node, score] of computeDense(size, pairs).entries()) expect(scores[node]).toBeCloseTo(score, 12);
    expect(sampled).toBe(candidates);
  });

  // networkx.betweenness_centrality(networkx.star_graph(5)) and of path_graph(5)
  test("is 1 in the middle of a star, and on a line what networkx computes", () => {
    expect([...computeBetweenness(network(...(NETWORKS[1]!.slice(1) as [number, Pairs]))).scores]).toEqual([
      1, 0, 0, 0, 0, 0,
    ]);
    expect([...computeBetweenness(network(...(NETWORKS[0]!.slice(1) as [number, Pairs]))).scores]).toEqual(
      [0, 0.5, 2 / 3, 0.5, 0].map((score) => expect.closeTo(score, 12)),
    );
  });

  test("of two nodes and of none is 0", () => {
    expect([...computeBetweenness(network(2, [[0, 1]])).scores]).toEqual([0, 0]);
    expect(computeBetweenness(network(0, [])).scores).toHaveLength(0);
  });

  describe("beyond its budget", () => {
    const [, size, pairs] = NETWORKS.at(-1)!;
    const links = network(size, pairs).neighbours.length;
    const estimate = (seed: number) => computeBetweenness(network(size, pairs), { budget: 20 * 2 * links, seed });

    test("is an estimate from a sample that says how large it is, and is the same each time", () => {
      const { sampled, candidates, scores } = estimate(1);
      expect([sampled, candidates]).toEqual([20, size]);
      expect(scores).toEqual(estimate(1).scores);
      expect(scores).not.toEqual(estimate(2).scores);
    });

    test("is right on average", () => {
      const seeds = Array.from({ length: 200 }, (_, seed) => estimate(seed).scores);
      const exact = computeBetweenness(network(size, pairs)).scores;
      const highest = exact.indexOf(Math.max(...exact));
      const mean = seeds.reduce((sum, scores) => sum + scores[highest]!, 0) / seeds.length;
      expect(mean / exact[highest]!).toBeCloseTo(1, 1);
    });
  });
});
