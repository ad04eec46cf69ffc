import { describe, expect, test } from "vitest";
import { BOUNDARY_LIMITS, parseBoundaries } from "../../../src/server/boundaries/parse-boundaries.js";
import { send, serve } from "../serve.js";

const square = (west: number, south: number, size = 2): number[][] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];
const feature = (geometry: unknown, properties: object = { adcode: 230000 }) => ({
  type: "Feature",
  properties,
  geometry,
});
const file = (features: readonly unknown[], more: object = {}) =>
  JSON.stringify({ type: "FeatureCollection", features, ...more });
const HEILONGJIANG = feature({ type: "Polygon", coordinates: [square(126, 45)] });
const TAIWAN = feature(
  { type: "MultiPolygon", coordinates: [[square(120, 22)], [square(119, 23, 0.5)]] },
  { code: "71" },
);
const LINE = feature(
  {
    type: "LineString",
    coordinates: [
      [110, 18],
      [112, 8],
    ],
  },
  {},
);

describe("a map of the operator's", () => {
  test("is projected, north above, each area by its code with all its parts, and lines of their own", () => {
    const map = parseBoundaries(file([HEILONGJIANG, TAIWAN, LINE], { attribution: "审图号 GS(2024)0000\n" }));
    expect(map.areas.map(({ code }) => code)).toEqual(["230000", "710000"]);
    const [north, south] = map.areas;
    expect(north!.middle[1]).toBeLessThan(south!.middle[1]);
    expect(north!.middle[0]).toBeGreaterThan(south!.middle[0]);
    expect(south!.path.match(/Z/g)).toHaveLength(2);
    expect(map.lines).toEqual([expect.stringMatching(/^M[\d.]+ [\d.]+L[\d.]+ [\d.]+$/)]);
    expect(map.attribution).toBe("审图号 GS(2024)0000 ");
    const places = [...`${north!.path}${south!.path}${map.lines.join("")}`.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)];
    for (const [, x, y] of places) {
      expect(Number(x)).toBeGreaterThanOrEqual(0);
      expect(Number(x)).toBeLessThanOrEqual(map.width);
      expect(Number(y)).toBeGreaterThanOrEqual(0);
      expect(Number(y)).toBeLessThanOrEqual(map.height);
    }
  });

  test("draws as lines what the usual files call the whole country, its line in the sea among it", () => {
    const sea = feature({ type: "MultiPolygon", coordinates: [[square(112, 10, 0.2)]] }, { adcode: "100000_JD" });
    const { areas, lines } = parseBoundaries(file([HEILONGJIANG, sea]));
    expect(areas.map(({ code }) => code)).toEqual(["230000"]);
    expect(lines).toHaveLength(1);
  });

  test("keeps the proportions of areas", () => {
    const { areas } = parseBoundaries(
      file([
        feature({ type: "Polygon", coordinates: [square(100, 20)] }, { code: 11 }),
        feature({ type: "Polygon", coordinates: [square(100, 48)] }, { code: 12 }),
      ]),
    );
    const areaOf = (path: string): number => {
      const points = [...path.matchAll(/([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
      return Math.abs(
        points.reduce(
          (sum, [x, y], at) =>
            sum + x * points[(at + 1) % points.length]![1] - points[(at + 1) % points.length]![0] * y,
          0,
        ) / 2,
      );
    };
    // Two degrees square at 21° and at 49° north: as the cosines of their latitudes.
    expect(areaOf(areas[1]!.path) / areaOf(areas[0]!.path)).toBeCloseTo(
      Math.cos(49 * (Math.PI / 180)) / Math.cos(21 * (Math.PI / 180)),
      1,
    );
  });

  test("is thinned out where nobody sees it", () => {
    const coast = Array.from({ length: 20_001 }, (_, at) => [100 + (at % 10_000) / 5_000, at < 10_000 ? 30 : 32]);
    const ring = [...coast.slice(0, 10_000), ...coast.slice(10_000, 20_000).reverse(), coast[0]!];
    const { areas } = parseBoundaries(file([feature({ type: "Polygon", coordinates: [ring] })]));
    expect(areas[0]!.path.length).toBeLessThan(400);
  });

  test.each([
    ["no JSON", "{", "JSON"],
    ["no collection", "[]", "no FeatureCollection"],
    ["nothing", file([]), "0 features"],
    ["too many", file(Array.from({ length: BOUNDARY_LIMITS.features + 1 }, () => HEILONGJIANG)), "501 features"],
    ["no geometry", file([{ type: "Feature" }]), "feature 1 has no geometry"],
    ["points", file([HEILONGJIANG, feature({ type: "Point", coordinates: [1, 2] })]), 'feature 2 is a "Point"'],
    ["metres", file([feature({ type: "Polygon", coordinates: [square(400_000, 4_000_000)] })]), "degrees"],
    ["texts", file([feature({ type: "Polygon", coordinates: [[["a", "b"]]] })]), "feature 1 has the point"],
    ["no lists", file([feature({ type: "Polygon", coordinates: 7 })]), "no lists of points"],
    [
      "too few points",
      file([
        feature({
          type: "Polygon",
          coordinates: [
            [
              [1, 2],
              [2, 3],
            ],
          ],
        }),
      ]),
      "4 are needed",
    ],
    ["a code of its own", file([feature({ type: "Polygon", coordinates: [square(1, 2)] }, { code: "HLJ" })]), '"HLJ"'],
    ["no code at all", file([feature({ type: "Polygon", coordinates: [square(1, 2)] }, {})]), "none of its polygons"],
  ])("is refused where it has %s, with what is wrong", (_what, text, message) => {
    expect(() => parseBoundaries(text)).toThrow(message);
  });

  test("is served where there is one, and no mistake where there is none", async () => {
    const { url } = await serve();
    expect(await send(`${url}/explorer/boundaries.json`)).toMatchObject({ status: 204, text: "" });
    const boundaries = parseBoundaries(file([HEILONGJIANG]));
    const mapped = await serve({ boundaries });
    const answer = await send(`${mapped.url}/explorer/boundaries.json`);
    expect(JSON.parse(answer.text)).toEqual(JSON.parse(JSON.stringify(boundaries)));
  });
});
