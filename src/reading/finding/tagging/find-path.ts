import type { Matrix } from "./read-weights.js";

/** The likeliest row of tags (Viterbi): each by itself, and behind the one before it. */
export function findPath(scores: readonly Float32Array[], { columns: count, values: behind }: Matrix): number[] {
  const from: Uint8Array[] = [];
  let best = Float64Array.from(scores[0] ?? []);
  for (const row of scores.slice(1)) {
    const next = new Float64Array(count);
    const origin = new Uint8Array(count);
    for (let tag = 0; tag < count; tag++) {
      let most = Number.NEGATIVE_INFINITY;
      for (let before = 0; before < count; before++) {
        const sum = best[before]! + behind[before * count + tag]!;
        if (sum <= most) continue;
        most = sum;
        origin[tag] = before;
      }
      next[tag] = most + row[tag]!;
    }
    from.push(origin);
    best = next;
  }
  let tag = best.indexOf(Math.max(...best));
  const path = [tag];
  for (const origin of from.toReversed()) {
    tag = origin[tag]!;
    path.push(tag);
  }
  return path.toReversed();
}
