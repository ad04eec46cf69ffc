import type { Expansion } from "../../../model/address/parameters.js";
import type { State } from "../../../model/address/url-state.js";
import type { Certainty, LinkKind, NetworkVariables, ShownSet } from "../../../queries/types.js";

export type NetworkNode = ShownSet["nodes"][number];
/** A link, and how sure it is at the time asked for; null where none was. */
export type NetworkLink = ShownSet["links"][number] & { readonly certainty: Certainty | null };

export interface Network {
  readonly centre: string;
  /** Nearest first. */
  readonly nodes: readonly NetworkNode[];
  /** Between those nodes. */
  readonly links: readonly NetworkLink[];
  /** Within reach of the centre, shown or not. */
  readonly total: number;
  /** Whether some were left out because no more are asked for. */
  readonly full: boolean;
}

/** As many as can be told apart, and moved without delay; asked for at first. */
export const LIMIT = 300;

/** For each further page of an expansion. */
export const PAGE = 20;

/** As many as one page of the API holds. */
export const MOST = 1_000;

type Filters = Pick<State, "depth" | "links" | "kinds" | "at" | "modalities" | "sources">;

export function networkVariables(
  of: string,
  { depth, links, kinds, at, modalities, sources }: Filters,
): NetworkVariables {
  return { of, depth: depth ?? 1, links, kinds, at, modalities, minSources: sources ?? 1, first: LIMIT };
}

/** One page of the neighbours of one thing by one kind of link; `pages` of them at once. */
export function expansionVariables(
  { id, link, pages = 1 }: Pick<Expansion, "id" | "link"> & { readonly pages?: number },
  filters: Filters,
  after?: string,
): NetworkVariables {
  // The thing itself is the first node of the first page.
  return {
    ...networkVariables(id, filters),
    depth: 1,
    links: [link],
    first: Math.min(after === undefined ? PAGE * pages + 1 : PAGE, MOST),
    after,
  };
}

/**
 * Everything that was answered as one picture: each node and link once, at most `most` nodes, no link without both its
 * ends.
 */
export function mergeAnswers(centre: string, base: ShownSet, more: readonly ShownSet[], most: number = MOST): Network {
  const answers = [base, ...more];
  const nodes = new Map<string, NetworkNode>();
  for (const node of answers.flatMap((answer) => answer.nodes))
    if (!nodes.has(node.entity.id)) nodes.set(node.entity.id, node);
  const shown = [...nodes.values()].slice(0, most);
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

/** The address's expansions with so many pages more of this kind. */
export function expand(
  expanded: readonly Expansion[] | undefined,
  id: string,
  link: LinkKind,
  pages = 1,
): readonly Expansion[] {
  const before = expanded?.find((one) => one.id === id && one.link === link);
  const others = (expanded ?? []).filter((one) => one !== before);
  return [...others, { id, link, pages: Math.min((before?.pages ?? 0) + pages, 50) }];
}
