import { KINDS, type Mark } from "../queries/terms.js";
import type { EntityKind } from "../queries/types.js";

/** Corners of each shape around 0,0, for a radius of 1; a circle has none. */
const CORNERS: Readonly<Record<Mark, readonly (readonly [x: number, y: number])[]>> = {
  university: polygon(4, 1.05, 45),
  enterprise: [
    [-1, -0.72],
    [1, -0.72],
    [1, 0.72],
    [-1, 0.72],
  ],
  public: polygon(5, 1.08, -90),
  organisation: polygon(6, 1.05, 0),
  community: polygon(8, 1.08, 22.5),
  facility: polygon(3, 1.2, -90),
  person: [],
  undertaking: polygon(4, 1.15, 0),
  event: star(5, 1.2, 0.56),
  context: [],
};

/** The `d` of a path around 0,0. Context is a ring: it is drawn without a filling. */
export function printShape(mark: Mark, radius: number): string {
  const corners = CORNERS[mark];
  const r = round(mark === "context" ? radius * 0.8 : radius);
  if (corners.length === 0) return `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
  return `M${corners.map(([x, y]) => `${round(x * radius)} ${round(y * radius)}`).join("L")}Z`;
}

/**
 * What tells kinds of one mark apart where there is no colour: nothing for the first of them, then a sign within it.
 * Each is a part of a path around 0,0 that an even-odd rule leaves out of the mark, for a radius of 1.
 */
const SIGNS: readonly (readonly (readonly [x: number, y: number])[])[] = [
  [],
  box(0.36, 0.36),
  box(0.62, 0.17),
  box(0.17, 0.62),
  polygon(3, 0.6, -90),
  polygon(4, 0.52, 0),
];

const PLACES_IN_MARK: ReadonlyMap<string, number> = new Map(
  Object.entries(KINDS).map(([kind, { mark }], at, all) => [
    kind,
    all.slice(0, at).filter(([, other]) => other.mark === mark).length,
  ]),
);

/** The `d` of a kind's own mark, to be filled by the even-odd rule: its shape, and the sign that only this kind has. */
export function printKind(kind: EntityKind, radius: number): string {
  const sign = SIGNS[(PLACES_IN_MARK.get(kind) ?? 0) % SIGNS.length] ?? [];
  const inner = sign.map(([x, y]) => `${round(x * radius)} ${round(y * radius)}`).join("L");
  return `${printShape(KINDS[kind].mark, radius)}${inner === "" ? "" : `M${inner}Z`}`;
}

function box(x: number, y: number): [number, number][] {
  return [
    [-x, -y],
    [x, -y],
    [x, y],
    [-x, y],
  ];
}

function polygon(corners: number, radius: number, turn: number): [number, number][] {
  return Array.from({ length: corners }, (_, at) => point(radius, turn + (360 * at) / corners));
}

function star(points: number, outer: number, inner: number): [number, number][] {
  return Array.from({ length: points * 2 }, (_, at) => point(at % 2 === 0 ? outer : inner, -90 + (180 * at) / points));
}

function point(radius: number, degrees: number): [number, number] {
  return [radius * Math.cos((degrees * Math.PI) / 180), radius * Math.sin((degrees * Math.PI) / 180)];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
