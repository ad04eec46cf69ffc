import { findingAt } from "../../problem.js";
import { placeOf, type WrittenStatement } from "../../statements/parsing/parsed-file.js";
import { PREDICATES } from "../../statements/statement.js";
import type { Rule } from "../rule.js";

/**
 * Registers in which two of a kind may share a code: an industry is a class, and a figure or platform may carry its
 * code.
 */
const CLASSES = ["GBT4754"];

/** One identifier, one entity: two that share one are the same, or one of them has it wrongly. */
export const IdentifiersAreUnique: Rule = {
  name: "IdentifiersAreUnique",
  scope: "set",
  tables: { never: "an identifier that belongs to another is left out of the row, and told as a conflict" },
  *check({ live }) {
    const owners = new Map<string, WrittenStatement>();
    for (const entry of live) {
      const { predicate, value, details, subjectId } = entry.statement;
      if (predicate !== PREDICATES.identifier || CLASSES.includes(String(details.scheme))) continue;
      const key = JSON.stringify([details.scheme, value]);
      const owner = owners.get(key);
      if (!owner) owners.set(key, entry);
      else if (owner.statement.subjectId !== subjectId) {
        yield findingAt(
          placeOf(entry, "value"),
          `${details.scheme} ${String(value)} belongs to ${owner.statement.subjectId}`,
          {
            quote: String(value),
            suggestion: `it is given at ${owner.at.file}:${owner.at.line}; use one id for one thing, or take the identifier from one of them`,
          },
        );
      }
    }
  },
};
