import { placeNodes, type Point } from "../../model/drawing/layout.js";
import { printState, type State } from "../../model/address/url-state.js";
import { NETWORK, VERSION } from "../../queries/queries.js";
import type { NetworkAnswer } from "../../queries/types.js";
import type { Ask } from "../../page/ask.js";
import { mergeAnswers, networkVariables, expansionVariables, type Network } from "./merge-answers.js";

export interface PlacedNetwork extends Network {
  /** Where each node stands; the centre at 0,0. */
  readonly places: ReadonlyMap<string, Point>;
}

/**
 * Asks for what is around a thing, then for each expansion its pages; what was asked before is not asked again, so one
 * expansion more is one request.
 */
export async function loadNetwork(state: State, ask: Ask): Promise<PlacedNetwork> {
  const id = state.id ?? "";
  const [{ meta }, base, expansions] = await Promise.all([
    ask(VERSION, {}),
    ask(NETWORK, networkVariables(id, state)),
    Promise.all(
      (state.expanded ?? []).map(async (expansion) => {
        const pages: NetworkAnswer["neighborhood"][] = [];
        let after: string | undefined;
        for (let page = 0; page < expansion.pages; page++) {
          const { neighborhood } = await ask(NETWORK, expansionVariables(expansion, state, after));
          pages.push(neighborhood);
          after = neighborhood.pageInfo.endCursor ?? undefined;
          if (!neighborhood.pageInfo.hasNextPage) break;
        }
        return { expansion, pages };
      }),
    ),
  ]);
  // A merged id is answered with what it became.
  const centre = base.neighborhood.nodes.find(({ distance }) => distance === 0)?.entity.id ?? id;
  const network = mergeAnswers(centre, base.neighborhood, expansions);
  return { ...network, places: await place(network, state, meta.version) };
}

let placed: { readonly seed: string; readonly places: ReadonlyMap<string, Point> } | undefined;

/** Choosing a thing does not move it: what only marks or words differently is no part of the seed. */
async function place(network: Network, state: State, version: string): Promise<ReadonlyMap<string, Point>> {
  const { selected: _selected, lang: _lang, as: _as, ...drawn } = state;
  const aspect = innerWidth < 800 ? 0.8 : 1.4;
  const seed = `${version} ${printState(drawn)} ${aspect}`;
  if (placed?.seed !== seed)
    placed = {
      seed,
      places: await placeNodes(
        {
          ...network,
          links: network.links.map(({ from, to }) => ({ from: from.id, to: to.id })),
          nodes: network.nodes.map(({ entity, distance }) => ({ id: entity.id, distance })),
          seed,
          aspect,
        },
        () => new Promise((done) => setTimeout(done, 0)),
      ),
    };
  return placed.places;
}
