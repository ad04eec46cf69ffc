import { PROPERTIES } from "../queries/terms.js";
import { printDate, type Language } from "./dates.js";
import type { Words } from "./words/words.js";

/**
 * A property's value as a reader has it: words for a listed value, a date as dates are written, all else as it stands.
 */
export function printValue(
  property: string,
  value: string,
  words: Pick<Words, "value" | "unit">,
  language: Language,
): string {
  const is = PROPERTIES[property]?.is;
  if (is === "value") return words.value[value] ?? value;
  if (is === "date") return printDate(value, language);
  if (property === "unit") return words.unit(value);
  return value;
}
