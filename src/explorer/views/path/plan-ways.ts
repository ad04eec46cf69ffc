import type { Point } from "../../model/drawing/layout.js";
import type { Joint } from "../../model/drawing/plan-line.js";
import type { Caption, PathAnswer } from "../../queries/types.js";
import type { PathLink } from "./path-rows.js";

/** A step that one way or several take, between the same two things. */
export interface WayLine extends Joint {
  readonly links: readonly PathLink[];
  /** Numbers of the ways that take it, from 0. */
  readonly ways: readonly number[];
}

export interface WaysPlan {
  readonly things: readonly Caption[];
  readonly lines: readonly WayLine[];
  /** Steps from the start along x, place among those of that step along y; 0 is the middle. */
  readonly places: ReadonlyMap<string, Point>;
  /** Steps from start to end. */
  readonly long: number;
  /** The most things that stand at one step. */
  readonly broad: number;
}

/** How often things are ordered by what they are joined with. */
const SWEEPS = 6;

/** All ways as one picture: each thing once, at the step at which ways pass it, near what it is joined with. */
export function planWays(paths: PathAnswer["paths"]): WaysPlan {
  const long = Math.max(0, ...paths.map(({ length }) => length));
  const things = new Map<string, Caption>();
  const steps = new Map<string, number[]>();
  const lines = new Map<string, { links: readonly PathLink[]; ways: number[]; from: string; to: string }>();
  paths.forEach(({ nodes, steps: taken }, way) => {
    nodes.forEach((node, at) => {
      things.set(node.id, node);
      // Of a shorter way as far along as it is of its own length.
      steps.set(node.id, [...(steps.get(node.id) ?? []), nodes.length < 2 ? 0 : (at / (nodes.length - 1)) * long]);
    });
    taken.forEach(({ links }, at) => {
      const [from, to] = [nodes[at]?.id ?? "", nodes[at + 1]?.id ?? ""];
      const key = from < to ? `${from}:${to}` : `${to}:${from}`;
      const there = lines.get(key);
      if (there) there.ways.push(way);
      else lines.set(key, { links, ways: [way], from, to });
    });
  });
  const columns = new Map<number, string[]>();
  for (const [id, at] of steps) {
    const column = Math.round(at.reduce((sum, one) => sum + one, 0) / at.length);
    columns.set(column, [...(columns.get(column) ?? []), id]);
  }
  const drawn = [...lines].map(([id, { links, ways, from, to }]): WayLine => {
    const forward = links.filter((link) => link.from.id === from).length;
    const back = forward === 0;
    return {
      id,
      from: back ? to : from,
      to: back ? from : to,
      links,
      ways,
      directed: back || forward === links.length,
      lane: 0,
    };
  });
  return {
    things: [...things.values()],
    lines: drawn,
    places: placeColumns(columns, drawn),
    long,
    broad: Math.max(1, ...[...columns.values()].map((ids) => ids.length)),
  };
}

function placeColumns(columns: ReadonlyMap<number, readonly string[]>, lines: readonly WayLine[]): WaysPlan["places"] {
  const beside = new Map<string, string[]>();
  for (const { from, to } of lines) {
    beside.set(from, [...(beside.get(from) ?? []), to]);
    beside.set(to, [...(beside.get(to) ?? []), from]);
  }
  const places = new Map<string, Point>();
  const spread = (column: number, ids: readonly string[]): void =>
    ids.forEach((id, at) => places.set(id, { x: column, y: at - (ids.length - 1) / 2 }));
  for (const [column, ids] of columns) spread(column, ids);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const [column, ids] of [...columns].sort(([a], [b]) => (sweep % 2 === 0 ? a - b : b - a))) {
      const height = (id: string): number => {
        const ends = (beside.get(id) ?? []).map((other) => places.get(other)?.y ?? 0);
        return ends.length === 0 ? 0 : ends.reduce((sum, one) => sum + one, 0) / ends.length;
      };
      const heights = new Map(ids.map((id) => [id, height(id)]));
      spread(
        column,
        [...ids].sort((a, b) => (heights.get(a) ?? 0) - (heights.get(b) ?? 0) || (a < b ? -1 : 1)),
      );
    }
  }
  return places;
}
