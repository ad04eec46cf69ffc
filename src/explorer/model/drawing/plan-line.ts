import type { Point } from "./layout.js";

/** What joins two marks. */
export interface Joint {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Whether it leads from `from` to `to` and not back. */
  readonly directed: boolean;
  /** How far beside the straight way between the two it runs: several between the same two lie side by side. */
  readonly lane: number;
}

/** Where a line runs, from the edge of one mark to that of the other. */
export interface Segment<Line extends Joint = Joint> {
  readonly line: Line;
  readonly from: Point;
  readonly to: Point;
}

/** Between lines that join the same two. */
const LANE = 6;
const HEAD = { length: 7, half: 3.2 };

/**
 * @param at where a mark stands
 * @param radiusOf of a mark, in the same units
 */
export function planSegment<Line extends Joint>(
  line: Line,
  at: (id: string) => Point,
  radiusOf: (id: string) => number,
): Segment<Line> {
  const [a, b] = [at(line.from), at(line.to)];
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  if (length === 0) return { line, from: a, to: b };
  const along = { x: (b.x - a.x) / length, y: (b.y - a.y) / length };
  const aside = { x: -along.y * line.lane * LANE, y: along.x * line.lane * LANE };
  const [start, end] = [radiusOf(line.from) + 1, radiusOf(line.to) + 2];
  const room = length > start + end;
  return {
    line,
    from: { x: a.x + aside.x + (room ? along.x * start : 0), y: a.y + aside.y + (room ? along.y * start : 0) },
    to: { x: b.x + aside.x - (room ? along.x * end : 0), y: b.y + aside.y - (room ? along.y * end : 0) },
  };
}

/** The `d` of all heads of these lines: which way each leads. Where its links lead both ways there is none. */
export function printHeads(segments: readonly Segment[]): string {
  return segments
    .filter(({ line }) => line.directed)
    .map(({ from, to }) => {
      const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
      const [x, y] = [(to.x - from.x) / length, (to.y - from.y) / length];
      const back = { x: to.x - x * HEAD.length, y: to.y - y * HEAD.length };
      return `M${round(to.x)} ${round(to.y)}L${round(back.x - y * HEAD.half)} ${round(back.y + x * HEAD.half)}L${round(back.x + y * HEAD.half)} ${round(back.y - x * HEAD.half)}Z`;
    })
    .join("");
}

/** The line nearest to a point, where one is no farther than `within`. */
export function findLine<Line extends Joint>(
  segments: readonly Segment<Line>[],
  { x, y }: Point,
  within: number,
): Line | undefined {
  let best: { readonly line: Line; readonly away: number } | undefined;
  for (const { line, from, to } of segments) {
    const [wide, high] = [to.x - from.x, to.y - from.y];
    const part = Math.max(
      0,
      Math.min(1, ((x - from.x) * wide + (y - from.y) * high) / (wide * wide + high * high || 1)),
    );
    const away = Math.hypot(x - from.x - part * wide, y - from.y - part * high);
    if (away <= within && (!best || away < best.away)) best = { line, away };
  }
  return best?.line;
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
