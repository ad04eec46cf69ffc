import { useMemo, useRef, useState } from "preact/hooks";
import { placeLabels } from "../../../model/drawing/labels-placement.js";
import type { Point } from "../../../model/drawing/layout.js";
import { usePage } from "../../../page/page-context.js";
import type { Reading } from "../../../page/view.js";
import { gatherNeighbours, type Line } from "../answers/group-network.js";
import type { PlacedNetwork } from "../answers/placed-network.js";
import type { Actions } from "../use-actions.js";
import { WORDS } from "../words.js";
import { Bar } from "./bar.js";
import { drawFileLegend } from "./file-legend.js";
import { Legend } from "./legend.js";
import { Lines, wordOf } from "./lines.js";
import { placeLineWords } from "../../../model/drawing/line-words.js";
import { marksOf } from "./marks-of.js";
import { Nodes } from "./nodes.js";
import { findLine, planSegment } from "../../../model/drawing/plan-line.js";
import { pressPicture } from "./moving/press-picture.js";
import { useDrag } from "./moving/use-drag.js";
import { useFirstScreen } from "./moving/use-first-screen.js";
import { useZoom } from "./moving/use-zoom.js";

export interface PictureProps {
  readonly network: PlacedNetwork;
  readonly reading: Reading;
  /** Of a thing or a group. */
  readonly selected: string | undefined;
  readonly actions: Actions;
}

/** As near as a pointer has to come to a line. Pixels. */
const REACH = 8;
/** With more lines than these only those of what is chosen say what they are. */
const WORDED = 30;

/** Things, groups and links as SVG: the picture, its export and what assistive technology reads are the same. */
export function Picture({ network, reading, selected, actions }: PictureProps) {
  const { words } = usePage();
  const { language, state } = reading;
  const own = WORDS[language];
  const whole = useFirstScreen();
  const frame = useRef<HTMLDivElement>(null);
  const zoom = useZoom(frame, network.layout, network.places);
  const { scale, x, y, width, height } = zoom.view;
  const drag = useDrag(scale, ({ id, x: left, y: top }) => actions.move(id, left, top));
  const [pointed, setPointed] = useState<string>();
  const [overLine, setOverLine] = useState<string>();
  const { lines } = network.drawn;
  const { moved } = drag;
  const marks = useMemo(() => marksOf(network, { language, words }), [network, language, words]);
  const known = useMemo(() => new Map(marks.map((mark) => [mark.id, mark])), [marks]);
  const still = (id: string): Point => {
    const place = network.places.get(id) ?? { x: 0, y: 0 };
    return { x: place.x * scale, y: place.y * scale };
  };
  const at = (id: string): Point => (moved?.id === id ? { x: moved.x * scale, y: moved.y * scale } : still(id));
  const radiusOf = (id: string): number => known.get(id)?.radius ?? 0;
  const nameOf = (id: string): string => known.get(id)?.name ?? id;

  // What is moved is drawn apart: hundreds of others are not made anew with each of its steps.
  const held = moved?.id;
  const segments = useMemo(
    () =>
      lines.filter(({ from, to }) => from !== held && to !== held).map((line) => planSegment(line, still, radiusOf)),
    [lines, known, network.places, scale, held],
  );
  const moving =
    held === undefined
      ? []
      : lines.filter(({ from, to }) => from === held || to === held).map((line) => planSegment(line, at, radiusOf));
  // As long as nothing is chosen or pointed at, all is equally near.
  const focus = pointed ?? (state.link === undefined ? state.selected : undefined);
  const line = overLine ?? (pointed === undefined ? state.link : undefined);
  const classOf = (one: Line): string =>
    one.id === state.link ? " near chosen" : one.id === line || one.from === focus || one.to === focus ? " near" : "";
  const near = useMemo(() => {
    const close = lines.filter((one) => one.from === focus || one.to === focus || one.id === line);
    return new Set(close.flatMap(({ from, to }) => [from, to]));
  }, [lines, focus, line]);
  const isFar = (id: string): boolean => near.size > 0 && !near.has(id) && id !== focus;
  const labels = useMemo(() => {
    if (width === 0) return [];
    const neighbours = gatherNeighbours(network.drawn);
    return placeLabels(
      marks.map(({ id, name, radius, weight }) => ({
        id,
        text: name,
        at: still(id),
        // A name keeps clear of the ring around what is chosen.
        radius: radius + (id === selected ? 7 : 0),
        weight: id === selected ? 1e9 : id === network.centre ? 1e8 : weight,
        linked: (neighbours.get(id) ?? []).map(still),
      })),
      Math.min(120, width / 6),
    );
  }, [marks, network, scale, selected, width]);
  const lineWords = useMemo(() => {
    const said = segments.filter(({ line: one }) => lines.length <= WORDED || classOf(one) !== "");
    return placeLineWords(
      said.slice(0, WORDED),
      ({ line: one }) => wordOf(one, words, own.bundle),
      labels,
      marks.map(({ id, radius }) => ({ at: still(id), radius })),
    );
  }, [segments, labels, focus, line, words]);
  const pinned = useMemo(() => new Set(state.pinned?.map(({ id }) => id)), [state.pinned]);
  const lineName = (one: Line): string => {
    const [link] = one.links;
    return one.links.length === 1
      ? own.lineName(nameOf(one.from), words.link[link.kind][0], nameOf(one.to))
      : own.bundleName(nameOf(one.from), nameOf(one.to), one.links.length);
  };
  // What does not change while the picture is moved is not made anew.
  const drawnLines = useMemo(
    () => <Lines segments={segments} nameOf={lineName} classOf={classOf} />,
    [segments, focus, line, state.link, words],
  );
  const nodesProps = {
    selected,
    pinned,
    isFar,
    words,
    groupName: own.groupName,
    select: (id: string) => !drag.ended() && actions.select(id),
    point: setPointed,
  };
  const drawnNodes = useMemo(
    () => <Nodes marks={marks.filter(({ id }) => id !== held)} at={still} {...nodesProps} />,
    [marks, network, scale, held, selected, pinned, near, words, state],
  );
  const drawnWords = useMemo(
    () => (
      <>
        {lineWords.length > 0 && (
          <g class="line-words" aria-hidden="true">
            {lineWords.map(({ id, text, at: { x: left, y: top } }) => (
              <text key={id} x={left} y={top} text-anchor="middle">
                {text}
              </text>
            ))}
          </g>
        )}
        <g class="labels" aria-hidden="true">
          {labels
            .filter(({ id }) => id !== held)
            .map(({ id, lines: rows, x: left, y: top, anchor }) => (
              <text key={id} class={isFar(id) ? "far" : undefined} x={left} y={top} text-anchor={anchor}>
                {rows.map((row, number) => (
                  <tspan key={number} x={left} dy={number === 0 ? 0 : 14}>
                    {row}
                  </tspan>
                ))}
              </text>
            ))}
        </g>
      </>
    ),
    [lineWords, labels, held, near],
  );
  const bar = useMemo(
    () => <Bar network={network} reading={reading} actions={actions} zoom={zoom} />,
    [network, reading, actions, zoom.fit],
  );
  const signs = useMemo(() => <Legend asked={network.asked} state={state} />, [network.asked, state]);
  const toPoint = (event: MouseEvent): Point => {
    const box = frame.current?.getBoundingClientRect();
    return { x: event.clientX - (box?.left ?? 0) - x, y: event.clientY - (box?.top ?? 0) - y };
  };
  const markAt = (event: Event): string | undefined =>
    event.target instanceof Element ? event.target.closest<SVGElement>(".node")?.dataset.id : undefined;
  const { legend, height: legendHeight } = useMemo(
    () => drawFileLegend(network, words, { width, top: height }),
    [network, words, width, height],
  );
  return (
    <div class="picture-frame" ref={whole}>
      {bar}
      {signs}
      <div
        class="canvas"
        ref={frame}
        onKeyDown={(event) => {
          if (!pressPicture(event, { network, actions, names: nameOf, frame: event.currentTarget })) zoom.press(event);
        }}
      >
        <svg
          class={overLine === undefined ? "picture" : "picture over-line"}
          viewBox={`0 0 ${width} ${height}`}
          role="group"
          aria-label={words.network.picture(marks.length, lines.length)}
          data-file-height={legendHeight}
          onPointerDown={(event) => {
            const id = event.button === 0 ? markAt(event) : undefined;
            const place = id === undefined ? undefined : network.places.get(id);
            if (id !== undefined && place) drag.down(event, id, place);
            else zoom.handlers.onPointerDown(event);
          }}
          onPointerMove={(event) => {
            if (drag.move(event)) return;
            zoom.handlers.onPointerMove(event);
            if (event.buttons === 0)
              setOverLine(markAt(event) === undefined ? findLine(segments, toPoint(event), REACH)?.id : undefined);
          }}
          onPointerLeave={() => setOverLine(undefined)}
          onPointerUp={() => {
            drag.up();
            zoom.handlers.onPointerUp();
          }}
          onPointerCancel={() => {
            drag.up();
            zoom.handlers.onPointerCancel();
          }}
          onClick={(event) => {
            if (markAt(event) !== undefined || drag.ended() || zoom.panned()) return;
            const found = findLine(segments, toPoint(event), REACH);
            if (found) actions.choose(found.id === state.link ? undefined : found.id);
          }}
        >
          {/* Nothing before it is known how large it is: it would be drawn twice. */}
          {width > 0 && (
            <g transform={`translate(${x} ${y})`}>
              {drawnLines}
              {drawnNodes}
              {held !== undefined && (
                <>
                  <Lines segments={moving} nameOf={lineName} classOf={classOf} />
                  <Nodes marks={marks.filter(({ id }) => id === held)} at={at} {...nodesProps} />
                </>
              )}
              {drawnWords}
            </g>
          )}
          {legend}
        </svg>
      </div>
    </div>
  );
}
