import type { PropertyValue } from "./words/labels.js";
import { printDate, type Language } from "./dates.js";
import type { Words } from "./words/words.js";

const LISTED = new Set([
  "agreementKind",
  "eventKind",
  "laboratoryKind",
  "level",
  "platformKind",
  "qualifier",
  "status",
  "translation",
  "universityKind",
]);
const DATED = new Set(["end", "established", "issuedOn", "publishedOn", "signedOn", "start", "startedOn"]);

/**
 * A property's value as a reader has it: words for a listed value, a date as dates are written, all else as it stands.
 */
export function printValue(
  property: string,
  value: string,
  words: Pick<Words, "value" | "unit">,
  language: Language,
): string {
  if (LISTED.has(property)) return words.value[value as PropertyValue] ?? value;
  if (DATED.has(property)) return printDate(value, language);
  if (property === "unit") return words.unit(value);
  return value;
}
