import { nameIn } from "../model/caption.js";
import type { DrawnGraph, GraphNode } from "../model/files/gexf.js";
import type { Ask } from "../page/ask.js";
import type { Reading } from "../page/view.js";
import { CAPTIONS, THINGS } from "../queries/queries.js";
import { KINDS } from "../queries/terms.js";
import type { EntityKind } from "../queries/types.js";

/** Ids that the API takes at once. */
const MOST_IDS = 500;
const COLUMNS = ["PROVINCE", "YEAR"];

/** What only a file has: the province and the year of each thing, and its colour and place in the picture. */
export async function completeGraph(graph: DrawnGraph, ask: Ask, { language }: Reading): Promise<DrawnGraph> {
  const told = await askColumns(graph.nodes, ask);
  const provinces = [...new Set([...told.values()].flatMap(({ PROVINCE }) => PROVINCE ?? []))];
  const names = new Map(
    provinces.length === 0
      ? []
      : (await ask(CAPTIONS, { ids: provinces })).entities.map((place) => [place.id, nameIn(place, language)] as const),
  );
  const places = readPositions();
  return {
    ...graph,
    nodes: graph.nodes.map((node): GraphNode => {
      const { PROVINCE: [province] = [], YEAR: [year] = [] } = told.get(node.id) ?? {};
      return {
        ...node,
        year,
        place: province === undefined ? undefined : (names.get(province) ?? province),
        colour: isKind(node.kind) ? readColour(KINDS[node.kind].mark) : undefined,
        position: places.get(node.id),
      };
    }),
  };
}

type Told = Readonly<Record<string, readonly string[]>>;

/** The values of the columns that these kinds have, by id. */
async function askColumns(nodes: readonly GraphNode[], ask: Ask): Promise<ReadonlyMap<string, Told>> {
  const known = nodes.filter(({ kind }) => isKind(kind));
  const of = [...new Set(known.map(({ kind }) => kind).filter(isKind))].sort();
  const told = new Map<string, Told>();
  if (of.length === 0) return told;
  const { available } = (await ask(THINGS, { of, ids: [], first: 1 })).things;
  const columns = COLUMNS.filter((column) => available.some(({ key }) => key === column));
  for (let at = 0; at < known.length && columns.length > 0; at += MOST_IDS) {
    const ids = known.slice(at, at + MOST_IDS).map(({ id }) => id);
    const { things } = await ask(THINGS, { of, ids, columns, first: MOST_IDS });
    for (const { entity, cells } of things.rows)
      told.set(entity.id, Object.fromEntries(cells.map(({ column, values }) => [column, values])));
  }
  return told;
}

function isKind(kind: string): kind is EntityKind {
  return Object.hasOwn(KINDS, kind);
}

const colours = new Map<string, GraphNode["colour"]>();

/** As the page shows the mark of a kind now, in light or dark. */
function readColour(mark: string): GraphNode["colour"] {
  const theme = `${mark} ${document.documentElement.dataset.theme ?? ""}`;
  if (!colours.has(theme)) {
    const probe = document.createElement("span");
    probe.className = `kind-${mark}`;
    probe.style.color = "var(--kind)";
    document.body.append(probe);
    const [red = 0, green = 0, blue = 0] = (getComputedStyle(probe).color.match(/[\d.]+/g) ?? []).map(Number);
    colours.set(theme, [Math.round(red), Math.round(green), Math.round(blue)]);
    probe.remove();
  }
  return colours.get(theme);
}

/** Where things stand in the picture that is shown, if they do: graph programs count upwards where pictures count down. */
function readPositions(): ReadonlyMap<string, { readonly x: number; readonly y: number }> {
  return new Map(
    [...document.querySelectorAll<SVGElement>("svg.picture [data-id][transform]")].flatMap((node) => {
      const [x, y] = (/^translate\(([^)]*)\)/.exec(node.getAttribute("transform") ?? "")?.[1] ?? "")
        .split(/[ ,]+/)
        .map(Number);
      return x === undefined || y === undefined || Number.isNaN(x + y)
        ? []
        : [[node.dataset.id ?? "", { x, y: -y }] as const];
    }),
  );
}
