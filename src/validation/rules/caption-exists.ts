import { findingAt } from "../../problem.js";
import { PREDICATES } from "../../statements/statement.js";
import type { Rule } from "../rule.js";

/**
 * Every entity has a name. One that is there only in a machine's wording is captioned with that, and this is a warning.
 */
export const CaptionExists: Rule = {
  name: "CaptionExists",
  scope: "set",
  tables: { never: "a row without a name is refused before (RowIsWhole)" },
  *check({ entities, bySubject }) {
    for (const [id, { at, isSource }] of entities) {
      if (isSource) continue;
      const names = (bySubject.get(id) ?? []).filter(({ statement }) => statement.predicate === PREDICATES.name);
      if (names.length === 0)
        yield findingAt(at, `${id} has no name`, {
          quote: id,
          suggestion: "add one under names:, as printed or SUPPLIED",
        });
      else if (names.every(({ statement }) => statement.details.nameKind === "MACHINE_TRANSLATION")) {
        yield {
          ...findingAt(at, `${id} has no name but those of a translation engine`, {
            quote: id,
            suggestion: "add its own name where it is certain",
          }),
          severity: "warning",
        };
      }
    }
  },
};
