import type { Mention } from "../../proposal.js";
import { byPlace, createGrid, isAround } from "../../spans.js";

const PARTS: ReadonlySet<string> = new Set([
  "OrganizationalUnit",
  "Laboratory",
  "Platform",
  "Event",
  "Programme",
  "Community",
  "PolicyDocument",
  "GovernmentBody",
]);

/**
 * A new name around a known one is of something else where it goes on behind it, as a school's does behind its
 * university's, or where what is known is its place.
 */
export function goesBeyond(found: Mention, known: Mention): boolean {
  return (
    isAround(found, known) &&
    (known.kind === "Place" ||
      // 中国移动通信集团江苏有限公司 is not 中国移动.
      (found.end > known.end && found.start === known.start) ||
      (PARTS.has(found.kind) &&
        (found.end > known.end || /^(?:School|College|Faculty|Department|Office|Institute)/.test(found.text))))
  );
}

/** What is the tail of a longer name is nothing of its own, where it is one of these. */
const TAILS: ReadonlySet<string> = new Set(["University", "OrganizationalUnit", "Platform", "Laboratory", "Event"]);

/** Of those that overlap the known ones stay, then the longer; a whole inside a part's name stays beside it. */
export function dropOverlaps(mentions: readonly Mention[]): Mention[] {
  const grid = createGrid<Mention>();
  const all: Mention[] = [];
  for (const one of [...mentions].sort(
    (a, b) =>
      Number(b.id !== undefined) - Number(a.id !== undefined) ||
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start,
  )) {
    const kept = grid.near(one);
    // The school behind a university's name is no university of its own.
    const isTail = kept.some(
      (other) =>
        other.end === one.end &&
        isAround(other, one) &&
        one.id === undefined &&
        TAILS.has(one.kind) &&
        /^\p{Script=Han}{2,24}$/u.test(one.text) &&
        (!/大学/u.test(one.text) || /[-—–－]/u.test(other.text)),
    );
    // 株洲启迪孵化器 is no facility in the name of its company.
    const isHead = kept.some(
      (other) =>
        other.start === one.start &&
        isAround(other, one) &&
        ((other.kind === "Event" && one.kind === "Event") ||
          (other.kind === "Enterprise" &&
            ((TAILS.has(one.kind) && one.kind !== "University") ||
              // 甲集团（天津）股份有限公司 is not 甲集团（天津） besides.
              (one.kind === "Enterprise" && /^(?:集团|股份|有限|责任)/u.test(other.text.slice(one.text.length)))))),
    );
    // The place in a name is no place that the text speaks of.
    const isPlace = one.kind === "Place" && kept.some((other) => isAround(other, one));
    const isSame = kept.some(({ start, end }) => start === one.start && end === one.end);
    if (
      !isTail &&
      !isHead &&
      !isPlace &&
      !isSame &&
      !kept.some((other) => !isAround(other, one) && !isAround(one, other))
    ) {
      grid.add(one);
      all.push(one);
    }
  }
  // A known name that another of its kind begins with is not meant there: 中国移动 in its branch's name.
  return all
    .filter(
      (one) =>
        !grid
          .near(one)
          .some(
            (other) =>
              isAround(other, one) &&
              (one.kind === "Place" ||
                (one.id !== undefined &&
                  other.kind === one.kind &&
                  one.kind !== "OrganizationalUnit" &&
                  other.start === one.start)),
          ),
    )
    .sort(byPlace);
}
