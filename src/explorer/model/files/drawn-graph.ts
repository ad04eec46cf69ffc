import { LINKS } from "../../queries/terms.js";
import type { Caption, Claim, LinkKind, Modality } from "../../queries/types.js";
import { nameIn } from "../caption.js";
import type { Language } from "../dates.js";
import { BETWEEN, listQuotes, type CitedQuote, type Quoting } from "../quotes.js";
import type { DrawnGraph, GraphNode } from "./gexf.js";

interface Linked {
  readonly id: string;
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
  readonly kind: LinkKind;
  readonly modality: Modality;
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
  readonly asOf?: string | null;
  readonly statements: readonly Quoting[];
}

type Dates = Pick<Claim, "validFrom" | "validTo" | "asOf">;

/** Something said of a thing: of a link, with its other end. */
export interface Said {
  readonly subject: Caption | undefined;
  readonly object?: Caption | undefined;
  /** undefined where nothing is said but who is one. */
  readonly claim: (Pick<Claim, "id" | "predicate" | "modality"> & Partial<Dates>) | null | undefined;
  readonly quote: string | undefined;
  readonly source: string | undefined;
}

export function isLinkKind(predicate: string): predicate is LinkKind {
  return Object.hasOwn(LINKS, predicate);
}

/**
 * Things and the links between them, each once, with all words that support it. A link of which one end is not
 * there is left out.
 */
export function graphOfLinks(entities: readonly Caption[], links: readonly Linked[], language: Language): DrawnGraph {
  const nodes = nodesOf(entities, language);
  const captions = new Map(entities.map((entity) => [entity.id, entity]));
  return {
    nodes: [...nodes.values()],
    links: [...new Map(links.map((link) => [link.id, link])).values()]
      .filter(({ from, to }) => nodes.has(from.id) && nodes.has(to.id))
      .map(({ id, from, to, kind, modality, validFrom, validTo, asOf, statements }) => {
        const ends = [captions.get(from.id), captions.get(to.id)];
        return {
          id,
          from: from.id,
          to: to.id,
          kind,
          modality,
          validFrom,
          validTo,
          asOf,
          ...printQuotes(listQuotes(statements, language, ends)),
        };
      }),
  };
}

/** What statements are about, and those of links as links; each once. */
export function graphOfClaims(said: readonly Said[], language: Language): DrawnGraph {
  const nodes = nodesOf(
    said.flatMap(({ subject, object }) => [subject, object].filter((one) => one !== undefined)),
    language,
  );
  const links = said.flatMap(({ subject, object, claim, quote, source }) =>
    subject && object && claim && isLinkKind(claim.predicate)
      ? [
          {
            id: claim.id,
            from: subject.id,
            to: object.id,
            kind: claim.predicate,
            modality: claim.modality,
            validFrom: claim.validFrom,
            validTo: claim.validTo,
            asOf: claim.asOf,
            quote,
            source,
          },
        ]
      : [],
  );
  return { nodes: [...nodes.values()], links: [...new Map(links.map((link) => [link.id, link])).values()] };
}

/** What a statement says, with all its quotes. */
export function saidBy(
  claim: (Pick<Claim, "predicate" | "modality"> & Partial<Dates> & Quoting) | null,
  subject: Caption | undefined,
  object: Caption | undefined,
  language: Language,
): Said {
  return { subject, object, claim, ...printQuotes(listQuotes(claim ? [claim] : [], language, [subject, object])) };
}

/** All quotes of a link as one text, and their sources. */
function printQuotes(quotes: readonly CitedQuote[]): Pick<Said, "quote" | "source"> {
  if (quotes.length === 0) return { quote: undefined, source: undefined };
  return {
    quote: quotes.map(({ evidence }) => evidence.exact).join(BETWEEN),
    source: [...new Set(quotes.map(({ evidence }) => evidence.source.title))].join(BETWEEN),
  };
}

/** Things alone. */
export function graphOfThings(entities: readonly Caption[], language: Language): DrawnGraph {
  return { nodes: [...nodesOf(entities, language).values()], links: [] };
}

/** What a cell of a table of counts is of; without a column it counts the row alone. */
export interface Counted {
  readonly row: GraphNode;
  readonly column: GraphNode | undefined;
  readonly count: number;
}

/**
 * The heads of a table of counts as nodes, its cells as links with their weight; without columns the counts are the
 * scores of the rows.
 */
export function graphOfCounts(cells: readonly Counted[]): DrawnGraph {
  const ends = cells.flatMap(({ row, column, count }) => (column ? [row, column] : [{ ...row, score: count }]));
  return {
    nodes: [...new Map(ends.map((end) => [end.id, end])).values()],
    links: cells.flatMap(({ row, column, count }) =>
      column ? [{ id: `${row.id} ${column.id}`, from: row.id, to: column.id, kind: column.kind, weight: count }] : [],
    ),
  };
}

function nodesOf(entities: readonly Caption[], language: Language): ReadonlyMap<string, GraphNode> {
  return new Map(
    entities.map((entity) => [
      entity.id,
      {
        id: entity.id,
        kind: entity.kind,
        label: nameIn(entity, language),
        nameZh: nameIn(entity, "zh"),
        nameEn: nameIn(entity, "en"),
      },
    ]),
  );
}
