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

  const codeOf = (name: string): string | undefined => ({ 黑龙江省: "230000", 吉林省: "220000" })[name];
  const at = (west: number, properties: object, id?: unknown) => ({
    ...feature({ type: "Polygon", coordinates: [square(west, 45)] }, properties),
    id,
  });

  test.each<[string, readonly object[], readonly string[]]>([
    ["its name, where there is no code", [at(126, { NAME_1: "Heilong Jiang", NL_NAME_1: "黑龙江省" })], ["230000"]],
    [
      "its name, and not a running number",
      [at(126, { id: 11, name: "黑龙江省" }), at(120, { name: "吉林省" }, 12)],
      ["230000", "220000"],
    ],
    ["its name, where its code is another's", [at(126, { code: "CN-HL", 省: "黑龙江省" })], ["230000"]],
    [
      "a code, however the property is written",
      [at(126, { AdCode: 230000 }), at(120, { ADM_CODE: "156220000" })],
      ["230000", "220000"],
    ],
    ["the province of a city", [at(126, { adcode: 230100 }), at(120, { adcode: 230200 })], ["230000"]],
    [
      "a province, where its cities are in the file too",
      [at(126, { adcode: "23" }), at(120, { adcode: 230200 })],
      ["230000"],
    ],
    [
      "nothing that is nowhere",
      [at(126, { code: 23 }), { type: "Feature", properties: { code: 22 }, geometry: null }],
      ["230000"],
    ],
    [
      "nothing of an empty geometry",
      [at(126, { code: 23 }), feature({ type: "MultiPolygon", coordinates: [] }, { code: 22 })],
      ["230000"],
    ],
  ])("has areas by %s", (_what, features, codes) => {
    const { areas } = parseBoundaries(file(features), codeOf);
    expect(areas.map(({ code }) => code)).toEqual(codes);
    for (const { path } of areas) expect(path).not.toBe("");
  });

  test("draws a city as a part of its province, and not twice what has one", () => {
    const parts = (...codes: readonly number[]) =>
      parseBoundaries(file(codes.map((adcode, index) => at(110 + 5 * index, { adcode })))).areas[0]!.path.match(/Z/g);
    expect(parts(230100, 230200)).toHaveLength(2);
    expect(parts(230000, 230200)).toHaveLength(1);
  });

  test("leaves holes out, keeps every corner of a ring that does not close, and shows what is very small", () => {
    const hole = feature({ type: "Polygon", coordinates: [square(100, 30, 10), square(104, 34, 2)] });
    expect(parseBoundaries(file([hole])).areas[0]!.path.match(/Z/g)).toHaveLength(2);
    const open = feature({ type: "Polygon", coordinates: [square(100, 30).slice(0, -1)] });
    expect(parseBoundaries(file([open])).areas[0]!.path.match(/[ML]/g)).toHaveLength(4);
    const macao = feature({ type: "Polygon", coordinates: [square(113.5, 22.1, 0.01)] }, { code: 82 });
    const [, small] = parseBoundaries(
      file([feature({ type: "Polygon", coordinates: [square(80, 20, 30)] }), macao]),
    ).areas;
    expect(small).toMatchObject({ code: "820000", path: expect.stringMatching(/^M[\d.]+ [\d.]+h5v5h-5Z$/) });
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
    ["another encoding", file([at(126, { name: "\uFFFD\uFFFD" })]), "not UTF-8"],
    ["TopoJSON", JSON.stringify({ type: "Topology", objects: {} }), "convert it to GeoJSON"],
    [
      "latitude first",
      file([
        feature({
          type: "Polygon",
          coordinates: [
            [
              [45, 126],
              [46, 126],
              [46, 127],
              [45, 126],
            ],
          ],
        }),
      ]),
      "longitude, then",
    ],
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
