import { printPermalink } from "../permalink.js";
import { DOSSIER_WORDS, type DossierSection } from "./dossier.js";
import type { NotedGraph } from "./number-notes.js";
import type { DossierParts, DossierThing, StatedItem } from "./plan-dossier.js";

/**
 * What things share, and what only one of them has: what they are linked to, in which role and direction, and nothing
 * that is said of each alone.
 */
export function compareThings(
  things: readonly DossierThing[],
  parts: DossierParts,
  { language, origin }: NotedGraph,
): readonly DossierSection[] {
  const words = DOSSIER_WORDS[language];
  const ends = things.map((thing) => new Set(thing.statements.flatMap((each) => findOther(each, thing.id))));
  const isShared = (other: string): boolean => ends.filter((each) => each.has(other)).length > 1;
  const split = (thing: DossierThing, shared: boolean): readonly StatedItem[] =>
    thing.statements.filter((each) => findOther(each, thing.id).some((other) => isShared(other) === shared));
  const plan = (heading: string, permalink: string | undefined, statements: readonly StatedItem[]): DossierSection => ({
    heading,
    under: undefined,
    permalink,
    lines: parts.listLines(statements),
    remark: statements.length === 0 ? words.none : things.some(({ isCut }) => isCut) ? words.cut : undefined,
  });
  // What joins two of them stands with both, and is said once.
  const shared = [...new Map(things.flatMap((thing) => split(thing, true)).map((each) => [each.id, each])).values()];
  const inOrder = shared.toSorted((a, b) => (printOther(a) < printOther(b) ? -1 : 1));
  return [
    plan(words.shared, undefined, inOrder),
    ...things.map((thing) =>
      plan(`${words.onlyOf}${thing.name}`, printPermalink(thing.id, origin), split(thing, false)),
    ),
  ];

  /** The end that none of the things is: what is shared stands together. */
  function printOther({ subjectId, objectId }: StatedItem): string {
    return [subjectId, objectId].find((end) => !things.some(({ id }) => id === end)) ?? subjectId;
  }
}

/** What a link leads to from a thing; none for what is no link. */
function findOther({ subjectId, objectId }: StatedItem, id: string): readonly string[] {
  if (objectId === null) return [];
  return [subjectId === id ? objectId : subjectId];
}
