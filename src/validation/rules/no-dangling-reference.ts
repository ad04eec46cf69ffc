import { type Finding, type Place, findingAt } from "../../problem.js";
import { placeOf } from "../../statements/parsing/parsed-file.js";
import { suggestNearest } from "../../text/suggest.js";
import type { Rule } from "../rule.js";

const ADVICE = {
  files: "declare it under entities:",
  table: "is it written as in the graph? --mapping says what links lead to",
} as const;

/**
 * Every id names something: the ends of links, what their properties refer to, the statements that retractions take
 * back.
 */
export const NoDanglingReference: Rule = {
  name: "NoDanglingReference",
  scope: "set",
  *check({ model, form, live, written, files, entities }) {
    const check = function* (id: string, at: Place): Iterable<Finding> {
      if (!entities.has(id))
        yield findingAt(at, `there is no entity "${id}"`, {
          quote: id,
          suggestion: suggestNearest(id, entities.keys()) ?? ADVICE[form],
        });
    };
    for (const entry of live) {
      const { subjectId, predicate, objectId, details } = entry.statement;
      if (objectId === undefined) {
        // A property of what a retraction or another source has taken away.
        if (!entities.has(subjectId))
          yield findingAt(entry.at, `nothing states what ${subjectId} is`, {
            quote: subjectId,
            suggestion: "its kind is retracted or overruled",
          });
        continue;
      }
      yield* check(subjectId, placeOf(entry, "from"));
      yield* check(objectId, placeOf(entry, "to"));
      for (const { name, refersTo } of model.links.get(predicate)?.properties.values() ?? []) {
        if (refersTo && typeof details[name] === "string") yield* check(details[name], placeOf(entry, name));
      }
    }
    const ids = new Set(written.map(({ statement }) => statement.id));
    for (const { statement, at } of files.flatMap((file) => file.retractions)) {
      if (!ids.has(statement))
        yield findingAt(at, `there is no statement ${statement}`, {
          quote: statement,
          suggestion: "has its wording changed since? Then it has another id",
        });
    }
  },
};
