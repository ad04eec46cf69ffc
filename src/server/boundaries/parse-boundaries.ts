import { planProjection, type Point } from "./projection.js";
import { planProvinces, readCode, type CodeOf } from "./read-code.js";
import { simplify } from "./simplify.js";

export interface Area {
  /** GB/T 2260, six digits. */
  readonly code: string;
  /** Its polygons; an even-odd rule leaves holes out. */
  readonly path: string;
  /** Of its largest polygon: where its name stands. */
  readonly middle: Point;
}

/** A map as the explorer draws it: paths of SVG, in whole units of a picture that is `WIDE` units wide. */
export interface Boundaries {
  readonly width: number;
  readonly height: number;
  readonly areas: readonly Area[];
  /** Lines that belong to the map and to no area. */
  readonly lines: readonly string[];
  /** Whose map it is, to be shown below it. */
  readonly attribution: string | undefined;
}

/** What a file may hold. */
export const BOUNDARY_LIMITS = { bytes: 16 * 1024 * 1024, features: 500, points: 500_000, attribution: 300 } as const;

const WIDE = 1_000;
const EDGE = 6;
/** Units that nobody sees: a point that lies nearer to the line without it is left out. */
const FINE = 0.5;
/** Units of the square that stands for what is smaller: Macao is to be seen, and to be chosen. */
const SMALL = 5;

type Rings = readonly (readonly Point[])[];

interface Feature {
  readonly code: string | undefined;
  readonly rings: Rings;
  readonly closed: boolean;
}

/**
 * Reads GeoJSON (RFC 7946, degrees of WGS 84): polygons with a code of GB/T 2260 ("23", "230000") or a name that `codeOf`
 * knows, and lines. It is projected and thinned out here, once, so that a page draws it at once.
 * @throws Error saying what is wrong and with which feature, from 1
 */
export function parseBoundaries(text: string, codeOf: CodeOf = () => undefined): Boundaries {
  if (text.length > BOUNDARY_LIMITS.bytes) throw new Error(`it has more than ${BOUNDARY_LIMITS.bytes} characters`);
  if (text.includes("\uFFFD")) throw new Error("it is not UTF-8: save it so");
  const given: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
  if (!isObject(given) || given.type !== "FeatureCollection" || !Array.isArray(given.features))
    throw new Error(
      isObject(given) && given.type === "Topology"
        ? "it is TopoJSON: convert it to GeoJSON first"
        : "it is no FeatureCollection of GeoJSON",
    );
  const list = given.features as readonly unknown[];
  if (list.length === 0 || list.length > BOUNDARY_LIMITS.features)
    throw new Error(`it has ${list.length} features: from 1 to ${BOUNDARY_LIMITS.features} can be drawn`);
  const features = list.flatMap((feature, at) => readFeature(feature, `feature ${at + 1}`, codeOf) ?? []);
  const points = features.flatMap(({ rings }) => rings.flat());
  if (points.length > BOUNDARY_LIMITS.points)
    throw new Error(`it has ${points.length} points, more than ${BOUNDARY_LIMITS.points}: simplify it first`);
  const { project, height } = planProjection(points, WIDE, EDGE);
  const print = ({ rings, closed }: Feature): string =>
    rings.map((ring) => printRing(ring.map(project), closed)).join("");
  const areas = new Map<string, Rings>();
  const provinceOf = planProvinces(features.flatMap(({ code }) => code ?? []));
  for (const { code, rings } of features) {
    const province = code === undefined ? undefined : provinceOf(code);
    if (province !== undefined && rings.length > 0)
      areas.set(province, [...(areas.get(province) ?? []), ...rings.map((ring) => ring.map(project))]);
  }
  if (areas.size === 0) throw new Error("none of its polygons has a code of GB/T 2260, or the name of a province");
  const { attribution } = given;
  return {
    width: WIDE,
    height,
    areas: [...areas].map(([code, rings]) => {
      const middle = findMiddle(rings);
      return { code, path: rings.map((ring) => printRing(ring, true)).join("") || printSquare(middle), middle };
    }),
    lines: features.flatMap((feature) => (feature.code === undefined ? print(feature) || [] : [])),
    attribution:
      typeof attribution === "string"
        ? [...attribution.replace(/\p{Cc}/gu, " ")].slice(0, BOUNDARY_LIMITS.attribution).join("")
        : undefined,
  };
}

/** Undefined of one that is nowhere, which GeoJSON says by a geometry of null. */
function readFeature(given: unknown, where: string, codeOf: CodeOf): Feature | undefined {
  if (isObject(given) && given.geometry === null) return undefined;
  if (!isObject(given) || !isObject(given.geometry)) throw new Error(`${where} has no geometry`);
  const { type, coordinates } = given.geometry;
  const properties = isObject(given.properties) ? given.properties : {};
  const code = (): string | undefined => readCode(properties, given.id, codeOf, where);
  switch (type) {
    case "Polygon":
      return { code: code(), rings: readRings(coordinates, where, 4), closed: true };
    case "MultiPolygon":
      return {
        code: code(),
        rings: readList(coordinates, where).flatMap((part) => readRings(part, where, 4)),
        closed: true,
      };
    case "LineString":
      return { code: undefined, rings: [readPoints(coordinates, where, 2)], closed: false };
    case "MultiLineString":
      return { code: undefined, rings: readRings(coordinates, where, 2), closed: false };
    default:
      throw new Error(
        `${where} is a ${JSON.stringify(type)}: a Polygon, MultiPolygon, LineString or MultiLineString can be drawn`,
      );
  }
}

function readRings(given: unknown, where: string, least: number): Rings {
  return readList(given, where).map((ring) => readPoints(ring, where, least));
}

function readPoints(given: unknown, where: string, least: number): readonly Point[] {
  const points = readList(given, where).map((point): Point => {
    const [longitude, latitude] = readList(point, where);
    if (
      typeof longitude !== "number" ||
      typeof latitude !== "number" ||
      Math.abs(longitude) > 180 ||
      Math.abs(latitude) > 85
    )
      throw new Error(
        `${where} has the point ${JSON.stringify(point).slice(0, 60)}: degrees of longitude, then of latitude, are drawn, up to 85`,
      );
    return [longitude, latitude];
  });
  if (points.length < least) throw new Error(`${where} has a line of ${points.length} points: ${least} are needed`);
  return points;
}

function readList(given: unknown, where: string): readonly unknown[] {
  if (!Array.isArray(given)) throw new Error(`${where} has coordinates that are no lists of points`);
  return given as readonly unknown[];
}

function isObject(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === "object" && given !== null;
}

/** The centroid of the largest ring, in whole units. */
function findMiddle(rings: Rings): Point {
  let [largest, middle] = [-1, [0, 0] as Point];
  for (const ring of rings) {
    let [area, x, y] = [0, 0, 0];
    ring.forEach(([fromX, fromY], at) => {
      const [toX, toY] = ring[(at + 1) % ring.length] ?? [fromX, fromY];
      const cross = fromX * toY - toX * fromY;
      area += cross / 2;
      x += ((fromX + toX) * cross) / 6;
      y += ((fromY + toY) * cross) / 6;
    });
    const [first = [0, 0]] = ring;
    if (Math.abs(area) <= largest) continue;
    [largest, middle] = [Math.abs(area), area === 0 ? first : [x / area, y / area]];
  }
  return [Math.round(middle[0]), Math.round(middle[1])];
}

/** "" where nothing of it is to be seen. */
function printRing(points: readonly Point[], closed: boolean): string {
  const [first, ...rest] = simplify(points, FINE).map(
    ([x, y]) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`,
  );
  // Some files leave out that a ring ends where it began.
  const corners = closed && rest.at(-1) === first ? rest.slice(0, -1) : rest;
  if (first === undefined || corners.length < (closed ? 2 : 1)) return "";
  return `M${first}L${corners.join("L")}${closed ? "Z" : ""}`;
}

function printSquare([x, y]: Point): string {
  const half = SMALL / 2;
  return `M${x - half} ${y - half}h${SMALL}v${SMALL}h${-SMALL}Z`;
}
