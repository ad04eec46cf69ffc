import { findingAt } from "../../problem.js";
import { placeOf } from "../../statements/parsing/parsed-file.js";
import { isProperty } from "../checked-set.js";
import type { Rule } from "../rule.js";

/** What graph/types requires of a kind or a link is stated, in whichever file. */
export const RequiredPropertiesPresent: Rule = {
  name: "RequiredPropertiesPresent",
  scope: "set",
  *check({ model, live, entities, bySubject }) {
    for (const [id, { kind, at, isSource }] of entities) {
      if (isSource) continue;
      const stated = new Set((bySubject.get(id) ?? []).filter(isProperty).map(({ statement }) => statement.predicate));
      for (const { name, required, type, derived } of model.kinds.get(kind)?.properties.values() ?? []) {
        if (required && !derived && !stated.has(name))
          yield findingAt(at, `${id} is a ${kind} and has no ${name}`, {
            suggestion: printSuggestion(name, model.enums.get(type)),
          });
      }
    }
    for (const entry of live) {
      const { predicate, objectId, details } = entry.statement;
      if (objectId === undefined) continue;
      for (const { name, required, type, derived } of model.links.get(predicate)?.properties.values() ?? []) {
        if (required && !derived && details[name] === undefined)
          yield findingAt(placeOf(entry, "type"), `${predicate} needs ${name}`, {
            suggestion: printSuggestion(name, model.enums.get(type)),
          });
      }
    }
  },
};

function printSuggestion(name: string, words: readonly string[] | undefined): string {
  return words ? `add ${name}: one of ${words.join(", ")}` : `add ${name}`;
}
