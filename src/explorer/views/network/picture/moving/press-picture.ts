import type { Point } from "../../../../model/drawing/layout.js";
import type { PlacedNetwork } from "../../answers/placed-network.js";
import type { Actions } from "../../use-actions.js";

export interface Pressed {
  readonly network: PlacedNetwork;
  readonly actions: Actions;
  readonly names: (id: string) => string;
  readonly frame: HTMLElement;
}

const DIRECTIONS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};
/** As far as one key moves a mark, in units of the layout. */
const STEP = 20;

/** Keys on marks and lines of the picture. Whether this one was for it. */
export function pressPicture(event: KeyboardEvent, pressed: Pressed): boolean {
  const target = event.target instanceof Element ? event.target : undefined;
  const mark = target?.closest<SVGElement>(".node")?.dataset.id;
  const line = target?.closest<SVGElement>(".line")?.dataset.line;
  const taken =
    undoPressed(event, pressed) ||
    (mark !== undefined && onMark(event, mark, pressed)) ||
    (line !== undefined && onLine(event, line, pressed));
  if (taken) event.preventDefault();
  return taken;
}

function undoPressed(event: KeyboardEvent, { actions }: Pressed): boolean {
  const asked = event.key.toLowerCase() === (event.ctrlKey || event.metaKey ? "z" : "u") && !event.altKey;
  if (!asked || !actions.undo) return false;
  actions.undo();
  return true;
}

function onMark(event: KeyboardEvent, id: string, { network, actions, names, frame }: Pressed): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const direction = DIRECTIONS[event.key];
  const place = network.places.get(id);
  if (direction && place && event.shiftKey) {
    actions.move(id, place.x + direction[0] * STEP, place.y + direction[1] * STEP);
    return true;
  }
  if (direction) {
    const next = towards(direction, id, network);
    if (next !== undefined) focusOn(frame, "data-id", next);
    return next !== undefined;
  }
  switch (event.key.length === 1 ? event.key.toLowerCase() : event.key) {
    case "Enter":
    case " ":
      actions.select(id);
      return true;
    case "p":
      actions.togglePin(id, names(id));
      return true;
    case "h":
      focusOn(frame, "data-id", network.centre);
      actions.hide(id, names(id));
      return true;
    case "o":
      if (!id.startsWith("group:")) return false;
      focusOn(frame, "data-id", network.centre);
      actions.openGroup(id);
      return true;
    case "l": {
      const [first] = linesOf(network, id);
      if (first === undefined) return false;
      from = id;
      focusOn(frame, "data-line", first);
      return true;
    }
    default:
      return false;
  }
}

/** The mark from which the reader came to its lines. */
let from: string | undefined;

function onLine(event: KeyboardEvent, id: string, { network, actions, frame }: Pressed): boolean {
  const line = network.drawn.lines.find((one) => one.id === id);
  if (!line) return false;
  const home = from === line.from || from === line.to ? from : line.from;
  if (event.key === "Enter" || event.key === " ") {
    actions.choose(id);
    return true;
  }
  if (event.key === "Escape") {
    focusOn(frame, "data-id", home);
    return true;
  }
  if (!DIRECTIONS[event.key]) return false;
  const all = linesOf(network, home);
  const step = event.key === "ArrowRight" || event.key === "ArrowDown" ? 1 : -1;
  const next = all[(all.indexOf(id) + step + all.length) % all.length];
  if (next !== undefined) focusOn(frame, "data-line", next);
  return true;
}

/** Clockwise around the mark. */
function linesOf({ drawn, places }: PlacedNetwork, id: string): readonly string[] {
  const here = places.get(id) ?? { x: 0, y: 0 };
  const angle = (to: Point | undefined): number => Math.atan2((to?.y ?? 0) - here.y, (to?.x ?? 0) - here.x);
  return drawn.lines
    .filter(({ from: start, to }) => start === id || to === id)
    .map((line) => ({ id: line.id, angle: angle(places.get(line.from === id ? line.to : line.from)) }))
    .sort((a, b) => a.angle - b.angle)
    .map((line) => line.id);
}

function focusOn(frame: HTMLElement, attribute: "data-id" | "data-line", id: string): void {
  frame.querySelector<SVGElement>(`[${attribute}="${CSS.escape(id)}"]`)?.focus();
}

/** The next mark in a direction: what lies farther aside counts as farther away. */
function towards(
  [right, down]: readonly [x: number, y: number],
  id: string,
  { drawn: { things, groups }, places }: PlacedNetwork,
): string | undefined {
  const here = places.get(id);
  if (!here) return undefined;
  let best: { readonly id: string; readonly cost: number } | undefined;
  for (const other of [...things.map(({ entity }) => entity.id), ...groups.map((group) => group.id)]) {
    const to = places.get(other);
    if (!to || other === id) continue;
    const along = (to.x - here.x) * right + (to.y - here.y) * down;
    const aside = Math.abs((to.x - here.x) * down) + Math.abs((to.y - here.y) * right);
    const cost = along + 2 * aside;
    if (along > 0 && aside <= 2 * along && (!best || cost < best.cost)) best = { id: other, cost };
  }
  return best?.id;
}
