import { type Feature, veto } from "../feature.js";
import type { NamedForm } from "../../names/named-form.js";
import type { Thing } from "../../things/thing.js";
import { HEADS_OF_KINDS } from "../../tables/words-of-names.js";

/** A university is no company: by the kinds that are given, or by what the name says that it names. */
export function compareKinds(asked: Thing, known: Thing, askedForms: readonly NamedForm[]): Feature[] {
  if (asked.kinds.length > 0 && known.kinds.length > 0 && !asked.kinds.some((kind) => known.kinds.includes(kind))) {
    return [veto("DIFFERENT_KIND", `${asked.kinds.join(", ")} / ${known.kinds.join(", ")}`)];
  }
  const [kind] = known.kinds;
  const heads = kind === undefined ? undefined : HEADS_OF_KINDS[kind];
  // English names its bodies too freely: an institute may be anything.
  const isApart = ({ han, head }: NamedForm): boolean =>
    han && head !== undefined && heads !== undefined && !heads.includes(head);
  const apart = askedForms.find(isApart);
  // An address names bodies of more than one sort.
  if (askedForms.some((form) => form.less > 0 && !isApart(form))) return [];
  return apart ? [veto("DIFFERENT_KIND", `${apart.raw}: ${apart.head} / ${kind}`)] : [];
}
