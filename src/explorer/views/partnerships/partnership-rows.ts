import { nameIn } from "../../model/caption.js";
import { graphOfLinks } from "../../model/files/drawn-graph.js";
import type { DrawnGraph } from "../../model/files/gexf.js";
import { marksOf, type Mark } from "../../model/standing.js";
import type { Column } from "../../model/files/table.js";
import { listQuotes, quoteColumns } from "../../model/quotes.js";
import { printState } from "../../model/address/url-state.js";
import type { Caption, Claim, PartnershipsAnswer } from "../../queries/types.js";
import type { Reading } from "../../page/view.js";
import { WORDS } from "./words.js";

type Basis = PartnershipsAnswer["partnerships"]["partnerships"][number]["through"][number];

/** A partner and one thing that it shares with the organisation asked about. */
export interface PartnershipRow {
  readonly partner: Caption;
  readonly strength: number;
  readonly through: Caption;
  /** How each side is linked with it: "hosts (X), hosts (Y)". */
  readonly how: string;
  readonly links: Basis["links"];
  readonly claims: readonly Claim[];
  readonly marks: readonly Mark[];
}

export function partnershipRows(
  { of, partnerships: { partnerships } }: PartnershipsAnswer,
  { words, language }: Pick<Reading, "words" | "language">,
): readonly PartnershipRow[] {
  return partnerships.flatMap(({ partner, strength, through }) =>
    through.map(({ entity, links }): PartnershipRow => {
      const said = links.map((link) => {
        const side = link.from.id === partner.id || link.to.id === partner.id ? partner : of;
        return `${side ? nameIn(side, language) : ""}${language === "zh" ? "：" : " "}${words.link[link.kind][link.to.id === entity.id ? 0 : 1]}`;
      });
      const marks = links.flatMap((link) =>
        link.statements.slice(0, 1).flatMap((claim) => marksOf(claim, words, words, { sources: link.sources })),
      );
      return {
        partner,
        strength,
        through: entity,
        how: [...new Set(said)].join(language === "zh" ? "；" : "; "),
        links,
        claims: links.flatMap(({ statements }) => statements),
        marks: marks.filter(
          ({ kind, why }, at) => marks.findIndex((other) => other.kind === kind && other.why === why) === at,
        ),
      };
    }),
  );
}

export function partnershipColumns(reading: Reading): readonly Column<PartnershipRow>[] {
  const {
    words: { columns },
    language,
    state,
  } = reading;
  const own = WORDS[language].columns;
  const card = ({ id }: Caption): string => printState({ view: "card", id, lang: state.lang });
  return [
    {
      key: "partner",
      label: own.partner,
      value: ({ partner }) => nameIn(partner, language),
      href: ({ partner }) => card(partner),
    },
    { key: "strength", label: own.strength, value: ({ strength }) => strength, numeric: true },
    {
      key: "through",
      label: own.through,
      value: ({ through }) => nameIn(through, language),
      href: ({ through }) => card(through),
    },
    { key: "how", label: own.how, value: ({ how }) => how },
    {
      key: "standing",
      label: columns.status,
      value: ({ marks }) => marks.map(({ word, why }) => (why === undefined ? word : `${word} (${why})`)).join("; "),
    },
    ...quoteColumns(
      ({ claims, partner, through }: PartnershipRow) => listQuotes(claims, language, [partner, through]),
      reading,
    ),
  ];
}

/** The organisation, its partners, what they share, and the links between. */
export function partnershipGraph(answer: PartnershipsAnswer, reading: Reading): DrawnGraph {
  const rows = partnershipRows(answer, reading);
  return graphOfLinks(
    [...(answer.of ? [answer.of] : []), ...rows.flatMap(({ partner, through }) => [partner, through])],
    rows.flatMap(({ links }) => links),
    reading.language,
  );
}
