import type { YamlReading } from "../../statements/parsing/open-yaml.js";
import { type Field, readTextField } from "../../statements/parsing/yaml-fields.js";
import { suggestNearest } from "../../text/suggest.js";

/** The text of a field where it is one of some words; another is reported, and with it what was probably meant. */
export function chooseWord<Word extends string>(
  reading: YamlReading,
  field: Field | undefined,
  what: string,
  words: readonly Word[],
): Word | undefined {
  const text = readTextField(reading, field);
  const word = words.find((one) => one === text);
  if (field && text !== undefined && word === undefined)
    reading.report(field.at, `"${text}" is no ${what}`, {
      quote: text,
      suggestion: suggestNearest(text, words) ?? `one of ${words.join(", ")}`,
    });
  return word;
}
