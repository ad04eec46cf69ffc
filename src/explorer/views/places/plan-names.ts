/** Something that would be named at a place of a picture, in its units. */
export interface Named {
  readonly code: string;
  /** From the longest on: what has no room is tried shorter. */
  readonly texts: readonly string[];
  readonly middle: readonly [x: number, y: number];
  readonly total: number;
}

/** Widths of letters by their height, as rough as a map needs. */
const HAN = 1.05;
const LATIN = 0.62;

/**
 * Which names stand in a map without one over another: those of the largest numbers first. Around Beijing and the mouth of
 * the Pearl River there is no room for all; what is not named is named by its title and in the list.
 * @param size of the type, in units of the picture
 */
export function planNames(all: readonly Named[], size: number): ReadonlyMap<string, string> {
  const taken: { readonly left: number; readonly right: number; readonly y: number }[] = [];
  const names = new Map<string, string>();
  for (const { code, texts, middle } of [...all].sort((a, b) => b.total - a.total)) {
    const [x, y] = middle;
    for (const text of texts) {
      const half = widthOf(text, size) / 2;
      if (taken.some((one) => Math.abs(one.y - y) < size && x - half < one.right && x + half > one.left)) continue;
      taken.push({ left: x - half, right: x + half, y });
      names.set(code, text);
      break;
    }
  }
  return names;
}

function widthOf(text: string, size: number): number {
  return [...text].reduce((sum, sign) => sum + (sign > "⺀" ? HAN : LATIN), 0) * size;
}
