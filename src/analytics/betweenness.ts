import type { Network } from "./network.js";

export interface BetweennessOptions {
  /** How many links may be looked at; where all shortest ways need more, those from a sample of nodes are counted. */
  readonly budget?: number;
  /** Equal seeds draw equal samples. */
  readonly seed?: number;
}

export interface Betweenness {
  readonly scores: Float64Array;
  /** Nodes that shortest ways were counted from, and nodes that have any. Equal: the scores are exact. */
  readonly sampled: number;
  readonly candidates: number;
}

/** Some seconds of one core. */
const BUDGET = 500_000_000;

/**
 * Of all pairs of other nodes, the share whose shortest ways lead through a node, a pair with several of them in parts
 * (Freeman 1977): 0 to 1, as networkx's normalized betweenness_centrality of an undirected graph. By Brandes (2001):
 * one search from each node, then back over it, in time nodes × links. Beyond the budget the searches begin at a sample
 * of nodes and are scaled up (Brandes and Pich 2007): no score is then exact, and the higher, the nearer.
 */
export function computeBetweenness(
  network: Network,
  { budget = BUDGET, seed = 1 }: BetweennessOptions = {},
): Betweenness {
  const { size, offsets, neighbours } = network;
  const candidates = Uint32Array.from(listLinked(network));
  const affordable = Math.max(1, Math.floor(budget / Math.max(1, 2 * neighbours.length)));
  const sources = candidates.length <= affordable ? candidates : drawSample(candidates, affordable, seed);
  const scores = new Float64Array(size);
  const distance = new Int32Array(size).fill(-1);
  const ways = new Float64Array(size);
  const passing = new Float64Array(size);
  const queue = new Uint32Array(size);
  for (const source of sources) {
    let [head, tail] = [0, 0];
    queue[tail++] = source;
    distance[source] = 0;
    ways[source] = 1;
    while (head < tail) {
      const node = queue[head++]!;
      const beyond = distance[node]! + 1;
      for (let at = offsets[node]!, end = offsets[node + 1]!; at < end; at++) {
        const neighbour = neighbours[at]!;
        if (distance[neighbour] === -1) {
          distance[neighbour] = beyond;
          queue[tail++] = neighbour;
        }
        if (distance[neighbour] === beyond) ways[neighbour]! += ways[node]!;
      }
    }
    // From the farthest back: what passes a node is what ends beyond it and what passes there, by the share of ways
    // that lead over it.
    for (let index = tail - 1; index >= 0; index--) {
      const node = queue[index]!;
      const beyond = distance[node]! + 1;
      let sum = 0;
      for (let at = offsets[node]!, end = offsets[node + 1]!; at < end; at++) {
        const neighbour = neighbours[at]!;
        if (distance[neighbour] === beyond) sum += (1 + passing[neighbour]!) / ways[neighbour]!;
      }
      passing[node] = sum * ways[node]!;
      if (node !== source) scores[node]! += passing[node];
    }
    for (let index = 0; index < tail; index++) {
      const node = queue[index]!;
      distance[node] = -1;
      ways[node] = 0;
      passing[node] = 0;
    }
  }
  // Each pair was met from both its ends.
  const pairs = (size - 1) * (size - 2);
  const scale = pairs > 0 ? candidates.length / Math.max(1, sources.length) / pairs : 0;
  for (let node = 0; node < size; node++) scores[node]! *= scale;
  return { scores, sampled: sources.length, candidates: candidates.length };
}

function* listLinked({ size, offsets }: Network): Iterable<number> {
  for (let node = 0; node < size; node++) if (offsets[node + 1]! > offsets[node]!) yield node;
}

/** So many different ones, each as likely as any other: the beginning of a shuffle (Fisher and Yates). */
function drawSample(from: Uint32Array, count: number, seed: number): Uint32Array {
  const shuffled = from.slice();
  const random = createRandom(seed);
  for (let at = 0; at < count; at++) {
    const other = at + Math.floor(random() * (shuffled.length - at));
    [shuffled[at], shuffled[other]] = [shuffled[other]!, shuffled[at]!];
  }
  return shuffled.slice(0, count);
}

/** Numbers from 0 up to 1, the same on every machine: mulberry32 (Tommy Ettinger, public domain). */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
