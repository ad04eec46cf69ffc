import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Point } from "../../../../model/drawing/layout.js";

/** What part of the picture is seen: a place p is shown at p · scale + (x, y), in a frame of width × height. */
export interface Seen {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const LEAST = 0.15;
const MOST = 4;
/** Room for the names at the edge; a narrow picture has less to give. */
const MARGIN = { x: 124, y: 48 };

/**
 * Zoom and pan of a picture whose marks and names keep their size: with the buttons, with + − 0, with the wheel and a
 * held Ctrl, by dragging. The wheel alone scrolls the page, as everywhere else.
 * @param layout another one is fitted into the frame; moving a mark, `places`, moves nothing else
 */
export function useZoom(
  frame: { readonly current: HTMLElement | null },
  layout: ReadonlyMap<string, Point>,
  places: ReadonlyMap<string, Point>,
) {
  const [view, setView] = useState<Seen>({ scale: 1, x: 0, y: 0, width: 0, height: 0 });
  const latest = useRef(places);
  latest.current = places;
  const fit = useCallback(() => {
    // Without the frame's own border.
    const { clientWidth = 0, clientHeight = 0 } = frame.current ?? {};
    if (clientWidth > 0) setView(fitInto(latest.current, clientWidth, clientHeight));
  }, [layout]);
  useLayoutEffect(fit, [fit]);
  useEffect(() => {
    if (!frame.current) return;
    const observer = new ResizeObserver(fit);
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, [fit]);

  const by = useCallback(
    (factor: number, around?: Point) =>
      setView((seen) => zoomBy(seen, factor, around ?? { x: seen.width / 2, y: seen.height / 2 })),
    [],
  );
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const turn = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const box = element.getBoundingClientRect();
      by(Math.exp(-event.deltaY / 300), { x: event.clientX - box.left, y: event.clientY - box.top });
    };
    element.addEventListener("wheel", turn, { passive: false });
    return () => element.removeEventListener("wheel", turn);
  }, [by]);

  const dragged = useRef<Point>(undefined);
  const began = useRef<Point>(undefined);
  const far = useRef(false);
  const handlers = {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0 || (event.target instanceof Element && event.target.closest(".node"))) return;
      dragged.current = { x: event.clientX, y: event.clientY };
      began.current = dragged.current;
      far.current = false;
    },
    onPointerMove: (event: PointerEvent) => {
      const from = dragged.current;
      const start = began.current;
      if (!from || !start) return;
      if (!far.current && Math.hypot(event.clientX - start.x, event.clientY - start.y) < 4) return;
      if (!far.current && event.currentTarget instanceof Element)
        event.currentTarget.setPointerCapture(event.pointerId);
      far.current = true;
      dragged.current = { x: event.clientX, y: event.clientY };
      setView((seen) => ({ ...seen, x: seen.x + event.clientX - from.x, y: seen.y + event.clientY - from.y }));
    },
    onPointerUp: () => {
      dragged.current = undefined;
    },
    onPointerCancel: () => {
      dragged.current = undefined;
    },
  };
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "+" || event.key === "=") by(1.4);
    else if (event.key === "-") by(1 / 1.4);
    else if (event.key === "0") fit();
  };
  /** Whether the click that now comes ends a drag of the picture. */
  const panned = (): boolean => {
    const was = far.current;
    far.current = false;
    return was;
  };
  return { view, fit, by, handlers, press, panned };
}

function fitInto(places: ReadonlyMap<string, Point>, width: number, height: number): Seen {
  const points = [...places.values()];
  const left = Math.min(0, ...points.map(({ x }) => x));
  const right = Math.max(0, ...points.map(({ x }) => x));
  const top = Math.min(0, ...points.map(({ y }) => y));
  const bottom = Math.max(0, ...points.map(({ y }) => y));
  const scale = Math.min(
    1.6,
    (width - 2 * Math.min(MARGIN.x, width / 6)) / Math.max(right - left, 1),
    (height - 2 * MARGIN.y) / Math.max(bottom - top, 1),
  );
  const kept = Math.max(scale, LEAST);
  return {
    scale: kept,
    x: width / 2 - ((left + right) / 2) * kept,
    y: height / 2 - ((top + bottom) / 2) * kept,
    width,
    height,
  };
}

function zoomBy(seen: Seen, factor: number, around: Point): Seen {
  const scale = Math.min(Math.max(seen.scale * factor, LEAST), MOST);
  const ratio = scale / seen.scale;
  return { ...seen, scale, x: around.x - (around.x - seen.x) * ratio, y: around.y - (around.y - seen.y) * ratio };
}
