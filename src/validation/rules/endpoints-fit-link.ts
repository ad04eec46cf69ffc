import { findingAt } from "../../problem.js";
import { placeOf } from "../../statements/parsing/parsed-file.js";
import { printChoice } from "../../text/suggest.js";
import type { Rule } from "../rule.js";

/** A link leads from and to kinds that graph/types names for it. */
export const EndpointsFitLink: Rule = {
  name: "EndpointsFitLink",
  scope: "row",
  *check({ model, live, entities }) {
    for (const entry of live) {
      const { subjectId, predicate, objectId } = entry.statement;
      const link = model.links.get(predicate);
      if (objectId === undefined || !link) continue;
      const [from, to] = [entities.get(subjectId)?.kind, entities.get(objectId)?.kind];
      if (from === undefined || to === undefined || !model.kinds.has(from) || !model.kinds.has(to)) continue;
      const [fromFits, toFits] = [link.from.includes(from), link.to.includes(to)];
      if (fromFits && toFits) {
        if (link.sameKind && from !== to) {
          yield findingAt(
            placeOf(entry, "to"),
            `${predicate} joins two of one kind, and ${subjectId} is a ${from}, ${objectId} a ${to}`,
            { quote: objectId },
          );
        }
        continue;
      }
      const turned = link.from.includes(to) && link.to.includes(from);
      const others = [...model.links.values()].filter(
        (other) => other.from.includes(from) && other.to.includes(to) && (!other.sameKind || from === to),
      );
      const suggestion = turned
        ? "from and to are exchanged"
        : others.length > 0
          ? `from ${from} to ${to} leads ${printChoice(others.map(({ type }) => type))}`
          : `no link leads from ${from} to ${to}`;
      if (!fromFits)
        yield findingAt(
          placeOf(entry, "from"),
          `${predicate} leads from ${printChoice(link.from)}, and ${subjectId} is a ${from}`,
          { quote: subjectId, suggestion },
        );
      if (!toFits)
        yield findingAt(
          placeOf(entry, "to"),
          `${predicate} leads to ${printChoice(link.to)}, and ${objectId} is a ${to}`,
          { quote: objectId, suggestion },
        );
    }
  },
};
