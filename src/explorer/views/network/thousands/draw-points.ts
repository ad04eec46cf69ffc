import Graph from "graphology";
import Sigma from "sigma";
import type { Point } from "../../../model/drawing/layout.js";
import { KINDS } from "../../../queries/terms.js";
import type { Line } from "../answers/group-network.js";
import type { Mark } from "../picture/marks-of.js";

/** A picture of points that is drawn. */
export interface Points {
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
  /** Shows what is chosen. */
  readonly mark: (node: string | undefined, line: string | undefined) => void;
  /** Whether a key moved or zoomed the picture. */
  readonly press: (event: KeyboardEvent) => boolean;
  readonly end: () => void;
}

const STEPS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, -1],
  ArrowUp: [0, 1],
};

/** Draws marks as points and lines between them into an element, by WebGL. To be ended. */
export function drawPoints(
  container: HTMLElement,
  marks: readonly Mark[],
  lines: readonly Line[],
  places: ReadonlyMap<string, Point>,
  heard: { readonly select: (id: string) => void; readonly choose: (id: string) => void },
): Points {
  const colourOf = readColours(container);
  const quiet = colourOf("--rule");
  const accent = colourOf("--accent");
  const graph = new Graph({ multi: true, type: "directed" });
  const most = marks.length > 1_000 ? 6 : 10;
  for (const { id, kind, name, radius, weight, group } of marks) {
    const { x, y } = places.get(id) ?? { x: 0, y: 0 };
    graph.addNode(id, {
      // Upwards is more here, and less in SVG.
      x,
      y: -y,
      label: name,
      size: group ? radius / 2 : 1.5 + Math.min(Math.sqrt(weight) / 2, most),
      color: colourOf(`--kind-${KINDS[kind].mark}`),
    });
  }
  for (const { id, from, to } of lines) graph.addEdgeWithKey(id, from, to, { size: 0.6, color: quiet });
  let chosen: { readonly node: string | undefined; readonly line: string | undefined } = {
    node: undefined,
    line: undefined,
  };
  let near = new Set<string>();
  const sigma = new Sigma(graph, container, {
    allowInvalidContainer: true,
    enableEdgeEvents: true,
    // The wheel alone scrolls the page, as everywhere else.
    enableCameraZooming: false,
    labelColor: { color: colourOf("--ink") },
    labelFont: getComputedStyle(container).fontFamily,
    labelRenderedSizeThreshold: 5,
    defaultDrawNodeHover: (context, { x, y, size, label }, settings) => {
      context.font = `${settings.labelSize}px ${settings.labelFont}`;
      const wide = context.measureText(label ?? "").width;
      context.fillStyle = colourOf("--raised");
      context.fillRect(x + size + 1, y - 10, wide + 8, 20);
      context.strokeStyle = accent;
      context.beginPath();
      context.arc(x, y, size + 2, 0, 2 * Math.PI);
      context.stroke();
      context.fillStyle = colourOf("--ink");
      context.fillText(label ?? "", x + size + 5, y + 4);
    },
    nodeReducer: (id, data) =>
      id === chosen.node
        ? { ...data, highlighted: true }
        : near.size > 0 && !near.has(id)
          ? { ...data, label: null }
          : data,
    edgeReducer: (id, data) => {
      if (id === chosen.line) return { ...data, color: accent, size: 3, zIndex: 2 };
      return chosen.node !== undefined && graph.hasExtremity(id, chosen.node)
        ? { ...data, color: accent, size: 1.2, zIndex: 1 }
        : data;
    },
    zIndex: true,
  });
  sigma.on("clickNode", ({ node }) => heard.select(node));
  sigma.on("clickEdge", ({ edge }) => heard.choose(edge));
  const camera = sigma.getCamera();
  const turn = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    zoom(Math.exp(-event.deltaY / 300));
  };
  container.addEventListener("wheel", turn, { passive: false });
  const zoom = (factor: number): void => void camera.setState({ ratio: camera.ratio / factor });
  const fit = (): void => void camera.setState({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
  return {
    zoom,
    fit,
    mark: (node, line) => {
      chosen = { node: node !== undefined && graph.hasNode(node) ? node : undefined, line };
      near = new Set(chosen.node === undefined ? [] : graph.neighbors(chosen.node));
      sigma.refresh({ skipIndexation: true });
    },
    press: (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return false;
      const step = STEPS[event.key];
      if (step)
        camera.setState({ x: camera.x + step[0] * 0.1 * camera.ratio, y: camera.y + step[1] * 0.1 * camera.ratio });
      else if (event.key === "+" || event.key === "=") zoom(1.4);
      else if (event.key === "-") zoom(1 / 1.4);
      else if (event.key === "0") fit();
      else return false;
      return true;
    },
    end: () => {
      container.removeEventListener("wheel", turn);
      sigma.kill();
    },
  };
}

/** The page's colours as they are now, in numbers. */
function readColours(container: HTMLElement): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const probe = document.createElement("span");
    probe.style.color = `var(${name})`;
    container.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    known.set(name, color);
    return color;
  };
}
