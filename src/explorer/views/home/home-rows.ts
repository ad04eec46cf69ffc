import { nameIn } from "../../model/caption.js";
import { graphOfLinks } from "../../model/files/drawn-graph.js";
import type { DrawnGraph } from "../../model/files/gexf.js";
import type { Column } from "../../model/files/table.js";
import { listQuotes, quoteColumns } from "../../model/quotes.js";
import { printState } from "../../model/address/url-state.js";
import type { HomeAnswer } from "../../queries/types.js";
import type { Reading } from "../../page/view.js";

export type Community = HomeAnswer["communities"][number];
export type Leader = Community["leadersConnection"]["edges"][number];

/** A community and one of those that lead it; a community of which no leader is known stands there once without. */
export interface HomeRow {
  readonly community: Community;
  readonly leader: Leader | undefined;
}

/** Those with leaders first, then in order of id; leaders in the order in which a source lists them. */
export function homeRows({ communities }: HomeAnswer): readonly HomeRow[] {
  const led = (community: Community): number => (community.leadersConnection.totalCount > 0 ? 0 : 1);
  return [...communities]
    .sort((a, b) => led(a) - led(b))
    .flatMap((community): readonly HomeRow[] => {
      const leaders = [...community.leadersConnection.edges].sort(
        (a, b) => (a.properties.order ?? 99) - (b.properties.order ?? 99),
      );
      return leaders.length === 0
        ? [{ community, leader: undefined }]
        : leaders.map((leader) => ({ community, leader }));
    });
}

export function homeColumns(reading: Reading): readonly Column<HomeRow>[] {
  const {
    words: { columns, modality },
    language,
    state,
  } = reading;
  const card = (id: string): string => printState({ view: "card", id, lang: state.lang });
  return [
    {
      key: "community",
      label: columns.name,
      value: ({ community }) => nameIn(community, language),
      href: ({ community }) => card(community.id),
    },
    {
      key: "leader",
      label: columns.leader,
      value: ({ leader }) => leader && nameIn(leader.node, language),
      href: ({ leader }) => leader && card(leader.node.id),
    },
    { key: "modality", label: columns.modality, value: ({ leader }) => leader && modality[leader.properties.modality] },
    { key: "asOf", label: columns.when, value: ({ leader }) => leader?.properties.asOf ?? undefined },
    { key: "sources", label: columns.sources, value: ({ leader }) => leader?.properties.sources, numeric: true },
    ...quoteColumns(
      ({ community, leader }: HomeRow) =>
        listQuotes(leader?.properties.statements ?? [], language, [leader?.node, community]),
      reading,
    ),
  ];
}

/** The communities, those that lead them, and the links between. */
export function homeGraph(answer: HomeAnswer, { language }: Reading): DrawnGraph {
  const links = homeRows(answer).flatMap(({ community, leader }) =>
    leader
      ? [
          {
            id: `${leader.node.id} LEADS ${community.id}`,
            from: leader.node,
            to: community,
            kind: "LEADS" as const,
            modality: leader.properties.modality,
            statements: leader.properties.statements,
          },
        ]
      : [],
  );
  return graphOfLinks([...answer.communities, ...links.map(({ from }) => from)], links, language);
}
