import type { Point } from "./layout.js";

export interface LabelRequest {
  readonly id: string;
  readonly text: string;
  readonly at: Point;
  /** Of the mark that it belongs to. */
  readonly radius: number;
  /** Greater is placed first. */
  readonly weight: number;
  /** Where its links come from, as points: the name goes to the other side first. */
  readonly linked?: readonly Point[];
}

export interface PlacedLabel {
  readonly id: string;
  /** One or two lines. */
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const LABEL_SIZE = 12;
const LINE_HEIGHT = 14;
const LONGEST = 26;

/**
 * Names beside their marks such that no two overlap, nor a name and a mark: the most important first, each on the side
 * that its links leave free. One for which there is no room is left out; the picture shows it when it is pointed at.
 * @param margin how far names may reach beyond the outermost marks to the left and right
 */
export function placeLabels(requests: readonly LabelRequest[], margin = 100): readonly PlacedLabel[] {
  const edge = {
    left: Math.min(...requests.map(({ at }) => at.x)) - margin,
    right: Math.max(...requests.map(({ at }) => at.x)) + margin,
  };
  const taken = createTaken();
  for (const { id, at, radius } of requests)
    taken.add({ left: at.x - radius, top: at.y - radius, right: at.x + radius, bottom: at.y + radius }, id);
  const placed: PlacedLabel[] = [];
  for (const request of [...requests].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))) {
    const lines = breakLabel(request.text);
    const found = places(request, lines).find(
      ({ box }) => box.left >= edge.left && box.right <= edge.right && taken.isFree(box, request.id),
    );
    if (!found) continue;
    taken.add(found.box, undefined);
    placed.push(found.label);
  }
  return placed;
}

interface Taken {
  /** `mark` says of which mark it is; undefined for a name. */
  readonly add: (box: Box, mark: string | undefined) => void;
  /** Whether nothing is there but its own mark. */
  readonly isFree: (box: Box, mark: string) => boolean;
}

/**
 * About as large as a mark: a name is compared with what stands in the few squares that it covers, and not with
 * everything.
 */
const SQUARE = 48;

function createTaken(): Taken {
  const squares = new Map<number, { readonly box: Box; readonly mark: string | undefined }[]>();
  const squaresOf = ({ left, top, right, bottom }: Box): readonly number[] => {
    const keys: number[] = [];
    for (let x = Math.floor(left / SQUARE); x <= Math.floor(right / SQUARE); x++) {
      for (let y = Math.floor(top / SQUARE); y <= Math.floor(bottom / SQUARE); y++) keys.push(x * 1_000_003 + y);
    }
    return keys;
  };
  return {
    add(box, mark) {
      for (const key of squaresOf(box)) {
        const there = squares.get(key);
        if (there) there.push({ box, mark });
        else squares.set(key, [{ box, mark }]);
      }
    },
    isFree: (box, mark) =>
      squaresOf(box).every((key) =>
        (squares.get(key) ?? []).every((other) => other.mark === mark || !overlap(box, other.box)),
      ),
  };
}

interface Place {
  readonly box: Box;
  readonly label: PlacedLabel;
}

function places({ id, at, radius, linked = [] }: LabelRequest, lines: readonly string[]): readonly Place[] {
  const width = Math.max(...lines.map(measure));
  const height = lines.length * LINE_HEIGHT;
  const gap = radius + 4;
  const make = (left: number, top: number, anchor: PlacedLabel["anchor"]): Place => ({
    box: { left: left - 2, top: top - 1, right: left + width + 2, bottom: top + height + 1 },
    label: {
      id,
      lines,
      anchor,
      x: anchor === "start" ? left : anchor === "end" ? left + width : left + width / 2,
      y: top + LABEL_SIZE - 1,
    },
  });
  const all = [
    make(at.x - width / 2, at.y + gap, "middle"),
    make(at.x + gap, at.y - height / 2, "start"),
    make(at.x - gap - width, at.y - height / 2, "end"),
    make(at.x - width / 2, at.y - gap - height, "middle"),
    make(at.x + radius * 0.6, at.y + gap * 0.8, "start"),
    make(at.x - radius * 0.6 - width, at.y + gap * 0.8, "end"),
    make(at.x + radius * 0.6, at.y - gap * 0.8 - height, "start"),
    make(at.x - radius * 0.6 - width, at.y - gap * 0.8 - height, "end"),
  ];
  const crossed = new Map(all.map((place) => [place, linked.filter((end) => crosses(at, end, place.box)).length]));
  // A sort that keeps the order of equals: below, right, left, above.
  return all.sort((a, b) => (crossed.get(a) ?? 0) - (crossed.get(b) ?? 0));
}

/** Whether the line between two points passes through a box. */
function crosses(a: Point, b: Point, { left, top, right, bottom }: Box): boolean {
  let from = 0;
  let to = 1;
  for (const [start, way, low, high] of [
    [a.x, b.x - a.x, left, right],
    [a.y, b.y - a.y, top, bottom],
  ] as const) {
    if (way === 0) {
      if (start < low || start > high) return false;
      continue;
    }
    const ends = [(low - start) / way, (high - start) / way];
    from = Math.max(from, Math.min(...ends));
    to = Math.min(to, Math.max(...ends));
  }
  return from <= to;
}

/** At most two lines of about LONGEST half-width signs each; what is longer ends with an ellipsis. */
export function breakLabel(text: string): readonly string[] {
  const wide = LONGEST * LABEL_SIZE * 0.5;
  if (measure(text) <= wide) return [text];
  // Chinese breaks anywhere, other scripts between words.
  const parts = text.match(/\p{Script=Han}|[^\p{Script=Han}\s]+\s*|\s+/gu) ?? [text];
  const lines = [""];
  for (const part of parts) {
    const line = lines.at(-1) ?? "";
    if (line !== "" && measure((line + part).trimEnd()) > wide) lines.push(part);
    else lines[lines.length - 1] = line + part;
  }
  const [first = "", second = "", ...more] = lines.map((line) => line.trim());
  return [clip(first, wide), clip(more.length > 0 ? `${second}…` : second, wide + LABEL_SIZE)].filter(
    (line) => line !== "",
  );
}

function clip(line: string, wide: number): string {
  if (measure(line) <= wide + LABEL_SIZE) return line;
  let kept = [...line.replace(/…$/, "")];
  while (kept.length > 1 && measure(`${kept.join("")}…`) > wide) kept = kept.slice(0, -1);
  return `${kept.join("")}…`;
}

/** About how wide a text is in the picture's type. */
export function measure(text: string): number {
  return [...text].reduce(
    (sum, sign) =>
      sum +
      (/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(sign) ? 1 : /[A-ZMWmw]/.test(sign) ? 0.7 : 0.54) * LABEL_SIZE,
    0,
  );
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
