/** Numbers that look random and are the same for the same key, on every machine. */
export interface Random {
  /** From 0 up to 1. */
  next(): number;
  /** A whole number from 0 up to, not including, `count`. */
  below(count: number): number;
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
}

/** A stream of its own for each key: what one part of the graph draws does not change what another one gets. */
export function createRandom(...key: readonly (string | number)[]): Random {
  let [a, b, c, d] = hashKey(key.join("/"));
  // sfc32: 128 bits of state, four additions and shifts for each number.
  const next = (): number => {
    const t = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + t) | 0;
    return (t >>> 0) / 4_294_967_296;
  };
  for (let warm = 0; warm < 8; warm++) next();
  const below = (count: number): number => Math.floor(next() * count);
  return {
    next,
    below,
    between: (least, most) => least + below(most - least + 1),
    chance: (probability) => next() < probability,
    pick: (list) => list[below(list.length)]!,
  };
}

function hashKey(text: string): [number, number, number, number] {
  const state: [number, number, number, number] = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 0xdeadbeef];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    for (let word = 0; word < 4; word++)
      state[word] = Math.imul(state[word]! ^ (code + word), 0x01000193 + word * 0x2c1b3c6e) ^ (state[word]! >>> 15);
  }
  return state;
}

/**
 * Draws a rank from 0, where rank r comes up in proportion to 1 / (r + 1) ** exponent: few are drawn all the time, most
 * hardly ever.
 */
export interface Ranks {
  draw(random: Random): number;
  /** That many different ranks, or all of them if there are fewer, in the order in which they were drawn. */
  drawSeveral(random: Random, count: number): readonly number[];
}

/** Keeps 8 bytes for each rank. */
export function planRanks(count: number, exponent: number): Ranks {
  const sums = new Float64Array(count);
  let total = 0;
  for (let rank = 0; rank < count; rank++) sums[rank] = total += (rank + 1) ** -exponent;
  const draw = (random: Random): number => {
    const wanted = random.next() * total;
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (sums[middle]! > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const drawSeveral = (random: Random, wanted: number): readonly number[] => {
    const drawn = new Set<number>();
    const enough = Math.min(wanted, count);
    // The most popular come up again and again, so a limit, after which the next free ranks are taken.
    for (let attempt = 0; drawn.size < enough && attempt < enough * 20; attempt++) drawn.add(draw(random));
    for (let rank = 0; drawn.size < enough; rank++) drawn.add(rank);
    return [...drawn];
  };
  return { draw, drawSeveral };
}
