import { type Claim, PREDICATES } from "../../statements/statement.js";
import { closeEntity, compareRows } from "./compare-edition.js";
import type { EditionContext } from "./earlier-edition.js";
import type { DifferenceCounter } from "../difference/difference.js";
import type { Notes } from "../notes.js";
import type { KnownIndex } from "../known/known-index.js";

interface CompareAll {
  readonly seen: ReadonlyMap<string, readonly Claim[]>;
  /** Those of them whose rows say something new. The others are counted as duplicates, and not once more. */
  readonly saying: ReadonlySet<string>;
  /**
   * Whom rows with problems are about, undefined among them where that is not known. They stand in the file: it does
   * not say that they are gone.
   */
  readonly leftOut: ReadonlySet<string | undefined>;
  readonly known: KnownIndex;
  readonly counter: DifferenceCounter;
  readonly notes: Notes;
}

/** What follows from an edition and the one before it, entity by entity, counted as it is found. */
export function compareAll(
  edition: EditionContext,
  { seen, saying, leftOut, known, counter, notes }: CompareAll,
): readonly Claim[] {
  return [...edition.earlier.said].flatMap(([id, before]) => {
    const now = seen.get(id);
    if (leftOut.has(id) && !now) return [];
    if (!now && leftOut.has(undefined))
      return (notes.add("not found, and not closed: a row that is left out may be about them", id), []);
    // Another file of the same edition has it.
    if (
      !now &&
      known.about.get(id)?.some(({ sourceId, basis }) => sourceId === edition.sourceId && basis === "PRINTED")
    )
      return [];
    const { claims, changes } = now ? compareRows(before, now, edition) : closeEntity(before, edition);
    if (!now) counter.add("closed", `${changes[0]} (${id})`);
    else if (!saying.has(id)) return claims;
    else if (changes.length > 0) counter.add("changed", changes.join("; "));
    else
      counter.add(
        "unchanged",
        `${String(now.find(({ predicate }) => predicate === PREDICATES.name)?.value ?? id)} (${id})`,
      );
    return claims;
  });
}
