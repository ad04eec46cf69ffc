import type { Point } from "./projection.js";

/**
 * A line with fewer points, which lies nowhere further than `near` from the one given (Douglas and Peucker 1973); its ends
 * stay. Without recursion: a coast has tens of thousands of points.
 */
export function simplify(points: readonly Point[], near: number): readonly Point[] {
  const kept = new Uint8Array(points.length);
  const open: [number, number][] = [[0, points.length - 1]];
  kept[0] = 1;
  kept[points.length - 1] = 1;
  for (let span = open.pop(); span !== undefined; span = open.pop()) {
    const [from, to] = span;
    let [furthest, distance] = [from, near];
    for (let at = from + 1; at < to; at++) {
      const far = distanceOf(points[at], points[from], points[to]);
      if (far > distance) [furthest, distance] = [at, far];
    }
    if (furthest === from) continue;
    kept[furthest] = 1;
    open.push([from, furthest], [furthest, to]);
  }
  return points.filter((_, at) => kept[at] === 1);
}

/** Of a point from the line between two; where these are one, as in a ring, from that one. */
function distanceOf(point: Point | undefined, from: Point | undefined, to: Point | undefined): number {
  if (!point || !from || !to) return 0;
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  const long = x * x + y * y;
  const along = long === 0 ? 0 : Math.min(Math.max(((point[0] - from[0]) * x + (point[1] - from[1]) * y) / long, 0), 1);
  return Math.hypot(point[0] - from[0] - along * x, point[1] - from[1] - along * y);
}
