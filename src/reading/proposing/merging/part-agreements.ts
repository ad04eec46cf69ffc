import { takeHanPlaces } from "../../../identity/names/parts/take-places.js";
import { groupBy } from "../../../text/group-by.js";
import type { FoundLink, Mention, Span } from "../../proposal.js";
import { findHolder } from "../../spans.js";

/** Characters at the beginning of a name, behind its place, by which the names of one body are alike. */
const ALIKE = 2;

type Parties = ReadonlySet<string>;

export interface PartedAgreements {
  /** Whether two names are of two agreements, whatever they end in. */
  readonly areApart: (one: string, other: string) => boolean;
  /** Which of several agreements of one name a mention is of, from 0. */
  readonly groupOf: (mention: Mention) => number;
}

/**
 * Tells agreements apart by who signs them: 甲与乙签署合作协议, and 甲与丙签署校企合作协议, or another 合作协议. Two are
 * apart where each has a party that the other has not; `nameOf` is what a mention is called in full. Pure.
 */
export function partAgreements(
  links: readonly FoundLink[],
  sentences: readonly Span[],
  nameOf: (mention: Mention) => string,
): PartedAgreements {
  const signed = links.filter(({ type }) => type === "SIGNED");
  const byName = groupBy(signed, ({ to }) => (to === "source" ? "" : to.text));
  const listParties = (some: readonly FoundLink[]): Parties => new Set(some.map(({ from }) => begin(nameOf(from))));
  const groups = new Map([...byName].map(([name, some]) => [name, groupSentences(some, sentences, listParties)]));
  const partiesOf = (name: string): Parties => listParties(byName.get(name) ?? []);
  return {
    areApart: (one, other) => areApart(partiesOf(one), partiesOf(other)),
    groupOf: (mention) => {
      const at = findHolder(sentences, mention);
      const known = groups.get(mention.text) ?? [];
      const { sentence: nearest } = known.findLast(({ sentence }) => sentence <= at) ?? known[0] ?? {};
      const inside = known.filter(({ sentence }) => sentence === nearest);
      return (inside.find(({ which }) => which === (mention.which ?? 0)) ?? inside[0])?.group ?? 0;
    },
  };
}

interface Signed {
  readonly sentence: number;
  /** Which of those that are signed in it. */
  readonly which: number;
  readonly group: number;
}

/** Which agreements are signed in each sentence, in order of place. */
function groupSentences(
  links: readonly FoundLink[],
  sentences: readonly Span[],
  listParties: (links: readonly FoundLink[]) => Parties,
): readonly Signed[] {
  const bySentence = [...groupBy(links, ({ quote }) => findHolder(sentences, quote))].sort(([a], [b]) => a - b);
  const parties: Parties[] = [];
  return bySentence.flatMap(([sentence, all]) => {
    // What is signed at once is as many as there are, however alike the names of the parties begin.
    const taken = new Set<number>();
    return [...groupBy(all, ({ to }) => (to === "source" ? 0 : (to.which ?? 0)))].map(([which, some]): Signed => {
      const own = listParties(some);
      const same = parties.findIndex((other, place) => !taken.has(place) && !areApart(own, other));
      const group = same < 0 ? parties.length : same;
      parties[group] = new Set([...(parties[group] ?? []), ...own]);
      taken.add(group);
      return { sentence, which, group };
    });
  });
}

function areApart(one: Parties, other: Parties): boolean {
  return hasMore(one, other) && hasMore(other, one);
}

function hasMore(some: Parties, others: Parties): boolean {
  for (const name of some) if (!others.has(name)) return true;
  return false;
}

/** How a name begins that is written in several ways: 沙钢, of 江苏沙钢集团有限公司 too. */
function begin(name: string): string {
  return takeHanPlaces(name).rest.slice(0, ALIKE) || name;
}
