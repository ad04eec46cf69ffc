import type { Expansion } from "../../model/address/parameters.js";
import type { State } from "../../model/address/url-state.js";
import type { Certainty, LinkKind, NetworkAnswer, NetworkVariables } from "../../queries/types.js";

export type Neighborhood = NetworkAnswer["neighborhood"];
export type NetworkNode = Neighborhood["nodes"][number];
/** A link, and how sure it is at the time asked for; null where none was. */
export type NetworkLink = Neighborhood["links"][number] & { readonly certainty: Certainty | null };

export interface Network {
  readonly centre: string;
  /** Nearest first. */
  readonly nodes: readonly NetworkNode[];
  /** Between those nodes. */
  readonly links: readonly NetworkLink[];
  /** Within reach of the centre, shown or not. */
  readonly total: number;
  /** Whether some were left out because the picture holds no more. */
  readonly full: boolean;
}

/** Nodes at first, and for each further page of an expansion. */
export const FIRST = 50;
export const PAGE = 20;

/** As many as can be told apart, and moved without delay. */
export const LIMIT = 300;

type Filters = Pick<State, "depth" | "links" | "kinds" | "at" | "modalities" | "sources">;

export function networkVariables(
  of: string,
  { depth, links, kinds, at, modalities, sources }: Filters,
): NetworkVariables {
  return { of, depth: depth ?? 1, links, kinds, at, modalities, minSources: sources ?? 1, first: FIRST };
}

/** One page of the neighbours of one thing by one kind of link. */
export function expansionVariables(
  { id, link }: Pick<Expansion, "id" | "link">,
  filters: Filters,
  after?: string,
): NetworkVariables {
  // The thing itself is the first node of the first page.
  return {
    ...networkVariables(id, filters),
    depth: 1,
    links: [link],
    first: after === undefined ? PAGE + 1 : PAGE,
    after,
  };
}

/**
 * Everything that was answered as one picture: each node and link once, at most LIMIT nodes, no link without both its
 * ends.
 */
export function mergeAnswers(
  centre: string,
  base: Neighborhood,
  expansions: readonly { readonly pages: readonly Neighborhood[] }[],
): Network {
  const answers = [base, ...expansions.flatMap(({ pages }) => pages)];
  const nodes = new Map<string, NetworkNode>();
  for (const node of answers.flatMap((answer) => answer.nodes))
    if (!nodes.has(node.entity.id)) nodes.set(node.entity.id, node);
  const shown = [...nodes.values()].slice(0, LIMIT);
  const ids = new Set(shown.map(({ entity }) => entity.id));
  const certainties = new Map(
    answers.flatMap(({ linksAt }) => linksAt).map(({ link, certainty }) => [link.id, certainty]),
  );
  const links = new Map(
    answers
      .flatMap((answer) => answer.links)
      .filter(({ from, to }) => ids.has(from.id) && ids.has(to.id))
      .map((link) => [link.id, { ...link, certainty: certainties.get(link.id) ?? null }]),
  );
  return { centre, nodes: shown, links: [...links.values()], total: base.total, full: nodes.size > shown.length };
}

/** The other ends of the links of each thing in the picture; twice where there are two links. */
export function gatherNeighbours({ links }: Pick<Network, "links">): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { from, to } of links) {
    for (const [id, other] of [
      [from.id, to.id],
      [to.id, from.id],
    ] as const) {
      const others = found.get(id);
      if (others) others.push(other);
      else found.set(id, [other]);
    }
  }
  return found;
}

/** The neighbours of a thing that are in the picture, by kind of link. */
export function countShown({ links }: Pick<Network, "links">, id: string): ReadonlyMap<LinkKind, number> {
  const ends = new Map<LinkKind, Set<string>>();
  for (const { kind, from, to } of links) {
    if (from.id !== id && to.id !== id) continue;
    const others = ends.get(kind) ?? new Set();
    others.add(from.id === id ? to.id : from.id);
    ends.set(kind, others);
  }
  return new Map([...ends].map(([kind, others]) => [kind, others.size]));
}

/** The address's expansions with one page more of this kind. */
export function expand(expanded: readonly Expansion[] | undefined, id: string, link: LinkKind): readonly Expansion[] {
  const before = expanded?.find((one) => one.id === id && one.link === link);
  const others = (expanded ?? []).filter((one) => one !== before);
  return [...others, { id, link, pages: (before?.pages ?? 0) + 1 }];
}
