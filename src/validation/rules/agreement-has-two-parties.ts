import { type Finding, findingAt } from "../../problem.js";
import type { CheckedSet } from "../checked-set.js";

/**
 * What graph/types asks for `atLeast` so many links of is at the end of so many: an agreement has at least two parties.
 */
export function* AgreementHasTwoParties({ model, links, entities }: CheckedSet): Iterable<Finding> {
  for (const { type, atLeast, to, from } of model.links.values()) {
    if (atLeast === 0) continue;
    const starts = new Map<string, Set<string>>();
    for (const { statement } of links.get(type) ?? [])
      starts.set(statement.objectId!, (starts.get(statement.objectId!) ?? new Set()).add(statement.subjectId));
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
}
