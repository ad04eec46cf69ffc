import { expect, test } from "vitest";
import { planRows } from "../../src/analytics/network.js";
import { network, NETWORKS, planMatrix } from "./networks.js";

test.each(NETWORKS)("%s: each distinct neighbour once, from both ends", (_, size, pairs) => {
  const { offsets, neighbours } = network(size, pairs);
  const rows = Array.from({ length: size }, (__, node) =>
    Array.from(neighbours.slice(offsets[node], offsets[node + 1])).sort((a, b) => a - b),
  );
  expect(rows).toEqual(planMatrix(size, pairs).map((row) => row.flatMap((one, node) => (one === 1 ? [node] : []))));
});

test("rows of one direction hold what their links lead to", () => {
  expect(planRows(3, Uint32Array.of(0, 2, 0), Uint32Array.of(1, 1, 2))).toEqual({
    size: 3,
    offsets: Uint32Array.of(0, 2, 2, 3),
    neighbours: Uint32Array.of(1, 2, 1),
  });
});
