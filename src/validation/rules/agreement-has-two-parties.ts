import { findingAt } from "../../problem.js";
import type { Rule } from "../rule.js";

/**
 * What graph/types asks for `atLeast` so many links of is at the end of so many: an agreement has at least two parties.
 */
export const AgreementHasTwoParties: Rule = {
  name: "AgreementHasTwoParties",
  scope: "set",
  tables: "at the end",
  *check({ model, links, entities }) {
    for (const { type, atLeast, to, from } of model.links.values()) {
      if (atLeast === 0) continue;
      const starts = new Map<string, Set<string>>();
      for (const { statement } of links.get(type) ?? [])
        if (statement.objectId !== undefined)
          starts.set(statement.objectId, (starts.get(statement.objectId) ?? new Set()).add(statement.subjectId));
      for (const [id, { kind, at }] of entities) {
        const found = [...(starts.get(id) ?? [])];
        if (!to.includes(kind) || found.length >= atLeast) continue;
        const those = found.length === 0 ? "none" : `only ${found.join(", ")}`;
        yield findingAt(at, `${id} needs at least ${atLeast} ${type}, and has ${those}`, {
          quote: id,
          suggestion: `add { type: ${type}, from: a ${from.slice(0, 2).join(" or ")}, to: ${id} }`,
        });
      }
    }
  },
};
