/**
 * Walks through all pairs of a first and a second, in an order that looks random; when all have been, through all of
 * them again as "No. 2".
 */
export function spread(
  index: number,
  seed: number,
  firsts: number,
  seconds: number,
): readonly [number, number, { readonly zh: string; readonly en: string }] {
  const pairs = firsts * seconds;
  // A prime step that divides no such number meets each pair once.
  const pair = (index * 1_000_003 + seed * 7_919) % pairs;
  const round = Math.floor(index / pairs) + 1;
  return [
    pair % firsts,
    Math.floor(pair / firsts),
    round === 1 ? { zh: "", en: "" } : { zh: `第${round}`, en: `No. ${round} ` },
  ];
}

/** "enterprise-000012". */
export function id(prefix: string, index: number, digits = 6): string {
  return `${prefix}-${String(index).padStart(digits, "0")}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
