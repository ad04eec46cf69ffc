import type { Model } from "../../model/model.js";
import type { ProposedEntity, ProposedLink } from "../proposal.js";

/**
 * Ids of what is only to be set up: a facility of which all that is said of who sets it up, or takes part in it, is
 * planned. Pure.
 */
export function findPlanned(
  entities: readonly Pick<ProposedEntity, "id" | "kind" | "known">[],
  links: readonly ProposedLink[],
  model: Model,
): ReadonlySet<string> {
  const isPlanned = ({ id, kind, known }: (typeof entities)[number]): boolean => {
    if (known || model.kinds.get(kind)?.setUp !== true) return false;
    const bearing = links.filter(({ type, to }) => to === id && model.links.get(type)?.presupposes === true);
    const isSetUp = bearing.some(({ type }) => model.links.get(type)?.setsUp === true);
    return isSetUp && bearing.every(({ modality }) => modality === "PLANNED");
  };
  return new Set(entities.filter(isPlanned).map(({ id }) => id));
}
