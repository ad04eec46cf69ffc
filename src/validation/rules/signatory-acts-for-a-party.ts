import { findingAt } from "../../problem.js";
import { placeOf } from "../../statements/parsing/parsed-file.js";
import type { Rule } from "../rule.js";

/**
 * Whom a property refers to is joined to the end of its link as graph/types says: who is signed for is a party of what
 * is signed.
 */
export const SignatoryActsForAParty: Rule = {
  name: "SignatoryActsForAParty",
  scope: "set",
  tables: "at the end",
  *check({ model, live, links, entities }) {
    for (const entry of live) {
      const { predicate, objectId, subjectId, details } = entry.statement;
      if (objectId === undefined) continue;
      for (const { name, refersTo } of model.links.get(predicate)?.properties.values() ?? []) {
        const id = details[name];
        const needed = refersTo?.link;
        if (needed === undefined || typeof id !== "string" || !entities.has(id)) continue;
        const others = (end: string): readonly string[] =>
          (links.get(needed) ?? []).flatMap(({ statement }) =>
            statement.objectId === end
              ? [statement.subjectId]
              : statement.subjectId === end
                ? [statement.objectId ?? end]
                : [],
          );
        const joined = [...others(objectId), ...others(subjectId)];
        if (joined.includes(id)) continue;
        const suggestion =
          joined.length > 0
            ? `joined are ${[...new Set(joined)].join(", ")}`
            : `add { type: ${needed}, from: ${id}, to: ${objectId} }`;
        yield findingAt(placeOf(entry, name), `no ${needed} joins ${id} and ${objectId}`, { quote: id, suggestion });
      }
    }
  },
};
