import type { Model } from "../../model/model.js";
import { checkPartialDate, parsePartialDate } from "../../model/values/partial-date.js";
import { PREDICATES, type Claim, type Statement } from "../../statements/statement.js";

/**
 * What of these claims about one entity differs from what other sources say of it, in words: single-valued properties
 * and identifiers of one register. Dates that overlap (2023 and 2023-04) do not differ. Pure.
 */
export function findContradictions(
  claims: readonly Claim[],
  known: readonly Statement[],
  kind: string,
  model: Model,
): readonly string[] {
  const properties = model.kinds.get(kind)?.properties;
  return claims.flatMap((claim) => {
    const { predicate, details, value, sourceId } = claim;
    if (claim.objectId !== undefined || predicate === PREDICATES.kind || predicate === PREDICATES.name) return [];
    const isIdentifier = predicate === PREDICATES.identifier;
    const property = properties?.get(predicate);
    if (!isIdentifier && (!property || property.list)) return [];
    const other = known.find(
      (one) =>
        one.predicate === predicate &&
        one.sourceId !== sourceId &&
        one.overruledBy === undefined &&
        one.validTo === undefined &&
        (!isIdentifier || one.details.scheme === details.scheme) &&
        differ(one.value, value, property?.type === "PartialDate"),
    );
    return other
      ? [
          `${claim.subjectId}: ${isIdentifier ? String(details.scheme) : predicate} ${String(value)}, and ${String(other.value)} in ${other.sourceId}`,
        ]
      : [];
  });
}

function differ(a: Claim["value"], b: Claim["value"], isDate: boolean): boolean {
  if (!isDate || checkPartialDate(a) || checkPartialDate(b)) return String(a) !== String(b);
  const [first, second] = [parsePartialDate(String(a)), parsePartialDate(String(b))];
  return first.latest < second.earliest || second.latest < first.earliest;
}
