import type { Mention, Span } from "../../proposal.js";
import { overlaps } from "../../spans.js";

/** What stands in brackets right behind a name, as 甲大学（该校另建有乙学院） says it: an aside about whoever is named. */
export interface Bracket extends Span {
  readonly of: Mention;
  /** Where what it says begins and ends, inside its marks. */
  readonly inside: Span;
}

const BRACKET = /( ?(?:（|\())([^（）()\n]{1,120})[）)]/uy;

/** The brackets behind names, of each place the longest name. `mentions` in order of place, the longer first. */
export function findBrackets(text: string, mentions: readonly Mention[]): Bracket[] {
  let covered = 0;
  return mentions.flatMap((of): Bracket[] => {
    if (of.end <= covered) return [];
    covered = of.end;
    BRACKET.lastIndex = of.end;
    const found = BRACKET.exec(text);
    if (!found) return [];
    const start = of.end + found[1]!.length;
    const inside = { start, end: start + found[2]!.length };
    return [{ start: of.end, end: of.end + found[0].length, of, inside }];
  });
}

/**
 * Bodies as posts see them: what stands behind a bracket stands behind the name before it, and who is named in it gives
 * no post outside. `original` tells whose a body was before.
 */
export function reachOver(
  mentions: readonly Mention[],
  brackets: readonly Bracket[],
): { readonly reaching: readonly Mention[]; readonly original: (one: Mention) => Mention } {
  const originals = new Map<Mention, Mention>();
  const ends = new Map(brackets.map(({ of, end }) => [of.end, end]));
  const reaching = dropInside(mentions, brackets).map((one) => {
    const end = ends.get(one.end);
    if (end === undefined) return one;
    const wide = { ...one, end };
    originals.set(wide, one);
    return wide;
  });
  return { reaching, original: (one) => originals.get(one) ?? one };
}

/** Those that stand in no bracket. Both in order of place. */
export function dropInside(mentions: readonly Mention[], brackets: readonly Bracket[]): Mention[] {
  let place = 0;
  return mentions.filter((one) => {
    while (place < brackets.length && brackets[place]!.end <= one.start) place++;
    const bracket = brackets[place];
    return !bracket || !overlaps(bracket.inside, one) || one.start < bracket.start;
  });
}

/** What brackets say and nothing else, every character in its place. */
export function keepInside(text: string, brackets: readonly Bracket[]): string {
  const pieces: string[] = [];
  let edge = 0;
  for (const { inside } of brackets) {
    pieces.push("\n".repeat(inside.start - edge), text.slice(inside.start, inside.end));
    edge = inside.end;
  }
  return pieces.join("") + "\n".repeat(text.length - edge);
}
