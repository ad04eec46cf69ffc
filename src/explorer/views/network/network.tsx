import "../../style/lists.css";
import "../../style/network.css";
import { gatherSources } from "../../model/files/gather-sources.js";
import { nameIn } from "../../model/caption.js";
import { NETWORK } from "../../queries/queries.js";
import { Filters } from "../../controls/filters.js";
import { usePage } from "../../page/page-context.js";
import { askFor, defineView, type PageProps } from "../../page/view.js";
import { networkVariables } from "./answers/merge-answers.js";
import { onlyHome } from "../../page/only-home.js";
import type { PlacedNetwork } from "./answers/placed-network.js";
import { loadNetwork } from "./load-network.js";
import { networkColumns, networkGraph, networkRows, type NetworkRow } from "./network-rows.js";
import { Beside } from "./panel/beside.js";
import { Picture } from "./picture/picture.js";
import { Thousands } from "./thousands/thousands.js";
import { useActions } from "./use-actions.js";

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
  nothing: (network, reading) =>
    network.nodes.length > 0 ? undefined : onlyHome(reading.words.empty.unknownId(reading.state.id ?? ""), reading),
  idle: (reading) => onlyHome(reading.words.network.choose, reading),
  Controls: ({ reading }) => (
    <Filters reading={reading} names={["kinds", "links", "modalities", "at", "depth", "sources"]} />
  ),
  Page: NetworkPage,
});

function NetworkPage({ answer: network, reading }: PageProps<PlacedNetwork, NetworkRow>) {
  const { words } = usePage();
  const { state, language } = reading;
  const actions = useActions(network, state);
  const centre = network.nodes.find(({ entity }) => entity.id === network.centre);
  const { drawn } = network;
  const selected =
    [...drawn.groups.map(({ id }) => id), ...drawn.things.map(({ entity }) => entity.id)].find(
      (id) => id === state.selected,
    ) ?? network.centre;
  return (
    <>
      {network.links.length === 0 && centre && (
        <p class="notice">{words.network.alone(nameIn(centre.entity, language))}</p>
      )}
      <div class="network">
        {network.layout.size > 0 ? (
          <Picture network={network} reading={reading} selected={selected} actions={actions} />
        ) : (
          <Thousands network={network} reading={reading} selected={selected} actions={actions} />
        )}
        <Beside network={network} reading={reading} selected={selected} actions={actions} />
      </div>
    </>
  );
}
