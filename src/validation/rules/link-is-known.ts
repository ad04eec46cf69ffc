import { findingAt } from "../../problem.js";
import { placeOf } from "../../statements/parsing/parsed-file.js";
import { suggestNearest } from "../../text/suggest.js";
import type { Rule } from "../rule.js";

/** A link is of a type of graph/types. */
export const LinkIsKnown: Rule = {
  name: "LinkIsKnown",
  scope: "row",
  *check({ model, written }) {
    for (const entry of written) {
      const { objectId, predicate } = entry.statement;
      if (objectId === undefined || model.links.has(predicate)) continue;
      const suggestion =
        suggestNearest(predicate, model.links.keys()) ?? `one of ${[...model.links.keys()].join(", ")}`;
      yield findingAt(placeOf(entry, "type"), `there is no link "${predicate}"`, { quote: predicate, suggestion });
    }
  },
};
