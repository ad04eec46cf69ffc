import type { Caption, EntityKind, PathAnswer } from "../../queries/types.js";

type Way = Pick<PathAnswer["paths"][number], "nodes">;

/** Ways that pass one thing which others do not. */
export interface WayGroup {
  /** undefined for those that have nothing in between in common. */
  readonly through: Caption | undefined;
  /** Numbers of ways, from 0. */
  readonly ways: readonly number[];
}

/** What can be left out, and how many of the ways would go with it. */
export interface Without {
  readonly kind: EntityKind;
  readonly ways: number;
}

export interface Described {
  /** What every one of several ways passes between its ends, in their order. */
  readonly common: readonly Caption[];
  /** Each way in one of them, the largest first. */
  readonly groups: readonly WayGroup[];
  /** Kinds of what is passed: first those that all ways pass in one thing, then by how many ways pass them. */
  readonly without: readonly Without[];
}

/** What can be said of ways as a whole, before one reads them one by one. */
export function describeWays(paths: readonly Way[]): Described {
  const between = paths.map(({ nodes }) => nodes.slice(1, -1));
  const passed = new Map<string, { readonly entity: Caption; readonly ways: number[] }>();
  between.forEach((nodes, way) => {
    for (const entity of nodes) {
      const there = passed.get(entity.id);
      if (there) there.ways.push(way);
      else passed.set(entity.id, { entity, ways: [way] });
    }
  });
  const common =
    paths.length < 2
      ? []
      : [...passed.values()].filter(({ ways }) => ways.length === paths.length).map((one) => one.entity);
  const shared = new Set(common.map(({ id }) => id));
  return {
    common,
    groups: groupWays(
      paths.length,
      [...passed.values()].filter(({ entity }) => !shared.has(entity.id)),
    ),
    without: kindsPassed(between, common),
  };
}

/** Again and again what most of the ways that are left pass; what is passed by one alone makes no group. */
function groupWays(
  count: number,
  passed: readonly { readonly entity: Caption; readonly ways: readonly number[] }[],
): readonly WayGroup[] {
  const groups: WayGroup[] = [];
  let left = Array.from({ length: count }, (_, way) => way);
  for (;;) {
    let best: WayGroup | undefined;
    for (const { entity, ways } of passed) {
      const those = ways.filter((way) => left.includes(way));
      if (those.length > 1 && those.length > (best?.ways.length ?? 0)) best = { through: entity, ways: those };
    }
    if (!best) break;
    groups.push(best);
    const { ways } = best;
    left = left.filter((way) => !ways.includes(way));
  }
  return left.length === 0 ? groups : [...groups, { through: undefined, ways: left }];
}

function kindsPassed(between: readonly (readonly Caption[])[], common: readonly Caption[]): readonly Without[] {
  const counts = new Map<EntityKind, number>();
  for (const nodes of between)
    for (const kind of new Set(nodes.map((node) => node.kind))) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const first = common.map(({ kind }) => kind);
  const rank = (kind: EntityKind): number => (first.includes(kind) ? first.indexOf(kind) : first.length);
  return [...counts]
    .map(([kind, ways]) => ({ kind, ways }))
    .sort((a, b) => rank(a.kind) - rank(b.kind) || b.ways - a.ways || (a.kind < b.kind ? -1 : 1));
}
