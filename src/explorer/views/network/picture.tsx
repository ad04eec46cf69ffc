import { useMemo, useRef, useState } from "preact/hooks";
import { nameIn } from "../../model/caption.js";
import { printShape } from "../../model/kind-style.js";
import { KINDS } from "../../queries/terms.js";
import { placeLabels } from "../../model/drawing/labels-placement.js";
import type { Point } from "../../model/drawing/layout.js";
import { usePage } from "../../page/page-context.js";
import type { Reading } from "../../page/view.js";
import type { PlacedNetwork } from "./load-network.js";
import { drawFileLegend } from "./file-legend.js";
import { Legend } from "./legend.js";
import { gatherNeighbours, type NetworkNode } from "./merge-answers.js";
import { useZoom } from "./use-zoom.js";

export interface PictureProps {
  readonly network: PlacedNetwork;
  readonly reading: Reading;
  readonly selected: string | undefined;
  readonly select: (id: string) => void;
}

/** Things and links as SVG: the picture, its export and what assistive technology reads are the same. */
export function Picture({ network, reading, selected, select }: PictureProps) {
  const { words } = usePage();
  const { language } = reading;
  const frame = useRef<HTMLDivElement>(null);
  const zoom = useZoom(frame, network.places);
  const { scale, x, y, width, height } = zoom.view;
  const [pointed, setPointed] = useState<string>();
  const at = (id: string): Point => {
    const place = network.places.get(id) ?? { x: 0, y: 0 };
    return { x: place.x * scale, y: place.y * scale };
  };
  const neighbours = useMemo(() => gatherNeighbours(network), [network]);
  const labels = useMemo(
    () =>
      width === 0
        ? []
        : placeLabels(
            network.nodes.map(({ entity, degree }) => ({
              id: entity.id,
              text: nameIn(entity, language),
              at: at(entity.id),
              // A name keeps clear of the ring around what is chosen.
              radius: radiusOf(entity.id, degree) + (entity.id === selected ? 7 : 0),
              weight: entity.id === selected ? 1e9 : entity.id === network.centre ? 1e8 : degree,
              linked: (neighbours.get(entity.id) ?? []).map(at),
            })),
            Math.min(120, width / 6),
          ),
    [network, language, scale, selected, width],
  );
  function radiusOf(id: string, degree: number): number {
    return id === network.centre ? 13 : Math.min(6 + Math.sqrt(degree), 11);
  }
  // As long as nothing is chosen or pointed at, all is equally near.
  const focus = pointed ?? reading.state.selected;
  const near = useMemo(
    () =>
      new Set(
        network.links
          .filter(({ from, to }) => from.id === focus || to.id === focus)
          .flatMap(({ from, to }) => [from.id, to.id]),
      ),
    [network, focus],
  );
  const isFar = (id: string): boolean => near.size > 0 && !near.has(id) && id !== focus;
  const press = (event: KeyboardEvent, node: NetworkNode): void => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      return select(node.entity.id);
    }
    const next = towards(event.key, node, network);
    if (next === undefined) return;
    event.preventDefault();
    frame.current?.querySelector<SVGElement>(`[data-id="${CSS.escape(next)}"]`)?.focus();
  };
  const { legend, height: legendHeight } = drawFileLegend(network, words, { width, top: height });
  return (
    <div class="picture-frame">
      <div class="canvas" ref={frame} onKeyDown={zoom.press}>
        <svg
          class="picture"
          viewBox={`0 0 ${width} ${height}`}
          role="group"
          aria-label={words.network.picture(network.nodes.length, network.links.length)}
          data-file-height={legendHeight}
          {...zoom.handlers}
        >
          {/* Nothing before it is known how large it is: it would be drawn twice. */}
          {width > 0 && (
            <g transform={`translate(${x} ${y})`}>
              <g class="lines">
                {network.links.map((link) => {
                  const from = at(link.from.id);
                  const to = at(link.to.id);
                  const close = link.from.id === focus || link.to.id === focus;
                  return (
                    <line
                      key={link.id}
                      data-link={link.id}
                      class={`line ${link.modality.toLowerCase()}${close ? " near" : ""}`}
                      x1={from.x}
                      y1={from.y}
                      x2={to.x}
                      y2={to.y}
                    >
                      <title>
                        {words.link[link.kind][0]}
                        {link.modality === "ASSERTED" ? "" : ` · ${words.modality[link.modality]}`}
                      </title>
                    </line>
                  );
                })}
              </g>
              <g class="nodes">
                {network.nodes.map((node) => {
                  const { entity, degree } = node;
                  const place = at(entity.id);
                  const name = nameIn(entity, language);
                  const kinds = [
                    `node kind-${KINDS[entity.kind].mark}`,
                    entity.id === selected && "selected",
                    isFar(entity.id) && "far",
                  ];
                  return (
                    <g
                      key={entity.id}
                      data-id={entity.id}
                      class={kinds.filter(Boolean).join(" ")}
                      transform={`translate(${place.x} ${place.y})`}
                      role="button"
                      // In lower case: in SVG the other is no attribute, and all marks would be stops on the way
                      // through the page.
                      tabindex={entity.id === selected ? 0 : -1}
                      aria-pressed={entity.id === selected}
                      aria-label={`${name}, ${words.kind[entity.kind]}, ${words.network.linksOf(degree)}`}
                      onClick={() => select(entity.id)}
                      onKeyDown={(event) => press(event, node)}
                      onPointerEnter={() => setPointed(entity.id)}
                      onPointerLeave={() => setPointed(undefined)}
                      onFocus={() => setPointed(entity.id)}
                      onBlur={() => setPointed(undefined)}
                    >
                      <path
                        class="halo"
                        data-screen
                        d={printShape(KINDS[entity.kind].mark, radiusOf(entity.id, degree) + 5)}
                      />
                      <path class="mark" d={printShape(KINDS[entity.kind].mark, radiusOf(entity.id, degree))} />
                      <title>{name}</title>
                    </g>
                  );
                })}
              </g>
              <g class="labels" aria-hidden="true">
                {labels.map(({ id, lines, x: left, y: top, anchor }) => (
                  <text key={id} class={isFar(id) ? "far" : undefined} x={left} y={top} text-anchor={anchor}>
                    {lines.map((line, row) => (
                      <tspan key={row} x={left} dy={row === 0 ? 0 : 14}>
                        {line}
                      </tspan>
                    ))}
                  </text>
                ))}
              </g>
            </g>
          )}
          {legend}
        </svg>
        <div class="zoom">
          <button type="button" class="button" aria-label={words.network.zoomIn} onClick={() => zoom.by(1.4)}>
            +
          </button>
          <button type="button" class="button" aria-label={words.network.zoomOut} onClick={() => zoom.by(1 / 1.4)}>
            −
          </button>
          <button type="button" class="button" onClick={zoom.fit}>
            {words.network.fit}
          </button>
        </div>
      </div>
      <Legend network={network} />
    </div>
  );
}

const DIRECTIONS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** The next thing in the direction of an arrow key: what lies farther aside counts as farther away. */
function towards(key: string, { entity }: NetworkNode, { nodes, places }: PlacedNetwork): string | undefined {
  const direction = DIRECTIONS[key];
  const from = places.get(entity.id);
  if (!direction || !from) return undefined;
  let best: { readonly id: string; readonly cost: number } | undefined;
  for (const {
    entity: { id },
  } of nodes) {
    const to = places.get(id);
    if (!to || id === entity.id) continue;
    const along = (to.x - from.x) * direction[0] + (to.y - from.y) * direction[1];
    const aside = Math.abs((to.x - from.x) * direction[1]) + Math.abs((to.y - from.y) * direction[0]);
    const cost = along + 2 * aside;
    if (along > 0 && aside <= 2 * along && (!best || cost < best.cost)) best = { id, cost };
  }
  return best?.id;
}
