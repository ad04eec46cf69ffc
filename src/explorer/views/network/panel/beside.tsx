import { LinkPanel } from "../../../parts/evidence/link-panel.js";
import type { Reading } from "../../../page/view.js";
import { marksOf } from "../picture/marks-of.js";
import { usePage } from "../../../page/page-context.js";
import type { PlacedNetwork } from "../answers/placed-network.js";
import type { Actions } from "../use-actions.js";
import { GroupPanel } from "./group-panel.js";

import { Panel } from "./panel.js";

export interface BesideProps {
  readonly network: PlacedNetwork;
  readonly reading: Reading;
  /** Of a thing or a group. */
  readonly selected: string;
  readonly actions: Actions;
}

/** What stands beside the picture: the sentences of a chosen line, else the chosen thing or group. */
export function Beside({ network, reading, selected, actions }: BesideProps) {
  const { words } = usePage();
  const { state, language } = reading;
  const line = network.drawn.lines.find(({ id }) => id === state.link);
  const links = line?.links ?? network.links.filter(({ id }) => id === state.link);
  const [first] = links;
  if (state.link !== undefined && first) {
    const names = new Map(marksOf(network, { language, words }).map(({ id, name }) => [id, name]));
    return (
      <LinkPanel
        links={links}
        entities={new Map(network.nodes.map(({ entity }) => [entity.id, entity]))}
        between={[names.get(line?.from ?? "") ?? "", names.get(line?.to ?? "") ?? ""]}
        reading={reading}
        close={() => actions.choose(undefined)}
      />
    );
  }
  const group = network.drawn.groups.find(({ id }) => id === selected);
  if (group) return <GroupPanel group={group} reading={reading} actions={actions} />;
  const node = network.nodes.find(({ entity }) => entity.id === selected) ?? network.nodes[0];
  return node ? <Panel key={node.entity.id} network={network} node={node} reading={reading} actions={actions} /> : null;
}
