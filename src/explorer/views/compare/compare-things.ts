import type { Caption, CitedLink, ShownSet } from "../../queries/types.js";

/** Something that compared things are linked with. */
export interface Beside {
  readonly entity: Caption;
  /** Its links in the whole graph. */
  readonly degree: number;
  /** For each compared thing, in their order, its links with it; [] for none. */
  readonly cells: readonly (readonly CitedLink[])[];
}

export interface Comparison {
  /** The compared things; null where an id names none. */
  readonly things: readonly (Caption | null)[];
  /** With how many things each is linked in all, shown or not. */
  readonly totals: readonly number[];
  /** Links among the compared things themselves. */
  readonly between: readonly CitedLink[];
  /** What two or more are linked with: what most share first, then what is linked least, which says more. */
  readonly shared: readonly Beside[];
  /** For each compared thing what it alone is linked with. */
  readonly alone: readonly (readonly Beside[])[];
}

/** @param sets what is around each of the things, in their order; undefined where it was not asked */
export function compareThings(ids: readonly string[], sets: readonly (ShownSet | undefined)[]): Comparison {
  const things = ids.map((_, at) => sets[at]?.nodes.find(({ distance }) => distance === 0)?.entity ?? null);
  // A merged id is answered with what it became.
  const own = things.map((thing, at) => thing?.id ?? ids[at] ?? "");
  const between = new Map<string, CitedLink>();
  const found = new Map<string, { readonly entity: Caption; readonly degree: number; readonly cells: CitedLink[][] }>();
  sets.forEach((set, at) => {
    const nodes = new Map(set?.nodes.map((node) => [node.entity.id, node]));
    for (const link of set?.links ?? []) {
      if (link.from.id !== own[at] && link.to.id !== own[at]) continue;
      const other = link.from.id === own[at] ? link.to.id : link.from.id;
      const node = nodes.get(other);
      if (own.includes(other)) between.set(link.id, link);
      else if (node) {
        const there = found.get(other) ?? { ...node, cells: ids.map((): CitedLink[] => []) };
        there.cells[at]?.push(link);
        found.set(other, there);
      }
    }
  });
  const all = [...found.values()].map(({ entity, degree, cells }): Beside => ({ entity, degree, cells }));
  const sharing = (one: Beside): number => one.cells.filter((links) => links.length > 0).length;
  const order = (a: Beside, b: Beside): number =>
    sharing(b) - sharing(a) || a.degree - b.degree || (a.entity.id < b.entity.id ? -1 : 1);
  return {
    things,
    totals: sets.map((set) => Math.max(0, (set?.total ?? 1) - 1)),
    between: [...between.values()],
    shared: all.filter((one) => sharing(one) > 1).sort(order),
    alone: ids.map((_, at) => all.filter((one) => sharing(one) === 1 && (one.cells[at]?.length ?? 0) > 0).sort(order)),
  };
}
