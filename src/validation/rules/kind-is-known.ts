import { findingAt } from "../../problem.js";
import { placeOf } from "../../statements/parsing/parsed-file.js";
import { PREDICATES } from "../../statements/statement.js";
import { suggestNearest } from "../../text/suggest.js";
import type { Rule } from "../rule.js";

/**
 * An entity is of a kind of graph/types, written as its label. Sources are not entities: each file declares its own.
 */
export const KindIsKnown: Rule = {
  name: "KindIsKnown",
  scope: "row",
  *check({ model, written }) {
    const labels = [...model.kinds.keys()].filter((label) => label !== "SourceDocument");
    for (const entry of written.filter(({ statement }) => statement.predicate === PREDICATES.kind)) {
      const kind = String(entry.statement.value);
      const at = placeOf(entry, "value");
      if (kind === "SourceDocument")
        yield findingAt(at, "a source is not an entity", {
          quote: kind,
          suggestion: "it is what stands under source: in a file of its own",
        });
      else if (!model.kinds.has(kind)) {
        const type = model.types.get(kind);
        const named = [...model.kinds.values()].find(({ name }) => name === kind);
        const suggestion = named
          ? `write ${named.label}`
          : type
            ? `${kind} is one of ${type.kinds.join(", ")}`
            : suggestNearest(kind, labels);
        yield findingAt(at, `there is no kind "${kind}"`, {
          quote: kind,
          suggestion: suggestion ?? `one of ${labels.join(", ")}`,
        });
      }
    }
  },
};
