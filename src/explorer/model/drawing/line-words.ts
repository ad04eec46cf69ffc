import { measure, LABEL_SIZE, type PlacedLabel } from "./labels-placement.js";
import type { Point } from "./layout.js";
import type { Joint, Segment } from "./plan-line.js";

export interface LineWord {
  readonly id: string;
  readonly text: string;
  /** Of the middle of its base line. */
  readonly at: Point;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const SIZE = 11;
const WAYS = [0.5, 0.62, 0.38];

/**
 * What is said on lines, each where it covers no name, no mark and no other: at its middle, or a little to one end. One for
 * which there is no room, or whose line is too short, is left out.
 */
export function placeLineWords<Line extends Joint>(
  segments: readonly Segment<Line>[],
  textOf: (segment: Segment<Line>) => string,
  labels: readonly PlacedLabel[],
  marks: readonly { readonly at: Point; readonly radius: number }[],
): readonly LineWord[] {
  const taken: Box[] = [
    ...labels.map(boxOf),
    ...marks.map(({ at: { x, y }, radius }) => ({
      left: x - radius,
      right: x + radius,
      top: y - radius,
      bottom: y + radius,
    })),
  ];
  return segments.flatMap((segment): readonly LineWord[] => {
    const { from, to, line } = segment;
    const text = textOf(segment);
    const wide = (measure(text) * SIZE) / LABEL_SIZE;
    if (Math.hypot(to.x - from.x, to.y - from.y) < wide * 0.8) return [];
    for (const way of WAYS) {
      const at = { x: from.x + (to.x - from.x) * way, y: from.y + (to.y - from.y) * way + 4 };
      const box = { left: at.x - wide / 2, right: at.x + wide / 2, top: at.y - 10, bottom: at.y + 3 };
      if (taken.some((other) => meet(box, other))) continue;
      taken.push(box);
      return [{ id: line.id, text, at }];
    }
    return [];
  });
}

function boxOf({ lines, x, y, anchor }: PlacedLabel): Box {
  const wide = Math.max(...lines.map(measure));
  const left = anchor === "start" ? x : anchor === "end" ? x - wide : x - wide / 2;
  return { left, right: left + wide, top: y - LABEL_SIZE, bottom: y + (lines.length - 1) * 14 + 3 };
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
