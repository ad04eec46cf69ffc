import type { Model } from "../../model/model.js";
import { checkPartialDate, parsePartialDate } from "../../model/values/partial-date.js";
import { PREDICATES, type Claim, type Statement } from "../../statements/statement.js";

type Said = Claim & Pick<Statement, "overruledBy">;

/** What is said of one entity besides, each of which may contradict. */
export interface SaidBesides {
  /** In the graph: what other sources say counts. */
  readonly known: readonly Statement[];
  /** By rows of the same file before. */
  readonly before?: readonly Said[] | undefined;
}

/**
 * What of these claims about one entity differs from what other sources say of it, or the same one does before, in
 * words: single-valued properties and identifiers of one register. Dates that overlap (2023 and 2023-04) do not differ.
 * Pure.
 */
export function findContradictions(
  claims: readonly Said[],
  { known, before = [] }: SaidBesides,
  kind: string,
  model: Model,
): readonly string[] {
  const properties = model.kinds.get(kind)?.properties;
  return claims.flatMap((claim, index) => {
    const { predicate, details, value, sourceId, overruledBy } = claim;
    if (claim.objectId !== undefined || predicate === PREDICATES.kind || predicate === PREDICATES.name) return [];
    const isIdentifier = predicate === PREDICATES.identifier;
    const property = properties?.get(predicate);
    if (overruledBy !== undefined || (!isIdentifier && (!property || property.list))) return [];
    const others: readonly Said[] = known.filter((one) => one.sourceId !== sourceId);
    const other = [...others, ...before, ...claims.slice(0, index)].find(
      (one) =>
        one.predicate === predicate &&
        one.overruledBy === undefined &&
        one.validTo === undefined &&
        (!isIdentifier || one.details.scheme === details.scheme) &&
        differ(one.value, value, property?.type === "PartialDate"),
    );
    return other
      ? [
          `${claim.subjectId}: ${isIdentifier ? String(details.scheme) : predicate} ${String(value)}, and ${String(other.value)} in ${other.sourceId === sourceId ? "the same list" : other.sourceId}`,
        ]
      : [];
  });
}

function differ(a: Claim["value"], b: Claim["value"], isDate: boolean): boolean {
  if (!isDate || checkPartialDate(a) || checkPartialDate(b)) return String(a) !== String(b);
  const [first, second] = [parsePartialDate(String(a)), parsePartialDate(String(b))];
  return first.latest < second.earliest || second.latest < first.earliest;
}
