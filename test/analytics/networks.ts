import { type Network, planNetwork } from "../../src/analytics/network.js";

export type Pairs = readonly (readonly [number, number])[];

export function network(size: number, pairs: Pairs): Network {
  return planNetwork(size, {
    from: Uint32Array.from(pairs, ([from]) => from),
    to: Uint32Array.from(pairs, ([, to]) => to),
  });
}

/** Small networks of every shape that has a corner of its own. */
export const NETWORKS: readonly (readonly [string, number, Pairs])[] = [
  [
    "a line",
    5,
    [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
    ],
  ],
  [
    "a star",
    6,
    [
      [0, 1],
      [0, 2],
      [3, 0],
      [4, 0],
      [0, 5],
    ],
  ],
  [
    "a ring with a chord",
    6,
    [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 5],
      [5, 0],
      [0, 3],
    ],
  ],
  [
    "a square, of which each two corners have two ways",
    4,
    [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 0],
    ],
  ],
  [
    "two parts and two nodes alone",
    8,
    [
      [0, 1],
      [1, 2],
      [4, 5],
      [5, 6],
      [6, 4],
    ],
  ],
  [
    "parallel links, one each way, and a link to itself",
    4,
    [
      [0, 1],
      [0, 1],
      [1, 0],
      [1, 2],
      [2, 2],
      [2, 3],
    ],
  ],
  ["no links", 3, []],
  [
    "links at random",
    40,
    Array.from(
      { length: 90 },
      (_, index) => [(index * 7919 + 13) % 40, (index * index * 31 + index * 17 + 5) % 40] as const,
    ),
  ],
];

/** Whether two nodes are next to each other, as a matrix: the definition, not the implementation. */
export function planMatrix(size: number, pairs: Pairs): number[][] {
  const matrix = Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
  for (const [a, b] of pairs) if (a !== b) matrix[a]![b] = matrix[b]![a] = 1;
  return matrix;
}
