import { nameIn } from "../../model/caption.js";
import { printTimes } from "../../model/dates.js";
import { graphOfLinks } from "../../model/files/drawn-graph.js";
import type { DrawnGraph } from "../../model/files/gexf.js";
import type { Column } from "../../model/files/table.js";
import { listQuotes, quoteColumns } from "../../model/quotes.js";
import { printState } from "../../model/address/url-state.js";
import type { Caption, CitedLink } from "../../queries/types.js";
import type { Reading } from "../../page/view.js";
import type { Comparison } from "./compare-things.js";
import { WORDS } from "./words.js";

/** One link of one compared thing. */
export interface CompareRow {
  readonly thing: Caption;
  readonly link: CitedLink;
  readonly other: Caption;
  /** With how many of the compared things `other` is linked; undefined where it is one of them. */
  readonly sharing: number | undefined;
}

export function compareRows({ things, between, shared, alone }: Comparison): readonly CompareRow[] {
  const known = new Map(things.flatMap((thing) => (thing ? [[thing.id, thing] as const] : [])));
  const direct = between.flatMap((link): readonly CompareRow[] => {
    const [thing, other] = [known.get(link.from.id), known.get(link.to.id)];
    return thing && other ? [{ thing, link, other, sharing: undefined }] : [];
  });
  const rest = [...shared, ...alone.flat()].flatMap(({ entity, cells }) =>
    cells.flatMap((links, at): readonly CompareRow[] => {
      const thing = things[at];
      const sharing = cells.filter(({ length }) => length > 0).length;
      return thing ? links.map((link) => ({ thing, link, other: entity, sharing })) : [];
    }),
  );
  return [...direct, ...rest];
}

export function compareColumns(reading: Reading): readonly Column<CompareRow>[] {
  const { words, language, state } = reading;
  const own = WORDS[language];
  const { columns } = words;
  const card = ({ id }: Caption): string => printState({ view: "card", id, lang: state.lang });
  return [
    {
      key: "thing",
      label: own.columns.thing,
      value: ({ thing }) => nameIn(thing, language),
      href: ({ thing }) => card(thing),
    },
    {
      key: "link",
      label: columns.link,
      value: ({ thing, link }) => words.link[link.kind][link.from.id === thing.id ? 0 : 1],
    },
    { key: "other", label: own.what, value: ({ other }) => nameIn(other, language), href: ({ other }) => card(other) },
    { key: "kind", label: columns.kind, value: ({ other }) => words.kind[other.kind] },
    { key: "share", label: own.columns.share, value: ({ sharing }) => sharing, numeric: true },
    { key: "when", label: columns.when, value: ({ link }) => printTimes(link, language) },
    { key: "modality", label: columns.modality, value: ({ link }) => words.modality[link.modality] },
    { key: "sources", label: columns.sources, value: ({ link }) => link.sources, numeric: true },
    ...quoteColumns(
      ({ link, thing, other }: CompareRow) => listQuotes(link.statements, language, [thing, other]),
      reading,
    ),
  ];
}

export function compareGraph(comparison: Comparison, { language }: Reading): DrawnGraph {
  const rows = compareRows(comparison);
  return graphOfLinks(
    [...comparison.things.filter((thing) => thing !== null), ...rows.map(({ other }) => other)],
    rows.map(({ link }) => link),
    language,
  );
}
