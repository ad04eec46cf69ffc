import { checkLanguageTag } from "../../model/values/language-tag.js";
import { findingAt } from "../../problem.js";
import { placeOf } from "../../statements/parsing/parsed-file.js";
import { PREDICATES } from "../../statements/statement.js";
import { hasHan } from "../../text/print-search-text.js";
import type { Rule } from "../rule.js";

/**
 * A language is a BCP 47 tag, and a name is in the script that its language says: Chinese has Chinese characters,
 * English has none.
 */
export const LanguageFitsScript: Rule = {
  name: "LanguageFitsScript",
  scope: "row",
  *check({ files, written }) {
    for (const { value, at } of files.flatMap(({ sourceFields }) => sourceFields.get("languages") ?? [])) {
      for (const tag of value.split(", ")) {
        const fault = checkLanguageTag(tag);
        if (fault) yield findingAt(at, fault.message, { ...fault, quote: tag });
      }
    }
    for (const entry of written) {
      const { predicate, objectId, value, details } = entry.statement;
      if (predicate === PREDICATES.name) {
        const language = String(details.language);
        const fault = checkLanguageTag(language);
        if (fault) yield findingAt(placeOf(entry, "language"), fault.message, { ...fault, quote: language });
        else if (!fits(String(value), language))
          yield findingAt(placeOf(entry, "language"), printMisfit(String(value), language), {
            quote: language,
            suggestion: hasHan(String(value))
              ? "zh-Hans or zh-Hant"
              : "en, or the language that it is in; pinyin is zh-Latn",
          });
      }
      for (const [name, detail] of objectId === undefined ? [] : Object.entries(details)) {
        const language = name.endsWith("Zh") ? "zh-Hans" : name.endsWith("En") ? "en" : undefined;
        if (language && typeof detail === "string" && !fits(detail, language))
          yield findingAt(placeOf(entry, name), printMisfit(detail, language), {
            quote: detail,
            suggestion: `${name} is for what is printed in ${language === "en" ? "English" : "Chinese"}`,
          });
      }
    }
  },
};

function fits(text: string, language: string): boolean {
  const { language: primary, script } = new Intl.Locale(language);
  if (script === "Hans" || script === "Hant") return hasHan(text);
  return script === "Latn" || primary === "en" ? !hasHan(text) : true;
}

function printMisfit(text: string, language: string): string {
  return hasHan(text)
    ? `"${text}" has Chinese characters, and its language is ${language}`
    : `"${text}" has no Chinese character, and its language is ${language}`;
}
