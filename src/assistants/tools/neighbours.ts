import type { AskGraph } from "../ask.js";
import { findId } from "../find-id.js";
import type { Told } from "../told.js";
import { CITED, type Cited, joinLines, printMore, printQuote, UNKNOWN } from "../print-cited.js";

/** A link as `LINK` selects it. */
export interface Link {
  readonly kind: string;
  readonly modality: string;
  readonly validFrom: string | null;
  readonly asOf: string | null;
  readonly sources: number;
  readonly from: Named;
  readonly to: Named;
  readonly statements: readonly Cited[];
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What is asked of a link. */
export const LINK = `kind modality validFrom asOf sources from { id name } to { id name } statements { ${CITED} }`;

/** Things that are shown. */
const MOST = 12;
const QUERY = `query Neighbours($id: ID!, $links: [LinkKind!], $at: PartialDate, $first: Int!) {
  neighborhood(of: $id, links: $links, at: $at, first: $first, minSources: 0) { total links { ${LINK} } }
}`;

/** What a thing is linked to. */
export async function neighbours(
  {
    id: asked,
    links,
    at,
    first = MOST,
  }: {
    readonly id: string;
    readonly links?: readonly string[] | undefined;
    readonly at?: string | undefined;
    readonly first?: number;
  },
  ask: AskGraph,
): Promise<Told> {
  const id = await findId(asked, ask);
  const { neighborhood } = await ask<{ neighborhood: { total: number; links: readonly Link[] } }>(QUERY, {
    id,
    links: links?.map((link) => link.toUpperCase()),
    at,
    first: first + 1,
  });
  const own = neighborhood.links.filter(({ from, to }) => from.id === id || to.id === id);
  if (own.length === 0) return { data: own, text: `Nothing is linked to ${id} so. ${UNKNOWN}` };
  const lines = [
    ...own.map(printLink),
    printMore(Math.min(first, neighborhood.total - 1), neighborhood.total - 1, "name some links"),
  ];
  return { data: own, text: joinLines(lines) };
}

/** "A (id) LEADS B (id), since 2023: “…” [source]" */
export function printLink({ kind, modality, validFrom, asOf, sources, from, to, statements }: Link): string {
  const time = validFrom ? `, since ${validFrom}` : asOf ? `, as of ${asOf}` : "";
  const doubt = modality === "ASSERTED" ? "" : `, ${modality}`;
  const more = sources > 1 ? ` (${sources} sources)` : "";
  return `${from.name} (${from.id}) ${kind} ${to.name} (${to.id})${time}${doubt}: ${printQuote(statements)}${more}`;
}
