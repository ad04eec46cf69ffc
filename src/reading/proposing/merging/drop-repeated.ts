import type { FoundFigure, FoundLink, Mention } from "../../proposal.js";

/** A first line of its own that ends as no sentence does. */
const HEADLINE = /^[^\n]{4,120}(?<![。！？；.!?;\s])(?=\s*\n)/u;
const HEAD = /(?:实验室|中心|基地|研究院|产业学院)$/u;

function findHeadlineEnd(text: string): number {
  return HEADLINE.exec(text)?.[0].length ?? 0;
}

/**
 * Without what a headline says of something that the text names in full: 签署合作协议 where it tells of who signs what, 量子材料实验室
 * of 量子材料与器件重点实验室, "Tavira Polytechnic" of the university. What something is told of stays. Pure.
 */
export function dropRepeated(text: string, mentions: readonly Mention[], links: readonly FoundLink[]): Mention[] {
  const end = findHeadlineEnd(text);
  if (end === 0) return [...mentions];
  const keyOf = ({ kind, text: name }: Mention): string => `${kind} ${name}`;
  const below = mentions.filter(({ start }) => start >= end);
  const again = new Set(below.map(keyOf));
  const linked = new Set(links.flatMap(({ from, to }) => [keyOf(from), ...(to === "source" ? [] : [keyOf(to)])]));
  const isSigned = links.some(({ type, to }) => type === "SIGNED" && to !== "source" && to.start >= end);
  return mentions.filter((one) => {
    if (one.start >= end || one.id !== undefined || again.has(keyOf(one)) || linked.has(keyOf(one))) return true;
    if (one.kind === "Agreement") return !isSigned;
    const fuller = new Set(below.filter((other) => isLonger(one, other)).map(keyOf));
    return fuller.size !== 1;
  });
}

function isLonger(short: Mention, { kind, text: long }: Mention): boolean {
  if (kind !== short.kind || long.length <= short.text.length) return false;
  if (kind === "University") return long.startsWith(`${short.text} `) && !/ (?:of|and|at) /u.test(long);
  const head = HEAD.exec(short.text)?.[0];
  const stem = short.text.slice(0, -(head?.length ?? 0));
  return head !== undefined && stem.length > 2 && long.startsWith(stem) && long.endsWith(head);
}

/** Numbers of a headline that the text says again, by the first that says so. */
export function pairHeadline(text: string, figures: readonly FoundFigure[]): ReadonlyMap<FoundFigure, FoundFigure> {
  const end = findHeadlineEnd(text);
  return new Map(
    figures
      .filter(({ start }) => start < end)
      .flatMap((figure) => {
        const again = figures.find(
          ({ start, value, unit }) => start >= end && value === figure.value && unit === figure.unit,
        );
        return again ? [[figure, again] as const] : [];
      }),
  );
}
