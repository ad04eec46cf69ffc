import type { EntityKind } from "../queries/types.js";
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

/** A statement holds the label of the graph (GovernmentBody); the words are by the API's name (GOVERNMENT_BODY). */
export function printKind(label: string, kinds: Words["kind"]): string {
  const name = label.replace(/([a-z])([A-Z])/g, "$1_$2").toUpperCase();
  return kinds[name as EntityKind] ?? label;
}
