import { findingAt } from "../../problem.js";
import type { Property } from "../../model/model.js";
import { placeOf, type WrittenStatement } from "../../statements/parsing/parsed-file.js";
import { PREDICATES } from "../../statements/statement.js";
import { standsIn } from "../../text/invisible.js";
import type { CheckedSet } from "../checked-set.js";
import { findLikeness, type Likeness } from "../find-words.js";
import type { Rule } from "../rule.js";

/**
 * A printed name, and each property that graph/types marks @printed, stands letter for letter in one of its statement's
 * quotes, as far as letters are to be seen. That goes for INFERRED statements too: inferred is whose name or post it is, not how it is printed. A name
 * that is put together from several places is SUPPLIED by whoever does so.
 */
export const PrintedWordsStandInQuote: Rule = {
  name: "PrintedWordsStandInQuote",
  scope: "row",
  *check(set) {
    for (const entry of set.written) {
      const { basis, evidence } = entry.statement;
      if (basis !== "PRINTED" || evidence.length === 0) continue;
      for (const { field, words } of listPrinted(set, entry)) {
        if (evidence.some(({ exact }) => standsIn(exact, words))) continue;
        const elsewhere = set.files
          .flatMap((file) => (file.path === entry.at.file ? file.quotes : []))
          .find(({ exact }) => exact.includes(words));
        const near = evidence
          .map(({ exact }) => findLikeness(exact, words))
          .find((likeness): likeness is Likeness => likeness !== undefined);
        const suggestion = elsewhere
          ? `the quote "${elsewhere.key}" has them`
          : near
            ? `in the quote ${near.difference}`
            : "copy them from the quote, or quote the passage that has them";
        yield findingAt(
          placeOf(entry, field),
          `these words do not stand in ${evidence.length === 1 ? "the quote" : "any of the quotes"}`,
          { quote: words, suggestion },
        );
      }
    }
  },
};

function listPrinted(
  { model, entities }: CheckedSet,
  { statement }: WrittenStatement,
): readonly { field: string; words: string }[] {
  const { predicate, objectId, subjectId, value, details } = statement;
  if (predicate === PREDICATES.name) return [{ field: "value", words: String(value) }];
  if (objectId !== undefined) {
    const own: Iterable<Property> = model.links.get(predicate)?.properties.values() ?? [];
    return [...own].flatMap(({ name, printed }) =>
      printed && typeof details[name] === "string" ? [{ field: name, words: details[name] }] : [],
    );
  }
  const property = model.kinds.get(entities.get(subjectId)?.kind ?? "")?.properties.get(predicate);
  return property?.printed ? [value ?? []].flat().map((words) => ({ field: "value", words: String(words) })) : [];
}
