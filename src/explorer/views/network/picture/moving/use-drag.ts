import { useRef, useState } from "preact/hooks";
import type { Point } from "../../../../model/drawing/layout.js";

/** A mark on its way, in the units of the layout. */
export interface Moved extends Point {
  readonly id: string;
}

export interface Dragging {
  readonly moved: Moved | undefined;
  readonly down: (event: PointerEvent, id: string, from: Point) => void;
  /** Whether this was about a mark, so that the picture itself stays. */
  readonly move: (event: PointerEvent) => boolean;
  readonly up: () => void;
  /** Whether the click that now comes ends a drag and is none. */
  readonly ended: () => boolean;
}

/** A hand trembles: less is a click. Pixels. */
const STILL = 4;

/** Moves a mark with a pointer that is held down on it. */
export function useDrag(scale: number, onMoved: (moved: Moved) => void): Dragging {
  const [moved, setMoved] = useState<Moved>();
  const held = useRef<{ readonly id: string; readonly from: Point; readonly pointer: Point }>(undefined);
  const last = useRef<Moved>(undefined);
  const dragged = useRef(false);
  return {
    moved,
    down: (event, id, from) => {
      held.current = { id, from, pointer: { x: event.clientX, y: event.clientY } };
      dragged.current = false;
    },
    move: (event) => {
      if (!held.current) return false;
      const { id, from, pointer } = held.current;
      const [x, y] = [event.clientX - pointer.x, event.clientY - pointer.y];
      if (!dragged.current && Math.hypot(x, y) < STILL) return true;
      // Only now: a click needs no capture, and would not reach its mark with one.
      if (!dragged.current && event.currentTarget instanceof Element)
        event.currentTarget.setPointerCapture(event.pointerId);
      dragged.current = true;
      last.current = { id, x: from.x + x / scale, y: from.y + y / scale };
      setMoved(last.current);
      return true;
    },
    up: () => {
      if (held.current && dragged.current && last.current) onMoved(last.current);
      held.current = undefined;
      last.current = undefined;
      setMoved(undefined);
    },
    ended: () => {
      const was = dragged.current;
      dragged.current = false;
      return was;
    },
  };
}
