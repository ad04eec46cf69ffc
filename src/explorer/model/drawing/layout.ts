import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from "d3-force";
import { createRandom } from "./random.js";

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface LayoutRequest {
  /** `room`: as far as others keep away from its middle, where that is more than for others. */
  readonly nodes: readonly { readonly id: string; readonly distance: number; readonly room?: number }[];
  readonly links: readonly { readonly from: string; readonly to: string }[];
  /** What stands in the middle. */
  readonly centre: string;
  /** Graph version and address: the same give the same picture, however the reader came there. */
  readonly seed: string;
  /** Width over height of where it is shown. */
  readonly aspect: number;
  /** Fewer steps, where so many take too long. */
  readonly ticks?: number;
}

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly room: number;
}

const ROOM = 34;

const TICKS = 260;

/** As long as the page may be busy at a time, so that it goes on answering the reader. */
const SLICE_MS = 12;

/**
 * Places the nodes of a picture. The number of steps is fixed and so is the chance in them: pausing changes when the
 * result is there, not what it is.
 * @param pause waits until the page may go on
 */
export async function placeNodes(
  { nodes, links, centre, seed, aspect, ticks = TICKS }: LayoutRequest,
  pause: () => Promise<void>,
): Promise<ReadonlyMap<string, Point>> {
  const bodies = [...nodes]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, room = ROOM }): Body => ({ id, room: Math.max(room, ROOM), ...(id === centre && { fx: 0, fy: 0 }) }));
  const springs = links
    .filter(({ from, to }) => from !== to)
    .map(({ from, to }): SimulationLinkDatum<Body> => ({ source: from, target: to }))
    .sort((a, b) => (`${String(a.source)} ${String(a.target)}` < `${String(b.source)} ${String(b.target)}` ? -1 : 1));
  const crowded = Math.sqrt(nodes.length);
  const simulation = forceSimulation(bodies)
    .randomSource(createRandom(seed))
    .force(
      "links",
      forceLink<Body, SimulationLinkDatum<Body>>(springs)
        .id(({ id }) => id)
        .distance(({ source, target }) => 96 + roomOf(source) + roomOf(target))
        .strength(0.5),
    )
    .force("charge", forceManyBody<Body>().strength(-520).distanceMax(900))
    .force("room", forceCollide<Body>(({ room }) => room).strength(0.9))
    .force("x", forceX<Body>().strength(0.05 / Math.max(aspect, 1)))
    .force("y", forceY<Body>().strength(0.05 * Math.max(aspect, 1)))
    .alphaDecay(1 - 0.001 ** (1 / ticks))
    .velocityDecay(crowded > 12 ? 0.5 : 0.4)
    .stop();
  let began = Date.now();
  for (let tick = 0; tick < ticks; tick++) {
    simulation.tick();
    if (Date.now() - began < SLICE_MS) continue;
    await pause();
    began = Date.now();
  }
  return new Map(
    bodies.map(({ id, x = 0, y = 0 }) => [id, { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }]),
  );
}

/** More than the usual. */
function roomOf(end: Body | string | number): number {
  return typeof end === "object" ? end.room - ROOM : 0;
}
