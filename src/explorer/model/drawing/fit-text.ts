import { LABEL_SIZE, measure } from "./labels-placement.js";

/**
 * As much of a text as has room, with … where something is left out. Measured by its letters, so that it is the same
 * without a browser.
 */
export function fitText(text: string, width: number, size: number): string {
  const wide = (part: string): number => (measure(part) * size) / LABEL_SIZE;
  if (wide(text) <= width) return text;
  let kept = [...text];
  while (kept.length > 1 && wide(`${kept.join("").trimEnd()}…`) > width) kept = kept.slice(0, -1);
  return `${kept.join("").trimEnd()}…`;
}
