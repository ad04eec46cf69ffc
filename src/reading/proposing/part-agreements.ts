import { takeHanPlaces } from "../../identity/names/parts/take-places.js";
import { groupBy } from "../../text/group-by.js";
import type { FoundLink } from "../proposal.js";

/** Characters at the beginning of a name, behind its place, by which the names of one body are alike. */
const ALIKE = 2;

/**
 * Whether two names of agreements are of two: each has a party that the other has not, by whatever name. 甲与乙签署合作协议,
 * and 甲与丙签署校企合作协议. Pure.
 */
export function partAgreements(links: readonly FoundLink[]): (one: string, other: string) => boolean {
  const parties = groupBy(
    links.filter(({ type }) => type === "SIGNED"),
    ({ to }) => (to === "source" ? "" : to.text),
  );
  const beginningsOf = (name: string): ReadonlySet<string> =>
    new Set((parties.get(name) ?? []).map(({ from }) => begin(from.text)));
  return (one, other) => {
    const [ofOne, ofOther] = [beginningsOf(one), beginningsOf(other)];
    const isMore = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
      [...some].some((name) => !others.has(name));
    return isMore(ofOne, ofOther) && isMore(ofOther, ofOne);
  };
}

function begin(name: string): string {
  return takeHanPlaces(name).rest.slice(0, ALIKE) || name;
}
