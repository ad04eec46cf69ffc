import { placeNodes, type Point } from "../../../model/drawing/layout.js";
import type { Line } from "../answers/group-network.js";
import type { Mark } from "../picture/marks-of.js";

/** So many steps that what belongs together is together: each takes thousands of them 30 ms and more. */
const TICKS = 70;

let placed: { readonly seed: string; readonly places: Promise<ReadonlyMap<string, Point>> } | undefined;

/** Places thousands of marks in the pauses of the page; the same as long as nothing else is asked for. */
export function placeMany(
  marks: readonly Mark[],
  lines: readonly Line[],
  centre: string,
  of: string,
): Promise<ReadonlyMap<string, Point>> {
  const seed = `${of} ${marks.length} ${lines.length} ${marks.at(-1)?.id ?? ""}`;
  if (placed?.seed !== seed)
    placed = {
      seed,
      places: placeNodes(
        {
          centre,
          seed,
          aspect: 1.4,
          ticks: TICKS,
          nodes: marks.map(({ id }) => ({ id, distance: 1 })),
          links: lines,
        },
        () => new Promise((done) => setTimeout(done, 0)),
      ),
    };
  return placed.places;
}
