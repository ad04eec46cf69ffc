import type { Query } from "./query.js";
import { KINDS, LINKS, LINKS_IN_ORDER } from "./terms.js";
import type { Caption, EntityKind, LinkKind } from "./types.js";

/** A way from a thing: over links of one kind, from it or to it, to things of one kind. */
export interface Way {
  readonly link: LinkKind;
  readonly out: boolean;
  readonly kind: EntityKind;
}

/** A way with how many things it leads to, and the first of them. */
export interface CountedWay extends Way {
  readonly total: number;
  readonly first: readonly Caption[];
}

/** Things named of each way. */
const NAMED = 8;
/** Ways of one request: as many as the API takes questions at once, and some left. */
export const WAYS_AT_ONCE = 12;

/** "HOLDS_POSITION.out.ENTERPRISE", as the column LINKED has it, in the order of a card; what this page does not know is left out. */
export function readWays(values: readonly string[]): readonly Way[] {
  return values
    .flatMap((value): readonly Way[] => {
      const [link = "", way, kind = ""] = value.split(".");
      return Object.hasOwn(LINKS, link) && Object.hasOwn(KINDS, kind) && (way === "out" || way === "in")
        ? [{ link: link as LinkKind, out: way === "out", kind: kind as EntityKind }]
        : [];
    })
    .sort(
      (a, b) => LINKS_IN_ORDER.indexOf(a.link) - LINKS_IN_ORDER.indexOf(b.link) || (a.out ? 0 : 1) - (b.out ? 0 : 1),
    );
}

/** The column of the list of what a way leads to, in which the thing itself is chosen. */
export function columnBack({ link, out }: Pick<Way, "link" | "out">): string {
  return `${link}.${out ? "in" : "out"}`;
}

interface Found {
  readonly total: number;
  readonly nodes?: readonly { readonly entity: Caption }[];
  readonly rows?: readonly { readonly entity: Caption }[];
}

/**
 * How many things each of these ways leads to. From the thing on that costs what it has links; where links of one kind lead to
 * one kind both ways, the list that tells them apart is asked.
 */
export function askWays(
  ways: readonly Way[],
  all: readonly Way[] = ways,
): Query<Readonly<Record<string, Found>>, { readonly id: string; readonly chosen: string }> {
  const parts = ways.map((way, at) =>
    isTwoWay(way, all)
      ? `w${at}: things(of: [${way.kind}], where: [{ column: "${columnBack(way)}", values: [$chosen] }], columns: [], first: ${NAMED}) { total rows { entity { ...Caption } } }`
      : `w${at}: neighborhood(of: $id, links: [${way.link}], kinds: [${way.kind}], minSources: 0, first: ${NAMED + 1}) { total nodes { entity { ...Caption } } }`,
  );
  // A choice is of strings, and what is asked for has to be used.
  const given = [
    ...(ways.some((way) => !isTwoWay(way, all)) ? ["$id: ID!"] : []),
    ...(ways.some((way) => isTwoWay(way, all)) ? ["$chosen: String!"] : []),
  ];
  return { text: `query Ways(${given.join(", ")}) {\n  ${parts.join("\n  ")}\n}\n\n${CAPTION}\n` };
}

export function readCounts(
  id: string,
  ways: readonly Way[],
  answer: Readonly<Record<string, Found>>,
): readonly CountedWay[] {
  return ways.map((way, at) => {
    const { total = 0, nodes, rows = [] } = answer[`w${at}`] ?? {};
    const found = (nodes ?? rows).map(({ entity }) => entity);
    const first = nodes ? found.filter((entity) => entity.id !== id) : found;
    // A neighbourhood has the thing itself in it, where it is of the kind that is asked for.
    return { ...way, total: total - (found.length - first.length), first: first.slice(0, NAMED) };
  });
}

function isTwoWay({ link, kind, out }: Way, all: readonly Way[]): boolean {
  return all.some((other) => other.link === link && other.kind === kind && other.out !== out);
}

const CAPTION = "fragment Caption on Entity { id kind name names { value language nameKind } }";

/** The ids of what links of one kind lead to, either way. */
export function askReached(
  link: LinkKind,
  kinds: readonly EntityKind[],
): Query<
  { readonly reached: { readonly nodes: readonly { readonly entity: { readonly id: string } }[] } },
  { readonly id: string }
> {
  return {
    text: `query Reached($id: ID!) {\n  reached: neighborhood(of: $id, links: [${link}], kinds: [${kinds.join(", ")}], minSources: 0, first: 1000) { nodes { entity { id } } }\n}\n`,
  };
}

/** How many things of each kind are in a place, directly or through smaller ones. */
export function askHere(
  kinds: readonly EntityKind[],
): Query<Readonly<Record<string, { readonly total: number }>>, { readonly id: string }> {
  const parts = kinds.map((kind, at) => `k${at}: graph(kinds: [${kind}], place: $id, links: [], first: 1) { total }`);
  return { text: `query Here($id: ID!) {\n  ${parts.join("\n  ")}\n}\n` };
}
