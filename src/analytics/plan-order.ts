/**
 * Digits of a score that mean something: equal places in the network differ in the last ones of a double, by the order
 * of additions.
 */
const DIGITS = 10;

/** Scores to ten digits, so that equal places in the network have equal scores. */
export function roundScores(scores: Float64Array): Float64Array<ArrayBuffer> {
  return Float64Array.from(scores, (score) => (Number.isInteger(score) ? score : Number(score.toPrecision(DIGITS))));
}

/** Nodes from the highest score down, and where scores are equal, in their own order. */
export function planOrder(scores: Float64Array): Uint32Array<ArrayBuffer> {
  const order = Uint32Array.from(scores.keys());
  return order.sort((a, b) => scores[b]! - scores[a]! || a - b);
}
