import { type Claim, PREDICATES, type Statement } from "../../statements/statement.js";
import { closeEntity, compareRows, openEntity } from "./compare-edition.js";
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

/** Entities that are looked up together. */
const CHUNK = 1_000;

/** What follows from an edition and the one before it, entity by entity, counted as it is found. */
export async function compareAll(edition: EditionContext, all: CompareAll): Promise<readonly Claim[]> {
  const said = [...edition.earlier.said];
  const claims: Claim[] = [];
  for (let start = 0; start < said.length; start += CHUNK) {
    const chunk = said.slice(start, start + CHUNK);
    all.known.forget();
    await all.known.ask({ about: chunk.map(([id]) => id).filter((id) => !all.seen.has(id)) });
    claims.push(...compareEach(chunk, edition, all));
  }
  return [...claims, ...(await openNew(edition, all))];
}

/** What began since the edition before: whom no row of it was about, and nobody else spoke of. */
async function openNew(edition: EditionContext, { seen, known }: CompareAll): Promise<readonly Claim[]> {
  const fresh = [...seen].filter(([id]) => !edition.earlier.said.has(id));
  const claims: Claim[] = [];
  for (let start = 0; start < fresh.length; start += CHUNK) {
    const chunk = fresh.slice(start, start + CHUNK);
    known.forget();
    await known.ask({ about: chunk.map(([id]) => id) });
    for (const [id, now] of chunk) {
      if (known.about.get(id)?.some(({ sourceId }) => sourceId !== edition.sourceId)) continue;
      const claim = openEntity(now, edition);
      if (claim) claims.push(claim);
    }
  }
  return claims;
}

function compareEach(
  said: readonly (readonly [id: string, before: readonly Statement[]])[],
  edition: EditionContext,
  { seen, saying, leftOut, known, counter, notes }: CompareAll,
): readonly Claim[] {
  return said.flatMap(([id, before]) => {
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
