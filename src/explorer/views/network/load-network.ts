import { placeNodes, type Point } from "../../model/drawing/layout.js";
import { printState, type State } from "../../model/address/url-state.js";
import { HOMES, MANY, NETWORK, SET, VERSION } from "../../queries/queries.js";
import type { Caption, ShownSet } from "../../queries/types.js";
import type { Ask } from "../../page/ask.js";
import { leaveOut } from "./answers/edit-picture.js";
import {
  groupingOf,
  groupNetwork,
  keysOf,
  radiusOfGroup,
  type Drawn,
  type Grouping,
  type Homes,
} from "./answers/group-network.js";
import {
  LIMIT,
  mergeAnswers,
  MOST,
  networkVariables,
  expansionVariables,
  type Network,
} from "./answers/merge-answers.js";
import type { PlacedNetwork } from "./answers/placed-network.js";

/**
 * Asks for what is around a thing, then for each expansion what it adds; what was asked before is not asked again, so
 * one expansion more is one request.
 */
export async function loadNetwork(state: State, ask: Ask): Promise<PlacedNetwork> {
  const id = state.id ?? "";
  const [{ meta }, base, expansions] = await Promise.all([
    ask(VERSION, {}),
    state.most === undefined
      ? ask(NETWORK, networkVariables(id, state)).then(({ neighborhood }) => neighborhood)
      : loadMany(id, state, state.most, ask),
    Promise.all(
      (state.expanded ?? []).map(async (expansion) => {
        const { neighborhood } = await ask(NETWORK, expansionVariables(expansion, state));
        return neighborhood;
      }),
    ),
  ]);
  // A merged id is answered with what it became.
  const centre = base.nodes.find(({ distance }) => distance === 0)?.entity.id ?? id;
  const most = Math.max(state.most ?? 0, MOST);
  const unchosen = mergeAnswers(centre, base, expansions, most);
  const chosen = await loadChosen(unchosen, state, ask);
  const asked = chosen ? mergeAnswers(centre, base, [...expansions, chosen], most) : unchosen;
  const by = groupingOf(state, asked);
  const keys = keysOf(asked, by, await loadHomes(asked, by, ask));
  const whole = groupNetwork(asked, keys, state.opened);
  const layout = await place(whole, centre, state, meta.version);
  const shown = leaveOut(asked, state, keys);
  return {
    ...shown,
    asked,
    by,
    keys,
    drawn: shown === asked ? whole : groupNetwork(shown, keys, state.opened),
    layout,
    places: new Map([...layout, ...(state.pinned ?? []).map(({ id: of, x, y }) => [of, { x, y }] as const)]),
  };
}

/** Page after page, each behind the other, without the sentences: these are asked for where a link is chosen. */
async function loadMany(of: string, state: State, most: number, ask: Ask): Promise<ShownSet> {
  const pages: ShownSet[] = [];
  for (let after: string | undefined; ; ) {
    const got = pages.reduce((sum, { nodes }) => sum + nodes.length, 0);
    const { neighborhood } = await ask(MANY, {
      ...networkVariables(of, state),
      first: Math.min(MOST, most - got),
      after,
    });
    pages.push({ ...neighborhood, links: neighborhood.links.map((link) => ({ ...link, statements: [] })) });
    after = neighborhood.pageInfo.endCursor ?? undefined;
    const last = neighborhood.nodes.length === 0 || got + neighborhood.nodes.length >= most;
    if (!neighborhood.pageInfo.hasNextPage || last)
      return {
        total: neighborhood.total,
        nodes: pages.flatMap(({ nodes }) => nodes),
        links: pages.flatMap(({ links }) => links),
        linksAt: pages.flatMap(({ linksAt }) => linksAt),
        pageInfo: neighborhood.pageInfo,
      };
  }
}

/** Things that were chosen one by one, and their links with all that is there. */
async function loadChosen({ nodes }: Network, state: State, ask: Ask): Promise<ShownSet | undefined> {
  const { added = [], links, at, modalities, sources } = state;
  const ids = new Set(nodes.map(({ entity }) => entity.id));
  const wanted = added.filter((id) => !ids.has(id));
  if (wanted.length === 0) return undefined;
  const all = [...wanted, ...ids].slice(0, MOST);
  const { graph } = await ask(SET, { ids: all, links, at, modalities, minSources: sources ?? 1, first: MOST });
  return {
    ...graph,
    nodes: graph.nodes.filter(({ entity }) => wanted.includes(entity.id)).map((node) => ({ ...node, distance: 1 })),
  };
}

/** Of a city the province. In several communities it is with the one that has the most of the picture's things. */
async function loadHomes({ nodes }: Network, by: Grouping, ask: Ask): Promise<Homes> {
  if (by !== "PLACE" && by !== "COMMUNITY") return new Map();
  const ids = nodes.map(({ entity }) => entity.id);
  const pages = Array.from({ length: Math.ceil(ids.length / MOST) }, (_, at) => ids.slice(at * MOST, (at + 1) * MOST));
  const answers = await Promise.all(
    pages.map((page) => ask(HOMES, { ids: page, places: by === "PLACE", communities: by === "COMMUNITY" })),
  );
  const known = answers.flatMap(({ graph }) =>
    graph.nodes.map(({ entity: { id, organization } }) => {
      const [place] = organization?.places ?? [];
      const homes: readonly Caption[] = place
        ? [place.within[0] ?? place]
        : [...(organization?.leads ?? []), ...(organization?.memberOf ?? [])];
      return { id, homes };
    }),
  );
  const sizes = new Map<string, number>();
  for (const { homes } of known) for (const home of homes) sizes.set(home.id, (sizes.get(home.id) ?? 0) + 1);
  return new Map(
    known.flatMap(({ id, homes }) => {
      const [home] = [...homes].sort(
        (a, b) => (sizes.get(b.id) ?? 0) - (sizes.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1),
      );
      return home ? [[id, home] as const] : [];
    }),
  );
}

let placed: { readonly seed: string; readonly places: ReadonlyMap<string, Point> } | undefined;

/** Choosing, hiding or moving something does not move anything else: none of it is part of the seed. */
async function place(drawn: Drawn, centre: string, state: State, version: string): Promise<ReadonlyMap<string, Point>> {
  const { things, groups, lines } = drawn;
  if (things.length + groups.length > LIMIT) return new Map();
  const { id, depth, links, kinds, modalities, sources, at, expanded, added, group, opened } = state;
  const aspect = innerWidth < 800 ? 0.9 : 1.6;
  const shape: State = {
    view: "network",
    id,
    depth,
    links,
    kinds,
    modalities,
    sources,
    at,
    expanded,
    added,
    group,
    opened,
  };
  const seed = `${version} ${printState(shape)} ${aspect}`;
  if (placed?.seed !== seed)
    placed = {
      seed,
      places: await placeNodes(
        {
          centre,
          links: lines,
          nodes: [
            ...things.map(({ entity, distance }) => ({ id: entity.id, distance })),
            ...groups.map((one) => ({ id: one.id, distance: 1, room: radiusOfGroup(one.members.length) + 26 })),
          ],
          seed,
          aspect,
        },
        () => new Promise((done) => setTimeout(done, 0)),
      ),
    };
  return placed.places;
}
