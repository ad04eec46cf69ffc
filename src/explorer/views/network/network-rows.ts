import { nameIn } from "../../model/caption.js";
import { printTimes } from "../../model/dates.js";
import { graphOfLinks } from "../../model/files/drawn-graph.js";
import type { DrawnGraph } from "../../model/files/gexf.js";
import type { Column } from "../../model/files/table.js";
import { listQuotes, quoteColumns } from "../../model/quotes.js";
import { printState } from "../../model/address/url-state.js";
import type { Reading } from "../../page/view.js";
import type { Network, NetworkLink, NetworkNode } from "./answers/merge-answers.js";

/** A link of the picture with both its ends; a thing without a link in the picture stands there alone. */
export interface NetworkRow {
  readonly from: NetworkNode["entity"];
  readonly link?: NetworkLink;
  readonly to?: NetworkNode["entity"];
}

export function networkRows({ nodes, links }: Pick<Network, "nodes" | "links">): readonly NetworkRow[] {
  const known = new Map(nodes.map(({ entity }) => [entity.id, entity]));
  const linked = new Set(links.flatMap(({ from, to }) => [from.id, to.id]));
  const rows = links.flatMap((link): readonly NetworkRow[] => {
    const from = known.get(link.from.id);
    const to = known.get(link.to.id);
    return from && to ? [{ from, link, to }] : [];
  });
  return [...rows, ...nodes.filter(({ entity }) => !linked.has(entity.id)).map(({ entity }) => ({ from: entity }))];
}

export function networkColumns(reading: Reading): readonly Column<NetworkRow>[] {
  const {
    words: { columns, link: links, modality, kind, network },
    language,
    state,
  } = reading;
  const card = (id: string): string => printState({ view: "card", id, lang: state.lang });
  return [
    {
      key: "from",
      label: columns.from,
      value: ({ from }) => nameIn(from, language),
      href: ({ from }) => card(from.id),
    },
    { key: "fromKind", label: columns.kind, value: ({ from }) => kind[from.kind] },
    { key: "link", label: columns.link, value: ({ link }) => link && links[link.kind][0] },
    {
      key: "to",
      label: columns.to,
      value: ({ to }) => to && nameIn(to, language),
      href: ({ to }) => to && card(to.id),
    },
    { key: "toKind", label: columns.kind, value: ({ to }) => to && kind[to.kind] },
    { key: "when", label: columns.when, value: ({ link }) => link && printTimes(link, language) },
    {
      key: "modality",
      label: columns.modality,
      value: ({ link }) =>
        link &&
        [modality[link.modality], link.certainty === "POSSIBLE" ? network.possible : ""]
          .filter((part) => part !== "")
          .join("; "),
    },
    { key: "sources", label: columns.sources, value: ({ link }) => link?.sources, numeric: true },
    ...quoteColumns(
      ({ link, from, to }: NetworkRow) => listQuotes(link?.statements ?? [], language, [from, to]),
      reading,
    ),
  ];
}

export function networkGraph({ nodes, links }: Pick<Network, "nodes" | "links">, { language }: Reading): DrawnGraph {
  return graphOfLinks(
    nodes.map(({ entity }) => entity),
    links,
    language,
  );
}
