import { nameIn } from "../../model/caption.js";
import { printTimes } from "../../model/dates.js";
import { graphOfLinks, isLinkKind } from "../../model/files/drawn-graph.js";
import type { DrawnGraph } from "../../model/files/gexf.js";
import { printDetail, type LinkDetail } from "../../model/link-detail.js";
import { printFigure } from "../../model/figures.js";
import type { Column } from "../../model/files/table.js";
import { listQuotes, quoteColumns } from "../../model/quotes.js";
import { printState } from "../../model/address/url-state.js";
import { marksOf, type Mark } from "../../model/standing.js";
import { printValue } from "../../model/print-value.js";
import { LINKS_IN_ORDER } from "../../queries/terms.js";
import type { CardAnswer, Claim } from "../../queries/types.js";
import type { Reading } from "../../page/view.js";

export type CardLink = CardAnswer["neighborhood"]["links"][number];
export type CardNode = CardAnswer["neighborhood"]["nodes"][number];

/** A thing with its links, and what these say beyond that they are. */
export interface CardRead extends CardAnswer {
  readonly details?: ReadonlyMap<string, LinkDetail>;
}

/** One line of a card, with what supports it. */
export interface CardRow {
  readonly section: "names" | "facts" | "identifiers" | "links";
  /** The heading that it stands under: the kind of a name, a property, a link seen from here. */
  readonly what: string;
  /** As it is shown. */
  readonly value: string;
  readonly language?: string | undefined;
  /** The other end of a link. */
  readonly other?: CardNode["entity"] | undefined;
  readonly link?: CardLink | undefined;
  /** What the link says beyond that it is: a post, a role. */
  readonly detail?: string;
  readonly claims: readonly Claim[];
  /** Of a link: who says it names them. */
  readonly ends?: readonly (CardNode["entity"] | undefined)[];
  readonly marks: readonly Mark[];
  /** When it held, in words. */
  readonly when: string;
  /** Independent sources, where they are counted. */
  readonly sources?: number | undefined;
}

/** Everything that the card says, in the order in which it says it. */
export function cardRows(
  { entity, neighborhood, disagreements, details }: CardRead,
  reading: Reading,
): readonly CardRow[] {
  if (!entity) return [];
  const { words, language } = reading;
  const because = new Map(
    disagreements.disagreements.flatMap(({ statements, because: why }) =>
      statements.map(({ id }) => [id, why] as const),
    ),
  );
  const disputed = (claims: readonly Claim[]): string | undefined =>
    claims.map(({ id }) => because.get(id)).find((why) => why !== undefined);
  const marks = (claims: readonly Claim[], sources?: number): readonly Mark[] => {
    const [first] = claims;
    return first ? marksOf(first, words, words, { sources, disputed: disputed(claims) }) : [];
  };
  const names = entity.names.map(
    ({ value, nameKind, language: tag, statements }): CardRow => ({
      section: "names",
      what: words.nameKind[nameKind],
      value,
      language: tag,
      claims: statements,
      marks: marks(statements),
      when: "",
    }),
  );
  const bare = new Set(entity.names.flatMap(({ statements }) => statements.map(({ id }) => id)));
  const others = groupClaims(
    // Of a source these are all that it says, and its own page shows them.
    entity.statements.filter(
      ({ id, predicate, subjectId }) =>
        subjectId === entity.id && !bare.has(id) && predicate !== "kind" && !isLinkKind(predicate),
    ),
  );
  const facts = others.map((claims): CardRow => {
    const [{ predicate, value, language: tag }] = claims;
    const section = predicate === "name" ? "names" : predicate === "identifier" ? "identifiers" : "facts";
    const what =
      predicate === "name"
        ? words.card.names
        : predicate === "identifier"
          ? words.card.identifiers
          : (words.property[predicate] ?? predicate);
    return {
      section,
      what,
      value: printValue(predicate, value ?? "", words, language),
      language: tag ?? undefined,
      claims,
      marks: marks(claims),
      when: "",
    };
  });
  const known = new Map(neighborhood.nodes.map((node) => [node.entity.id, node]));
  const links = neighborhood.links
    .filter(({ from, to }) => from.id === entity.id || to.id === entity.id)
    .map((link): CardRow => {
      const out = link.from.id === entity.id;
      const other = known.get(out ? link.to.id : link.from.id)?.entity;
      const value = other
        ? [nameIn(other, language), other.figure ? printFigure(other.figure, words, language) : ""]
            .filter((part) => part !== "")
            .join(": ")
        : "";
      return {
        section: "links",
        what: words.link[link.kind][out ? 0 : 1],
        value,
        other,
        link,
        detail: printDetail(details?.get(link.id), words, language),
        claims: link.statements,
        ends: [known.get(entity.id)?.entity, other],
        marks: marks(link.statements, link.sources),
        when: printTimes(link, language),
        sources: link.sources,
      };
    });
  return [
    ...names,
    ...facts.filter(({ section }) => section === "names"),
    ...facts.filter(({ section }) => section === "facts"),
    ...identifierRows(entity, facts),
    ...links.sort(byLink),
  ];
}

/** Identifiers as the graph holds them, with the statements that give them. */
function identifierRows(entity: NonNullable<CardAnswer["entity"]>, facts: readonly CardRow[]): readonly CardRow[] {
  return entity.identifiers.map(({ scheme, value }) => {
    const given = facts.find(
      (row) => row.section === "identifiers" && row.claims.some((claim) => claim.value === value),
    );
    return {
      section: "identifiers",
      what: scheme,
      value,
      claims: given?.claims ?? [],
      marks: given?.marks ?? [],
      when: "",
    };
  });
}

function byLink(a: CardRow, b: CardRow): number {
  const place = ({ link }: CardRow): number => (link ? LINKS_IN_ORDER.indexOf(link.kind) : -1);
  return (
    place(a) - place(b) ||
    (a.what < b.what ? -1 : a.what > b.what ? 1 : 0) ||
    (a.link?.id ?? "").localeCompare(b.link?.id ?? "")
  );
}

/** Statements that say the same, together. */
function groupClaims(claims: readonly Claim[]): readonly (readonly [Claim, ...Claim[]])[] {
  const groups = new Map<string, [Claim, ...Claim[]]>();
  for (const claim of claims) {
    const key = JSON.stringify([claim.predicate, claim.value, claim.status, claim.overruledBy !== null]);
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  return [...groups.values()].sort(([a], [b]) => (a.predicate < b.predicate ? -1 : a.predicate > b.predicate ? 1 : 0));
}

export function cardColumns(reading: Reading): readonly Column<CardRow>[] {
  const {
    words: { columns, card, kind },

    language,
    state,
  } = reading;
  return [
    { key: "section", label: columns.section, value: ({ section }) => card[section] },
    { key: "what", label: columns.what, value: ({ what }) => what },
    {
      key: "value",
      label: columns.value,
      value: ({ value }) => value,
      href: ({ other }) => other && printState({ view: "card", id: other.id, lang: state.lang }),
    },
    { key: "detail", label: columns.detail, value: ({ detail }) => detail },
    { key: "kind", label: columns.kind, value: ({ other }) => other && kind[other.kind] },
    { key: "when", label: columns.when, value: ({ when }) => when },
    {
      key: "standing",
      label: columns.status,
      value: ({ marks }) => marks.map(({ word, why }) => (why === undefined ? word : `${word} (${why})`)).join("; "),
    },
    { key: "sources", label: columns.sources, value: ({ sources }) => sources, numeric: true },
    ...quoteColumns(({ claims, ends }: CardRow) => listQuotes(claims, language, ends), reading),
  ];
}

/** The thing, its neighbours, and the links between it and them. */
export function cardGraph(answer: CardRead, reading: Reading): DrawnGraph {
  const links = cardRows(answer, reading).flatMap(({ link }) => link ?? []);
  return graphOfLinks(
    answer.neighborhood.nodes.map(({ entity }) => entity),
    links,
    reading.language,
  );
}
