import type { Joint } from "../../../model/drawing/plan-line.js";
import type { State } from "../../../model/address/url-state.js";
import type { Caption, EntityKind } from "../../../queries/types.js";
import type { Network, NetworkLink, NetworkNode } from "./merge-answers.js";

export type Grouping = NonNullable<State["group"]>;

/** What one group is made of: things of a kind, or those that have one place or community in common. */
export interface GroupKey {
  readonly id: string;
  /** What its mark looks like. */
  readonly kind: EntityKind;
  /** The place or community; undefined where the kind says it all, or where no place is known. */
  readonly of?: Caption | undefined;
  /** Of those for which no place or community is known. */
  readonly unknown?: true;
}

export interface Group extends GroupKey {
  /** At least two, nearest first. */
  readonly members: readonly NetworkNode[];
}

/** What is drawn between two marks: one link, or all those between a group and another mark. */
export interface Line extends Joint {
  readonly links: readonly [NetworkLink, ...NetworkLink[]];
}

export interface Drawn {
  readonly things: readonly NetworkNode[];
  readonly groups: readonly Group[];
  readonly lines: readonly Line[];
}

/** Where things belong, by id; a place or community belongs to its own group. */
export type Homes = ReadonlyMap<string, Caption>;

/** With more things than these a picture opens grouped by kind. */
export const LEGIBLE = 80;

/** Fewer say more one by one. */
const LEAST = 3;

export function groupingOf(
  { group, most }: Pick<State, "group" | "most">,
  { nodes }: Pick<Network, "nodes">,
): Grouping {
  return group ?? (nodes.length > LEGIBLE && most === undefined ? "KIND" : "NONE");
}

/** Which group each thing would be in; the middle of the picture is in none. */
export function keysOf({ nodes, centre }: Network, by: Grouping, homes: Homes): ReadonlyMap<string, GroupKey> {
  if (by === "NONE") return new Map();
  const keys = new Map<string, GroupKey>();
  for (const { entity } of nodes) if (entity.id !== centre) keys.set(entity.id, keyOf(entity, by, homes));
  const sizes = gatherBy([...keys.values()], ({ id }) => id);
  return new Map([...keys].filter(([, key]) => (sizes.get(key.id)?.length ?? 0) >= LEAST));
}

function keyOf(entity: Caption, by: Exclude<Grouping, "NONE">, homes: Homes): GroupKey {
  if (by === "KIND") return { id: `group:${entity.kind}`, kind: entity.kind };
  const home = entity.kind === by ? entity : homes.get(entity.id);
  return home
    ? { id: `group:${home.id}`, kind: home.kind, of: home }
    : { id: "group:unknown", kind: by, unknown: true };
}

/** Things and the groups that are not opened, and what leads from one to the other; what is within a group is not drawn. */
export function groupNetwork(
  { nodes, links }: Pick<Network, "nodes" | "links">,
  keys: ReadonlyMap<string, GroupKey>,
  opened: readonly string[] = [],
): Drawn {
  const keyed = (id: string): GroupKey | undefined => {
    const key = keys.get(id);
    return key && opened.includes(key.id) ? undefined : key;
  };
  const members = gatherBy(nodes, ({ entity }) => keyed(entity.id)?.id);
  const groups = [...members].flatMap(([id, inside]): readonly Group[] => {
    const key = inside[0] && keyed(inside[0].entity.id);
    return id === undefined || !key ? [] : [{ ...key, members: inside }];
  });
  const markOf = (id: string): string => keyed(id)?.id ?? id;
  return { things: members.get(undefined) ?? [], groups, lines: drawLines(links, markOf) };
}

function drawLines(links: readonly NetworkLink[], markOf: (id: string) => string): readonly Line[] {
  const between = new Map<string, [NetworkLink, ...NetworkLink[]]>();
  for (const link of links) {
    const [from, to] = [markOf(link.from.id), markOf(link.to.id)];
    if (from === to && from !== link.from.id) continue;
    const pair = from < to ? `${from}:${to}` : `${to}:${from}`;
    const there = between.get(pair);
    if (there) there.push(link);
    else between.set(pair, [link]);
  }
  return [...between.values()].flatMap((several): readonly Line[] => {
    const [first] = several;
    const [from, to] = [markOf(first.from.id), markOf(first.to.id)];
    if (from === first.from.id && to === first.to.id)
      return several.map((link, at) => {
        const lane = at - (several.length - 1) / 2;
        // Beside the way from the same end, whichever way the link leads.
        return {
          id: link.id,
          from: link.from.id,
          to: link.to.id,
          links: [link],
          directed: true,
          lane: link.from.id < link.to.id ? lane : -lane,
        };
      });
    const directed = several.every((link) => markOf(link.from.id) === from);
    return [{ id: `${from}:${to}`, from, to, links: several, directed, lane: 0 }];
  });
}

/** The other ends of the lines of each mark; twice where there are two lines. */
export function gatherNeighbours({ lines }: Pick<Drawn, "lines">): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { from, to } of lines) {
    for (const [id, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const others = found.get(id);
      if (others) others.push(other);
      else found.set(id, [other]);
    }
  }
  return found;
}

/** Its area grows with what is in it. */
export function radiusOfGroup(members: number): number {
  return Math.min(14 + Math.sqrt(members) * 1.6, 44);
}

function gatherBy<Value>(
  values: readonly Value[],
  by: (value: Value) => string | undefined,
): ReadonlyMap<string | undefined, readonly Value[]> {
  const found = new Map<string | undefined, Value[]>();
  for (const value of values) {
    const there = found.get(by(value));
    if (there) there.push(value);
    else found.set(by(value), [value]);
  }
  return found;
}
