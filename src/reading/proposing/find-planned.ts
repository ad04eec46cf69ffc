import type { Model } from "../../model/model.js";
import { pattern } from "../../text/patterns/pattern.js";
import type { ProposedEntity, ProposedLink } from "../proposal.js";

/** 将在某区建设｜, 争取年内成立｜, "The gift will establish the｜". */
const TO_COME = pattern("iu")`
  (?:(?<![名干健老大小])将(?!近)|(?<![虚模])拟|计划|争取|力争|预计|打算|准备|筹备)[^，,。；;]{0,30}?
  (?:建设|成立|共建|组建|建立|设立|打造|创建|建成|筹建|新建|开设)[“"「]?$
  |\b(?:will|(?:plans?|intends?|aims?) to|(?:is|are) to)(?: \p{L}+ly| also)?
  (?: establish| create| build| set up| open| launch| found| fund)(?: an?| the| its)?(?: new| joint)? $
`;

/** Whether what is named behind these words of a sentence is only to be set up. */
export function isToBeSetUp(before: string): boolean {
  return TO_COME.test(before.slice(-80));
}

/**
 * Ids of what is only to be set up: a facility of which all that is said of who sets it up, or takes part in it, is
 * planned; and what nobody is said to have where all that is told of it is that it will be set up (`toCome`). Pure.
 */
export function findPlanned(
  entities: readonly Pick<ProposedEntity, "id" | "kind" | "known">[],
  links: readonly ProposedLink[],
  model: Model,
  toCome: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  const isPlanned = ({ id, kind, known }: (typeof entities)[number]): boolean => {
    if (known || !(model.kinds.get(kind)?.setUp === true || kind === "Community")) return false;
    const bearing = links.filter(({ type, to }) => to === id && model.links.get(type)?.presupposes === true);
    const isSetUp = bearing.some(({ type }) => model.links.get(type)?.setsUp === true);
    if (bearing.length === 0) return toCome.has(id);
    return isSetUp && kind !== "Community" && bearing.every(({ modality }) => modality === "PLANNED");
  };
  return new Set(entities.filter(isPlanned).map(({ id }) => id));
}
