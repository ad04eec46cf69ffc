import { type Finding, findingAt } from "../../problem.js";
import { placeOf } from "../../statements/parsing/parsed-file.js";
import { PREDICATES } from "../../statements/statement.js";
import { findInvisible } from "../../text/invisible.js";
import type { Rule } from "../rule.js";

/** Control characters, half a surrogate pair, and what every program draws otherwise. */
const UNCLEAN = /[\p{Cc}\p{Cs}\p{Co}]/u;

/**
 * Of names and identifiers, which the database finds things by: an index entry of it holds 8 kB. What is longer is a
 * table whose quotation marks do not fit.
 */
const LONGEST = 1_000;

/**
 * What statements say has no characters that nobody sees or that no encoding carries, and no space at either end.
 * Quotes are as their document is.
 */
export const TextIsClean: Rule = {
  name: "TextIsClean",
  scope: "row",
  *check({ written, files }) {
    for (const entry of written) {
      const { predicate, value, details, suppliedBy, inference, because, subjectId, objectId } = entry.statement;
      const texts: Record<string, unknown> = {
        subject: subjectId,
        to: objectId,
        suppliedBy,
        inference,
        because,
        ...details,
      };
      if ((predicate === PREDICATES.name || predicate === PREDICATES.identifier) && String(value).length > LONGEST) {
        yield findingAt(
          placeOf(entry, "value"),
          `the ${predicate} has ${String(value).length} characters, and may have ${LONGEST}`,
          { quote: String(value).slice(0, 40), suggestion: "is a quotation mark missing, or one too many?" },
        );
        continue;
      }
      for (const item of [value ?? []].flat()) yield* check("value", item);
      for (const [name, text] of Object.entries(texts)) yield* check(name, text);
      function* check(field: string, text: unknown): Iterable<Finding> {
        if (typeof text === "string") yield* checkText(text, placeOf(entry, field));
      }
    }
    for (const { value, at } of files.flatMap(({ sourceFields }) => [...sourceFields.values()]))
      yield* checkText(value, at);
  },
};

function* checkText(text: string, at: Parameters<typeof findingAt>[0]): Iterable<Finding> {
  const found = UNCLEAN.exec(text)?.[0] ?? findInvisible(text);
  if (found) {
    const code = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
    yield findingAt(at, `the text has ${code}, which is not to be seen`, { suggestion: "take it out" });
  } else if (text !== text.trim()) {
    yield findingAt(at, text.trim() === "" ? "the text is empty" : "the text has a space at its end", {
      quote: text.trim(),
      suggestion: "take it out",
    });
  }
}
