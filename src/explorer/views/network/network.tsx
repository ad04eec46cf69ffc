import "../../style/lists.css";
import { gatherSources } from "../../model/files/gather-sources.js";
import { nameIn } from "../../model/caption.js";
import { NETWORK } from "../../queries/queries.js";
import { Filters } from "../../controls/filters.js";
import { usePage } from "../../page/page-context.js";
import { askFor, defineView, type PageProps } from "../../page/view.js";
import { loadNetwork, type PlacedNetwork } from "./load-network.js";
import { LIMIT, networkVariables } from "./merge-answers.js";
import { networkColumns, networkGraph, networkRows, type NetworkRow } from "./network-rows.js";
import { Panel } from "./panel.js";
import { Picture } from "./picture.js";

export const NETWORK_VIEW = defineView<PlacedNetwork, NetworkRow>({
  id: "network",
  question: (state) => (state.id === undefined ? undefined : askFor(NETWORK, networkVariables(state.id, state))),
  load: loadNetwork,
  about: ({ id }) => id,
  heading: (network, { words, language }) => {
    const centre = network?.nodes.find(({ entity }) => entity.id === network.centre);
    return centre ? words.network.heading(nameIn(centre.entity, language)) : words.views.network;
  },
  lead: ({ nodes, links, total }, { words }) => words.network.shown(nodes.length, links.length, total),
  rows: networkRows,
  columns: networkColumns,
  graph: networkGraph,
  sources: ({ links }) => gatherSources(links.flatMap(({ statements }) => statements)),
  nothing: (network, { words, state }) =>
    network.nodes.length > 0
      ? undefined
      : {
          asked: words.empty.unknownId(state.id ?? ""),
          tries: [{ text: words.empty.tries.home, state: { view: "home" } }],
        },
  idle: ({ words }) => ({
    asked: words.network.choose,
    tries: [{ text: words.empty.tries.home, state: { view: "home" } }],
  }),
  Controls: ({ reading }) => (
    <Filters reading={reading} names={["kinds", "links", "modalities", "at", "depth", "sources"]} />
  ),
  Page: NetworkPage,
});

function NetworkPage({ answer: network, reading }: PageProps<PlacedNetwork, NetworkRow>) {
  const { words, go } = usePage();
  const { state } = reading;
  const selected =
    network.nodes.find(({ entity }) => entity.id === (state.selected ?? network.centre)) ?? network.nodes[0];
  const centre = network.nodes.find(({ entity }) => entity.id === network.centre);
  const select = (id: string): void => go({ ...state, selected: id === network.centre ? undefined : id }, "replace");
  return (
    <>
      {network.links.length === 0 && centre && (
        <p class="notice">{words.network.alone(nameIn(centre.entity, reading.language))}</p>
      )}
      {network.full && <p class="notice">{words.network.full(LIMIT)}</p>}
      <div class="network">
        <Picture network={network} reading={reading} selected={selected?.entity.id} select={select} />
        {selected && <Panel key={selected.entity.id} network={network} node={selected} reading={reading} />}
      </div>
    </>
  );
}
