import type { Mark } from "../queries/terms.js";

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
