import { useMemo } from "preact/hooks";
import { nameIn } from "../../model/caption.js";
import { countTypes } from "../../model/count-types.js";
import { placeLabels } from "../../model/drawing/labels-placement.js";
import type { Point } from "../../model/drawing/layout.js";
import { placeLineWords } from "../../model/drawing/line-words.js";
import { findLine, planSegment, printHeads, round } from "../../model/drawing/plan-line.js";
import { printKind } from "../../model/kind-style.js";
import { drawLegend } from "../../parts/type-legend.js";
import { useWidth } from "../../parts/use-width.js";
import { KINDS } from "../../queries/terms.js";
import type { PathAnswer } from "../../queries/types.js";
import { usePage } from "../../page/page-context.js";
import type { Reading } from "../../page/view.js";
import { planWays, type WayLine } from "./plan-ways.js";
import { WORDS } from "./words.js";

const RADIUS = 10;
/** Below it the ways lead downwards, else to the right. Pixels. */
const NARROW = 620;
const EDGE = { x: 92, y: 40 };
const REACH = 9;
/** Beside the legend. */
const MARGIN = 12;

export interface WaysPictureProps {
  readonly paths: PathAnswer["paths"];
  /** What all of them pass. */
  readonly common: ReadonlySet<string>;
  readonly reading: Reading;
  readonly choose: (line: string | undefined) => void;
}

/** All ways at once, from left to right: what they pass, and by which kinds of link. A click on one opens its sentences. */
export function WaysPicture({ paths, common, reading: { state, language }, choose }: WaysPictureProps) {
  const { words, go } = usePage();
  const own = WORDS[language];
  const { frame: box, width } = useWidth();
  const plan = useMemo(() => planWays(paths), [paths]);
  const down = width < NARROW;
  const gap = down ? (width - 2 * EDGE.x) / Math.max(plan.broad - 1, 1) : (width - 2 * EDGE.x) / Math.max(plan.long, 1);
  const height = down ? plan.long * 78 + 2 * EDGE.y + 16 : Math.max(plan.broad * 64, 120) + EDGE.y;
  const at = (id: string): Point => {
    const { x, y } = plan.places.get(id) ?? { x: 0, y: 0 };
    return down
      ? { x: width / 2 + y * Math.min(gap, 120), y: EDGE.y + x * 78 }
      : { x: EDGE.x + x * gap, y: height / 2 + y * 64 };
  };
  const segments = plan.lines.map((line) => planSegment(line, at, () => RADIUS));
  const labels = placeLabels(
    plan.things.map((thing) => ({
      id: thing.id,
      text: nameIn(thing, language),
      at: at(thing.id),
      radius: RADIUS + 2,
      weight: thing.id === state.id || thing.id === state.to ? 1e6 : common.has(thing.id) ? 1e5 : 1,
    })),
    EDGE.x,
  );
  const text = (line: WayLine): string => {
    const kinds = [...new Set(line.links.map(({ kind }) => words.link[kind][0]))];
    return kinds.length > 2 ? own.severalLinks(line.links.length) : kinds.join(" · ");
  };
  const lineWords = placeLineWords(
    segments,
    ({ line }) => text(line),
    labels,
    plan.things.map(({ id }) => ({ at: at(id), radius: RADIUS })),
  );
  const names = new Map(plan.things.map((thing) => [thing.id, nameIn(thing, language)]));
  const { legend, height: legendHeight } = drawLegend(countTypes(plan.things.map(({ kind }) => kind)), words, {
    width: width - 2 * MARGIN,
    top: height,
  });
  const press = (event: KeyboardEvent, line: WayLine): void => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    choose(line.id);
  };
  return (
    <div class="ways-picture" ref={box}>
      <svg
        class="picture"
        viewBox={`0 0 ${width} ${height + legendHeight + MARGIN}`}
        width={width}
        height={height + legendHeight + MARGIN}
        role="group"
        aria-label={own.picture(plan.things.length, paths.length)}
        onClick={(event) => {
          const frame = box.current?.getBoundingClientRect();
          if (!frame || (event.target instanceof Element && event.target.closest(".node"))) return;
          const found = findLine(segments, { x: event.clientX - frame.left, y: event.clientY - frame.top }, REACH);
          if (found) choose(found.id === state.link ? undefined : found.id);
        }}
      >
        <g class="lines">
          {segments.map(({ line, from, to }) => (
            <line
              key={line.id}
              data-line={line.id}
              class={`line${line.links.every(({ modality }) => modality === line.links[0]?.modality) ? ` ${line.links[0]?.modality.toLowerCase()}` : ""}${line.id === state.link ? " near chosen" : ""}`}
              stroke-width={round(1 + Math.sqrt(line.ways.length))}
              x1={round(from.x)}
              y1={round(from.y)}
              x2={round(to.x)}
              y2={round(to.y)}
              role="button"
              tabindex={0}
              aria-pressed={line.id === state.link}
              aria-label={own.lineName(
                names.get(line.from) ?? "",
                text(line),
                names.get(line.to) ?? "",
                line.ways.length,
              )}
              onKeyDown={(event) => press(event, line)}
            />
          ))}
        </g>
        <path class="heads" d={printHeads(segments)} />
        <g class="nodes">
          {plan.things.map((thing) => {
            const place = at(thing.id);
            return (
              <g
                key={thing.id}
                class={`node kind-${KINDS[thing.kind].mark}${common.has(thing.id) ? " selected" : ""}`}
                data-id={thing.id}
                transform={`translate(${round(place.x)} ${round(place.y)})`}
                onClick={() => go({ view: "card", id: thing.id })}
              >
                <circle class="halo" r={RADIUS + 6} />
                <path class="mark" fill-rule="evenodd" d={printKind(thing.kind, RADIUS)} />
                <title>{names.get(thing.id)}</title>
              </g>
            );
          })}
        </g>
        <g class="line-words" aria-hidden="true">
          {lineWords.map(({ id, text: said, at: { x, y } }) => (
            <text key={id} x={x} y={y} text-anchor="middle">
              {said}
            </text>
          ))}
        </g>
        <g class="labels" aria-hidden="true">
          {labels.map(({ id, lines, x, y, anchor }) => (
            <text key={id} x={x} y={y} text-anchor={anchor}>
              {lines.map((line, row) => (
                <tspan key={row} x={x} dy={row === 0 ? 0 : 14}>
                  {line}
                </tspan>
              ))}
            </text>
          ))}
        </g>
        <g transform={`translate(${MARGIN} 0)`}>{legend}</g>
      </svg>
    </div>
  );
}
