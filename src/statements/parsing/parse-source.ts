import type { Model } from "../../model/model.js";
import { printSha256, type Source } from "../../sources/source.js";
import type { Place } from "../../problem.js";
import { suggestNearest } from "../../text/suggest.js";
import type { YamlReading } from "./open-yaml.js";
import { type Field, readAddressField, readFields, readTextField, readTexts } from "./yaml-fields.js";

export interface ParsedSource {
  readonly source: Source | undefined;
  readonly fields: ReadonlyMap<string, { readonly value: string; readonly at: Place }>;
}

const REQUIRED = ["id", "title", "languages", "licence", "translation"];
const KNOWN = [...REQUIRED, "publisher", "publishedOn", "url", "workId", "sha256"];

/**
 * Reads the catalogue entry; the text is its document's. Without a text or a required field there is no source, and the
 * rest is reported.
 */
export function parseSource(
  reading: YamlReading,
  field: Field | undefined,
  text: string | undefined,
  model: Model,
): ParsedSource {
  const values = new Map<string, { value: string; at: Place }>();
  if (!field) {
    reading.report(reading.place(0), "the file names no source", {
      suggestion: "begin with source: and its id, title, languages, licence and translation",
    });
    return { source: undefined, fields: values };
  }
  const fields = readFields(reading, field.node, "source", KNOWN);
  for (const key of REQUIRED.filter((name) => !fields.has(name))) {
    reading.report(field.keyAt, `the source has no ${key}`, { suggestion: HELP[key] });
  }
  for (const [key, entry] of fields) {
    const value =
      key === "languages"
        ? readTexts(reading, entry)
            .map((language) => language.text)
            .join(", ")
        : key === "url"
          ? readAddressField(reading, entry)
          : readTextField(reading, entry);
    if (value !== undefined) values.set(key, { value, at: entry.at });
  }
  const translations = model.enums.get("Translation") ?? [];
  const translation = values.get("translation");
  if (translation && !translations.includes(translation.value)) {
    const suggestion = suggestNearest(translation.value, translations) ?? `one of ${translations.join(", ")}`;
    reading.report(translation.at, `"${translation.value}" is no kind of translation`, {
      quote: translation.value,
      suggestion,
    });
  }
  if (text === undefined || REQUIRED.some((key) => !values.has(key))) return { source: undefined, fields: values };
  const get = (key: string): string => values.get(key)?.value ?? "";
  const optional = (key: "publisher" | "publishedOn" | "url"): object => (values.has(key) ? { [key]: get(key) } : {});
  return {
    fields: values,
    source: {
      id: get("id"),
      title: get("title"),
      languages: get("languages").split(", "),
      licence: get("licence"),
      translation: get("translation"),
      ...optional("publisher"),
      ...optional("publishedOn"),
      ...optional("url"),
      workId: values.get("workId")?.value ?? get("id"),
      sha256: printSha256(text),
      text,
      codePoints: Array.from(text),
    },
  };
}

const HELP: Record<string, string> = {
  id: "the name of this file without its ending",
  title: "as printed; where nothing is printed, the first words of the text",
  languages: "BCP 47 tags: [zh-Hans, en]",
  licence: "on what terms it is quoted here",
  translation: "ORIGINAL, HUMAN, MACHINE, MIXED or UNKNOWN",
};
