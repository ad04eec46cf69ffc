/** Degrees of longitude and latitude, or places in a picture. */
export type Point = readonly [x: number, y: number];

const RADIANS = Math.PI / 180;

/**
 * Albers' equal-area conic projection over what is there, as maps of China have it: a sixth within its south and north are
 * the parallels that keep their length. Formulas: Snyder, Map Projections, A Working Manual (1987), 14.
 * @param width of the picture, with `edge` left free all around
 */
export function planProjection(
  points: readonly Point[],
  width: number,
  edge: number,
): { readonly project: (point: Point) => Point; readonly height: number } {
  const [west, east] = boundsOf(points.map(([longitude]) => longitude));
  const [south, north] = boundsOf(points.map(([, latitude]) => latitude));
  const albers = planAlbers((west + east) / 2, south + (north - south) / 6, north - (north - south) / 6);
  const flat = points.map(albers);
  const [left, right] = boundsOf(flat.map(([x]) => x));
  const [bottom, top] = boundsOf(flat.map(([, y]) => y));
  const scale = (width - 2 * edge) / Math.max(right - left, 1e-9);
  return {
    height: Math.round((top - bottom) * scale + 2 * edge),
    project: (point) => {
      const [x, y] = albers(point);
      return [(x - left) * scale + edge, (top - y) * scale + edge];
    },
  };
}

function planAlbers(middle: number, first: number, second: number): (point: Point) => Point {
  const [sin1, sin2] = [Math.sin(first * RADIANS), Math.sin(second * RADIANS)];
  // On both sides of the equator the cone is a cylinder, for which the formula divides by nothing.
  const n = Math.abs(sin1 + sin2) < 1e-6 ? 1e-6 : (sin1 + sin2) / 2;
  const c = Math.cos(first * RADIANS) ** 2 + 2 * n * sin1;
  const radius = (latitude: number): number => Math.sqrt(Math.max(c - 2 * n * Math.sin(latitude * RADIANS), 0)) / n;
  const zero = radius(0);
  return ([longitude, latitude]) => {
    const angle = n * (longitude - middle) * RADIANS;
    const long = radius(latitude);
    return [long * Math.sin(angle), zero - long * Math.cos(angle)];
  };
}

function boundsOf(values: readonly number[]): readonly [number, number] {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return [least, most];
}
