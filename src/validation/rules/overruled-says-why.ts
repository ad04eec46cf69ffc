import { findingAt } from "../../problem.js";
import { placeOf, type WrittenStatement } from "../../statements/parsing/parsed-file.js";
import type { Rule } from "../rule.js";

/**
 * A claim that another one overrules says why that one is believed; and following who overrules whom ends at one that
 * stands.
 */
export const OverruledSaysWhy: Rule = {
  name: "OverruledSaysWhy",
  scope: "file",
  tables: { never: "a row overrules nothing" },
  *check({ written }) {
    const byId = new Map(written.map((entry) => [entry.statement.id, entry]));
    for (const entry of written) {
      const { overruledBy, because } = entry.statement;
      if (overruledBy === undefined) {
        if (because !== undefined && !entry.places.has("overruledBy"))
          yield findingAt(placeOf(entry, "because"), "it says why another is believed, and not which", {
            suggestion: "add overruledBy: key",
          });
        continue;
      }
      if (!because?.trim())
        yield findingAt(placeOf(entry, "overruledBy"), "it is overruled and does not say why", {
          suggestion: 'add because: "…"',
        });
      if (isCircle(entry, byId))
        yield findingAt(placeOf(entry, "overruledBy"), "the statements overrule each other", {
          suggestion: "one of them has to stand",
        });
    }
  },
};

function isCircle(entry: WrittenStatement, byId: ReadonlyMap<string, WrittenStatement>): boolean {
  const seen = new Set<string>();
  for (let next: WrittenStatement | undefined = entry; next; next = byId.get(next.statement.overruledBy ?? "")) {
    if (seen.has(next.statement.id)) return true;
    seen.add(next.statement.id);
  }
  return false;
}
