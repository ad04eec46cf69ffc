import { measure } from "./labels-placement.js";

export interface PlacedEntry {
  readonly x: number;
  /** Of the base line of its text. */
  readonly y: number;
}

const LINE = 20;
/** The sign and the room beside it. */
const SIGN = 20;
const APART = 14;

/** Where the entries of a legend stand, one after the other in as many lines as it takes. */
export function planLegend(
  labels: readonly string[],
  width: number,
): { readonly places: readonly PlacedEntry[]; readonly height: number } {
  let x = 0;
  let line = 0;
  const places = labels.map((label) => {
    const wide = SIGN + measure(label);
    if (x > 0 && x + wide > width) {
      x = 0;
      line++;
    }
    const place = { x, y: line * LINE + 14 };
    x += wide + APART;
    return place;
  });
  return { places, height: labels.length === 0 ? 0 : (line + 1) * LINE };
}
